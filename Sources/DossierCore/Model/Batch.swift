/// One batch (lot) of a product.
package struct Batch: Sendable, Hashable, Codable {
    /// What the quality unit decided.
    package enum ReleaseDecision: String, Sendable, Hashable, Codable, CaseIterable {
        case released, rejected, conditional, pending
    }

    package let lot: LotNumber
    /// Code of the product.
    package let product: String
    /// Codes of the donors whose cells are in it.
    package let donors: [String]
    /// Cell bank it was made from.
    package let bank: String?
    package let patient: ChainOfIdentityCode?
    package let processVersion: String?
    package let manufacturedFrom: Day
    package let manufacturedTo: Day
    package let expiry: Day
    package let quantity: Quantity
    /// Bags, vials or syringes filled.
    package let units: Int
    package let releaseDecision: ReleaseDecision?
    package let releasedOn: Day?
    /// The passage its cells were frozen or filled at.
    package let passage: Int?

    enum CodingKeys: String, CodingKey {
        case lot, product, donors, bank, patient, expiry, quantity, units, passage
        case processVersion = "process-version"
        case manufacturedFrom = "manufactured-from"
        case manufacturedTo = "manufactured-to"
        case releaseDecision = "release-decision"
        case releasedOn = "released-on"
    }
}
