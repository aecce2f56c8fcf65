extension FactSheet {
    /// Loose facts that need not make a whole filing: an example gives only what its rule needs.
    package struct Draft: Sendable, Hashable {
        /// A paper of a draft. A subject left out is completed from what the paper's type is about.
        package struct Paper: Sendable, Hashable {
            package let type: String
            package let subject: SubjectRef?
            package let fields: Values
            package let issued: JSONValue?
            package let expires: JSONValue?
            package let revision: JSONValue?
            /// What its file is called.
            package let file: String?

            package init(
                type: String, subject: SubjectRef? = nil, fields: Values = [:], issued: JSONValue? = nil,
                expires: JSONValue? = nil, revision: JSONValue? = nil, file: String? = nil
            ) {
                self.type = type
                self.subject = subject
                self.fields = fields
                self.issued = issued
                self.expires = expires
                self.revision = revision
                self.file = file
            }
        }

        package var shipment: Values
        package var parties: [Values]
        package var products: [Values]
        package var donors: [Values]
        package var batches: [Values]
        package var trials: [Values]
        package var permits: [Values]
        /// What an example says of the filing itself: `status`, `submitted-on` …
        package var filing: Values
        package var documents: [Paper]

        package init(
            shipment: Values = [:], parties: [Values] = [], products: [Values] = [], donors: [Values] = [],
            batches: [Values] = [], trials: [Values] = [], permits: [Values] = [], filing: Values = [:],
            documents: [Paper] = []
        ) {
            self.shipment = shipment
            self.parties = parties
            self.products = products
            self.donors = donors
            self.batches = batches
            self.trials = trials
            self.permits = permits
            self.filing = filing
            self.documents = documents
        }

        /// The identifier the draft's shipment goes by: its `id`, or the word `shipment`.
        package var shipmentID: String { shipment["id"]?.string ?? "shipment" }
    }

    /// The facts of a draft as they stand. A record without its key cannot be referred to and is left out.
    package init(_ draft: Draft) {
        let filing = SubjectRef(.filing, draft.shipmentID)
        self.init(
            shipmentID: draft.shipmentID, shipment: draft.shipment,
            records: [
                .party: Self.keyed(draft.parties, .party), .product: Self.keyed(draft.products, .product),
                .donor: Self.keyed(draft.donors, .donor), .batch: Self.keyed(draft.batches, .batch),
                .trial: Self.keyed(draft.trials, .trial), .permit: Self.keyed(draft.permits, .permit),
            ],
            papers: draft.documents.enumerated().map { Paper($1, number: $0 + 1, filing: filing) },
            filingValues: draft.filing)
    }

    private static func keyed(_ records: [Values], _ kind: RecordKind) -> [String: Values] {
        let pairs = records.compactMap { record in record[kind.keyField]?.string.map { ($0, record) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension FactSheet.Paper {
    fileprivate init(_ draft: FactSheet.Draft.Paper, number: Int, filing: SubjectRef) {
        let subject = draft.subject ?? filing
        var values = draft.fields
        values["issued"] = draft.issued
        values["expires"] = draft.expires
        values["revision"] = draft.revision
        let id = Document.ID("\(draft.type)/\(subject)/\(number)")
        self.init(
            type: draft.type, subject: subject, values: values, provenance: Provenance(document: id, sha256: nil),
            supersedes: nil, name: draft.file)
    }
}
