/// Whether the goods may travel under this filing.
package enum Validity: String, Sendable, Hashable, Codable, CaseIterable {
    case valid
    case notValid = "not-valid"
    case onHold = "on-hold"

    package var title: Wording {
        switch self {
        case .valid: Wording(zh: "有效", en: "valid")
        case .notValid: Wording(zh: "无效", en: "not valid")
        case .onHold: Wording(zh: "暂扣", en: "on hold")
        }
    }
}

/// The answer for whoever has a waybill in hand and thirty seconds: valid, not valid or on hold, until when and why.
///
/// Holds only what logistics may see (domain-brief 7.5): no donor codes, no results, no process data.
package struct StatusAnswer: Sendable, Hashable {
    package let reference: FilingReference?
    package let sequence: Int?
    package let shipment: String
    package let state: DossierStatus
    package let validity: Validity
    /// Why it is not valid; empty when it is.
    package let reasons: [Wording]
    package let validFrom: Day?
    package let validUntil: Day?
    package let authorityNumber: String?
    package let lots: [LotNumber]
    package let airWaybill: AirWaybill?
    package let bundle: ContentDigest?
    package let manifest: ContentDigest?
    package let product: Wording?
    package let destination: CountryCode
    package let asOf: Day

    package init(
        reference: FilingReference?, sequence: Int?, shipment: String, state: DossierStatus, validity: Validity,
        reasons: [Wording], validFrom: Day?, validUntil: Day?, authorityNumber: String?, lots: [LotNumber],
        airWaybill: AirWaybill?, bundle: ContentDigest?, manifest: ContentDigest?, product: Wording?,
        destination: CountryCode, asOf: Day
    ) {
        self.reference = reference
        self.sequence = sequence
        self.shipment = shipment
        self.state = state
        self.validity = validity
        self.reasons = reasons
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.authorityNumber = authorityNumber
        self.lots = lots
        self.airWaybill = airWaybill
        self.bundle = bundle
        self.manifest = manifest
        self.product = product
        self.destination = destination
        self.asOf = asOf
    }
}
