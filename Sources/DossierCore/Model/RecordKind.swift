/// The kinds of record a workspace shares between filings.
///
/// The raw value is the word used in record files, in fact paths and on the command line.
package enum RecordKind: String, Sendable, Hashable, Codable, CaseIterable {
    case party, product, donor, batch, trial, permit, shipment

    /// The heading a record file uses for a list of this kind: `parties:`, `products:` …
    package var plural: String {
        switch self {
        case .party: "parties"
        case .product: "products"
        case .donor: "donors"
        case .batch: "batches"
        case .trial: "trials"
        case .permit: "permits"
        case .shipment: "shipments"
        }
    }

    /// The field that identifies a record of this kind: `lot` for a batch, `id` for a shipment, else `code`.
    package var keyField: String {
        switch self {
        case .batch: "lot"
        case .shipment: "id"
        case .party, .product, .donor, .trial, .permit: "code"
        }
    }

    /// What the kind is called in messages.
    package var title: Wording {
        switch self {
        case .party: Wording(zh: "机构", en: "party")
        case .product: Wording(zh: "产品", en: "product")
        case .donor: Wording(zh: "供者", en: "donor")
        case .batch: Wording(zh: "批次", en: "batch")
        case .trial: Wording(zh: "临床试验", en: "trial")
        case .permit: Wording(zh: "许可", en: "permit")
        case .shipment: Wording(zh: "发运", en: "shipment")
        }
    }
}
