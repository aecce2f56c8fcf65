/// Records read from files, typed, each once, in the order they were written.
package struct RecordSet: Sendable, Hashable {
    package var parties: [Party] = []
    package var products: [Product] = []
    package var donors: [Donor] = []
    package var batches: [Batch] = []
    package var trials: [Trial] = []
    package var permits: [Permit] = []
    package var shipments: [Shipment] = []

    /// A set without records.
    package init() {}

    /// How many records there are.
    package var count: Int {
        parties.count + products.count + donors.count + batches.count + trials.count + permits.count
            + shipments.count
    }
}

extension RecordSet {
    /// Takes one more record from the JSON its fields were read into. Throws `DecodingError` when they make no record.
    mutating func append(_ kind: RecordKind, _ fields: JSONValue) throws {
        switch kind {
        case .party: parties.append(try fields.decoded())
        case .product: products.append(try fields.decoded())
        case .donor: donors.append(try fields.decoded())
        case .batch: batches.append(try fields.decoded())
        case .trial: trials.append(try fields.decoded())
        case .permit: permits.append(try fields.decoded())
        case .shipment: shipments.append(try fields.decoded())
        }
    }
}

/// A record that another one names, with the place where it does.
package struct RecordMention: Sendable, Hashable {
    package let kind: RecordKind
    package let key: String
    package let place: SourcePlace
    package let field: String
}

/// What the workspace already holds of what an import mentions.
package struct KnownRecords: Sendable {
    /// Keys of the records there are, by kind.
    package let keys: [RecordKind: Set<String>]
    /// Lots whose confusable key is that of a lot of the import (`LotNumber.confusableKey`).
    package let similarLots: Set<String>

    /// A workspace that holds these.
    package init(keys: [RecordKind: Set<String>] = [:], similarLots: Set<String> = []) {
        self.keys = keys
        self.similarLots = similarLots
    }
}
