package import DossierCore
import Records

/// Everything that hangs together with one identifier, upstream and downstream.
package struct TraceReport: Sendable, Hashable, Codable {
    package struct Filing: Sendable, Hashable, Codable {
        package let shipment: String
        package let reference: FilingReference?
        package let state: DossierStatus
    }

    package struct Paper: Sendable, Hashable, Codable {
        package let document: Document.ID
        package let sha256: ContentDigest
        package let shipment: String
        /// Whether the filing still relies on it; a superseded revision stays traceable.
        package let isCurrent: Bool
    }

    package struct CarriedIn: Sendable, Hashable, Codable {
        package let bundle: String
        package let sha256: ContentDigest
        package let shipment: String
    }

    package let query: String
    /// What the query was understood as: `donor`, `batch`, `document` …
    package let kind: String
    package let donors: [String]
    package let batches: [String]
    package let products: [String]
    package let filings: [Filing]
    package let papers: [Paper]
    package let bundles: [CarriedIn]
    /// The permit asked about, with what each shipment draws; several when they share a number.
    package let permits: [PermitReport]
}

extension FilingOffice {
    /// Follows an identifier both ways: donor ↔ batches ↔ shipments ↔ filings ↔ bundles, and a document to every bundle
    /// that carries it; from a permit to the shipments that draw on it.
    ///
    /// - Parameter query: donor code, lot, product, trial or party code, code or number of a permit, document digest, or
    ///   anything `status` knows.
    /// - Parameter day: The day on which permits are judged; relations are those of now.
    /// - Throws: `FilingError.nothingFound`.
    package func trace(_ query: String, asOf day: Day? = nil) throws -> TraceReport {
        if let digest = try? ContentDigest(hex: query.lowercased()),
            case let uses = try workspace.register.filings(withDocument: digest), !uses.isEmpty
        {
            return try trace(document: digest, uses, query)
        }
        for kind in [RecordKind.donor, .batch, .product, .trial, .party] {
            guard try workspace.register.record(kind, key: query) != nil else { continue }
            let shipments = try workspace.register.shipments(of: kind, key: query)
            return try report(query, kind: kind.rawValue, shipments: shipments, of: kind)
        }
        let ledgers = try ledgers(knownAs: query)
        guard ledgers.isEmpty else {
            let shipments = Set(ledgers.flatMap(\.entries).map(\.use.shipment)).sorted()
            return try report(
                query, kind: "permit", shipments: shipments, of: .permit,
                permits: ledgers.map { PermitReport($0, asOf: day ?? today) })
        }
        return try report(query, kind: "filing", shipments: shipments(knownAs: query), of: nil)
    }

    private func trace(document digest: ContentDigest, _ uses: [DocumentUse], _ query: String) throws -> TraceReport {
        let bundles = try workspace.register.bundles(carrying: digest)
        return TraceReport(
            query: query, kind: "document", donors: [], batches: [], products: [],
            filings: try Set(uses.map(\.shipment)).sorted().map(filing), papers: uses.map(TraceReport.Paper.init),
            bundles: bundles.map(TraceReport.CarriedIn.init), permits: [])
    }

    private func report(
        _ query: String, kind: String, shipments: [String], of record: RecordKind?, permits: [PermitReport] = []
    ) throws -> TraceReport {
        let register = workspace.register
        let dossiers = try shipments.map { try register.dossier($0) }
        var batches = Set(dossiers.flatMap(\.records.batches).map(\.lot.description))
        var donors = Set(dossiers.flatMap(\.records.donors).map(\.code))
        switch record {
        case .donor:
            batches = Set(try register.batches(ofDonor: query))
            donors = [query]
        case .batch:
            batches = [query]
            donors = Set(try register.donors(ofBatch: query))
        case .product: batches.formUnion(try register.batches(ofProduct: query))
        default: break
        }
        var papers: [TraceReport.Paper] = []
        if let record, let subject = SubjectKind(rawValue: record.rawValue) {
            papers = try register.filings(withDocumentsAbout: SubjectRef(subject, query)).map(TraceReport.Paper.init)
        } else {
            papers = try shipments.flatMap { try register.documentHistory(of: $0) }.map(TraceReport.Paper.init)
        }
        return TraceReport(
            query: query, kind: kind, donors: donors.sorted(), batches: batches.sorted(),
            products: Set(dossiers.flatMap(\.records.products).map(\.code)).sorted(),
            filings: try shipments.map(filing), papers: papers,
            bundles: dossiers.flatMap { dossier in
                dossier.bundles.map {
                    TraceReport.CarriedIn(bundle: $0.name, sha256: $0.digest, shipment: dossier.shipment)
                }
            }, permits: permits)
    }

    private func filing(_ shipment: String) throws -> TraceReport.Filing {
        let dossier = try dossier(shipment)
        return TraceReport.Filing(shipment: shipment, reference: dossier.reference, state: dossier.status)
    }
}

extension TraceReport.Paper {
    fileprivate init(_ use: DocumentUse) {
        self.init(
            document: use.document.id, sha256: use.document.digest, shipment: use.shipment, isCurrent: use.isCurrent)
    }
}

extension TraceReport.CarriedIn {
    fileprivate init(_ carrying: CarryingBundle) {
        self.init(bundle: carrying.receipt.name, sha256: carrying.receipt.digest, shipment: carrying.shipment)
    }
}
