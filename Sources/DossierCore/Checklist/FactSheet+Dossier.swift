extension FactSheet {
    /// The facts of a filing as it stands: its records, and what was read in its current papers.
    package init(_ dossier: Dossier) {
        let records = dossier.records
        let permits = records.permits.map { ($0.code, Self.values(of: $0, in: records)) }
        self.init(
            shipmentID: dossier.shipment, shipment: Self.values(of: records.shipment),
            records: [
                .party: Self.keyed(records.parties, by: \.code, KnownValues.parties),
                .product: Self.keyed(records.products, by: \.code, KnownValues.products),
                .donor: Self.keyed(records.donors, by: \.code, KnownValues.donors),
                .batch: Self.keyed(records.batches, by: \.lot.description),
                .trial: [records.trial.code: KnownValues.trials.value(records.trial) { Self.values(of: $0) } ?? [:]],
                .permit: Dictionary(permits.map { ($0, $1.values) }) { first, _ in first },
            ],
            papers: dossier.documents.map(Paper.init), filingValues: Self.filingValues(of: dossier),
            permitDoubts: Dictionary(permits.compactMap { code, read in read.doubt.map { (code, $0) } }) { first, _ in
                first
            }, documents: dossier.documents, texts: dossier.texts)
    }

    private static func keyed<Record: Encodable>(
        _ records: [Record], by key: (Record) -> String
    ) -> [String: Values] {
        Dictionary(records.map { (key($0), values(of: $0)) }) { first, _ in first }
    }

    /// The same of records many filings share.
    private static func keyed<Record: Encodable>(
        _ records: [Record], by key: (Record) -> String, _ known: ReadBefore<Record, Values>
    ) -> [String: Values] {
        Dictionary(records.map { (key($0), known.value($0) { values(of: $0) } ?? [:]) }) { first, _ in first }
    }

    /// A record that could not be written down has no values here, so that whatever needs one cannot be verified.
    static func values(of record: some Encodable) -> Values {
        do { return try JSONValue(encoding: record).object ?? [:] } catch { return [:] }
    }
}

extension FactSheet.Paper {
    /// A paper of a filing.
    init(_ document: Document) {
        var values = document.fields
        values["issued"] = document.issued.map { .string($0.description) }
        values["expires"] = document.expires.map { .string($0.description) }
        values["revision"] = document.revision.map { .string($0) }
        let confirmed = document.reading?.confirmed ?? []
        self.init(
            type: document.type, subject: document.subject, values: values,
            provenance: Provenance(document: document.id, sha256: document.digest), supersedes: document.supersedes,
            name: document.originalName,
            pages: Dictionary(confirmed.compactMap { one in one.page.map { (one.field, $0) } }) { first, _ in first })
    }
}

/// The values of records that a thousand filings share, taken apart once.
private enum KnownValues {
    static let parties = ReadBefore<Party, FactSheet.Values>(capacity: 512)
    static let products = ReadBefore<Product, FactSheet.Values>(capacity: 512)
    static let donors = ReadBefore<Donor, FactSheet.Values>(capacity: 512)
    static let trials = ReadBefore<Trial, FactSheet.Values>(capacity: 512)
}
