package import DossierCore

/// One shared record as somebody wants it to be.
package enum RecordDraft: Sendable, Hashable {
    case party(Party)
    case product(Product)
    case donor(Donor)
    case batch(Batch)
    case trial(Trial)
    case permit(Permit)
    case shipment(Shipment)

    package var kind: RecordKind {
        switch self {
        case .party: .party
        case .product: .product
        case .donor: .donor
        case .batch: .batch
        case .trial: .trial
        case .permit: .permit
        case .shipment: .shipment
        }
    }

    /// What identifies the record among those of its kind.
    package var key: String {
        switch self {
        case .party(let party): party.code
        case .product(let product): product.code
        case .donor(let donor): donor.code
        case .batch(let batch): batch.lot.description
        case .trial(let trial): trial.code
        case .permit(let permit): permit.code
        case .shipment(let shipment): shipment.id
        }
    }

    /// The record as JSON, under the field names of record files.
    package func body() throws -> JSONValue {
        switch self {
        case .party(let party): try JSONValue(encoding: party)
        case .product(let product): try JSONValue(encoding: product)
        case .donor(let donor): try JSONValue(encoding: donor)
        case .batch(let batch): try JSONValue(encoding: batch)
        case .trial(let trial): try JSONValue(encoding: trial)
        case .permit(let permit): try JSONValue(encoding: permit)
        case .shipment(let shipment): try JSONValue(encoding: shipment)
        }
    }

    /// What the record refers to, by the field that does.
    package var references: [(field: String, kind: RecordKind, key: String)] {
        switch self {
        case .party, .donor: []
        case .product(let product): [("manufacturer", .party, product.manufacturer)]
        case .batch(let batch):
            [("product", .product, batch.product)] + batch.donors.map { ("donors", .donor, $0) }
        case .trial(let trial):
            [("sponsor", .party, trial.sponsor), ("product", .product, trial.product)]
                + trial.sites.map { ("sites", .party, $0) }
        case .permit(let permit):
            [("holder", .party, permit.holder)] + (permit.products ?? []).map { ("products", .product, $0) }
        case .shipment(let shipment):
            [
                ("consignor", .party, shipment.consignor), ("consignee", .party, shipment.consignee),
                ("trial", .trial, shipment.trial),
            ] + (shipment.broker.map { [("broker", .party, $0)] } ?? [])
                + shipment.batches.map { ("batches", .batch, $0.lot.description) }
                + (shipment.permits ?? []).map { ("permits", .permit, $0) }
        }
    }
}

/// What became of one draft.
package struct RecordOutcome: Sendable, Hashable {
    package enum Effect: Sendable, Hashable {
        case created
        /// The fields that differ from the version before, in the order of their names.
        case changed([String])
        /// The record is already so; nothing was written.
        case unchanged
    }

    package let kind: RecordKind
    package let key: String
    package let effect: Effect

    package init(kind: RecordKind, key: String, effect: Effect) {
        self.kind = kind
        self.key = key
        self.effect = effect
    }
}
