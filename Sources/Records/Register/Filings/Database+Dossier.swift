import DossierCore
import GRDB

extension Database {
    /// Loads a filing with everything it relies on, in as many indexed queries whatever its size.
    ///
    /// - Throws: `RegisterError.unknownShipment`, `.damaged`.
    func dossier(_ shipment: String) throws -> Dossier {
        if let dossier = try dossiers(from: shipment, through: shipment, recalling: RecordMemory()).first {
            return dossier
        }
        throw try unknownShipment(shipment)
    }

    /// Loads all filings between two shipments, both included, in their order, in as many queries as one takes.
    ///
    /// - Throws: `RegisterError.damaged`.
    func dossiers(from first: String, through last: String, recalling memory: RecordMemory) throws -> [Dossier] {
        func read<T>(_ sql: String, _ make: (Row) throws -> T) throws -> [String: [T]] {
            var groups: [String: [T]] = [:]
            let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: [first, last])
            while let row = try cursor.next() { groups[try row.text("shipment"), default: []].append(try make(row)) }
            return groups
        }
        let heads = try read(Self.headsSQL) { try FilingHead($0) }
        let versions = try read(Self.dossierRecordsSQL) { try VersionName($0) }
        let drawings = try read(Self.inOrder("filingDrawing", by: "permit")) {
            try $0.json("body", as: [PermitDrawing].self)
        }
        let documents = try read(Self.currentDocumentsSQL) { try memory.document(in: $0) }
        let waivers = try read(Self.inOrder("waiver", by: "position")) { try Waiver(row: $0) }
        let signatures = try read(Self.inOrder("signature", by: "position")) { try Signature(row: $0) }
        let preparers = try read(Self.inOrder("preparer", by: "person")) { try $0.text("person") }
        let events = try read(Self.inOrder("authorityEvent", by: "position")) {
            try $0.json("body", as: AuthorityEvent.self)
        }
        let bundles = try read(Self.inOrder("bundle", by: "sequence")) { try BundleReceipt(row: $0) }
        let assignments = try read(Self.inOrder("assignment", by: "finding")) { try Assignment(row: $0) }
        let steps = try read(Self.inOrder("correctionStep", by: "position, step")) {
            (try $0.integer("position"), try $0.json("body", as: CorrectionStep.self))
        }.mapValues { Dictionary(grouping: $0, by: \.0).mapValues { $0.map(\.1) } }
        let corrections = try read(Self.inOrder("correctionItem", by: "position")) { row in
            try CorrectionItem(row: row, steps: steps[try row.text("shipment")] ?? [:])
        }
        let texts = try texts(from: first, through: last)
        return try heads.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { shipment, heads in
            try heads.map { head in
                Dossier(
                    checklist: head.checklist, status: head.status, revision: head.revision,
                    records: try Self.records(
                        of: shipment, try (versions[shipment] ?? []).map { try memory.record($0, in: self) },
                        drawings[shipment]?.flatMap { $0 } ?? []),
                    documents: Self.inOrder(documents[shipment] ?? []), waivers: waivers[shipment] ?? [],
                    signatures: signatures[shipment] ?? [], preparers: Set(preparers[shipment] ?? []),
                    authorityEvents: events[shipment] ?? [], reference: head.reference,
                    bundles: bundles[shipment] ?? [], assignments: assignments[shipment] ?? [],
                    texts: texts[shipment] ?? PaperTexts(),
                    corrections: corrections[shipment] ?? [])
            }
        }
    }

    static let headsSQL = "SELECT * FROM filing WHERE shipment BETWEEN ? AND ?"

    static let currentDocumentsSQL = """
        SELECT shipment, document.*, supersedes, originalName, claimedDigest, attachedBy, attachedAt
        FROM filingDocument JOIN document ON document.id = filingDocument.document
        WHERE filingDocument.shipment BETWEEN ? AND ? AND endedRevision IS NULL
        """

    static let dossierRecordsSQL =
        "SELECT shipment, kind, key, version FROM filingRecord WHERE shipment BETWEEN ? AND ?"

    static func inOrder(_ table: String, by column: String) -> String {
        "SELECT * FROM \(table) WHERE shipment BETWEEN ? AND ? ORDER BY shipment, \(column)"
    }

    /// Documents in the order of their ids, each of which is composed once.
    private static func inOrder(_ documents: [Document]) -> [Document] {
        documents.map { ($0.id, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The records of one filing, put together from the bodies of what it relies on.
    static func records(
        of shipment: String, _ drafts: [RecordDraft], _ drawings: [PermitDrawing]
    ) throws -> DossierRecords {
        var shipments: [Shipment] = []
        var trials: [Trial] = []
        var parties: [Party] = []
        var products: [Product] = []
        var donors: [Donor] = []
        var batches: [Batch] = []
        var permits: [Permit] = []
        for draft in drafts {
            switch draft {
            case .party(let party): parties.append(party)
            case .product(let product): products.append(product)
            case .donor(let donor): donors.append(donor)
            case .batch(let batch): batches.append(batch)
            case .trial(let trial): trials.append(trial)
            case .permit(let permit): permits.append(permit)
            case .shipment(let shipment): shipments.append(shipment)
            }
        }
        guard let shipment = shipments.first, let trial = trials.first, shipments.count == 1, trials.count == 1 else {
            throw RegisterError.damaged(detail: "filing \(shipment) has no shipment or no trial")
        }
        return DossierRecords(
            shipment: shipment, trial: trial, parties: parties, products: products, donors: donors, batches: batches,
            permits: permits, drawings: drawings)
    }
}
