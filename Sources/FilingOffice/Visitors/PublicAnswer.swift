package import DossierCore

/// What anybody with a paper in hand may know about its filing: the customs column of domain-brief 7.5 and nothing else.
///
/// Reasons, findings and waivers are left out, and of lot numbers all but the last four characters.
package struct PublicAnswer: Sendable, Hashable {
    package let reference: FilingReference
    package let validity: Validity
    package let validFrom: Day?
    package let validUntil: Day?
    package let authorityNumber: String?
    package let product: Wording?
    package let storage: String?
    package let hsCode: HSCode
    package let shipper: String?
    package let airWaybill: AirWaybill?
    package let consignee: Wording?
    package let city: Wording?
    package let destination: CountryCode
    package let trialNumber: String
    package let plannedDeparture: Day
    package let lines: [Line]
    /// When this was said.
    package let asOf: Instant
    package let lastChange: Instant?

    /// One lot, told by the end of its number.
    package struct Line: Sendable, Hashable {
        /// `…6A03`
        package let lot: String
        package let units: Int
        package let quantity: Quantity
        package let isReleased: Bool?
        package let releasedOn: Day?

        init(_ line: Consignment.Line) {
            lot = "…" + line.lot.description.suffix(4)
            units = line.units
            quantity = line.quantity
            isReleased = line.isReleased
            releasedOn = line.releasedOn
        }
    }

    init(_ consignment: Consignment, reference: FilingReference, at instant: Instant) {
        let status = consignment.status
        self.reference = reference
        validity = status.validity
        validFrom = status.validFrom
        validUntil = status.validUntil
        authorityNumber = status.authorityNumber
        product = status.product
        storage = consignment.storage
        hsCode = consignment.hsCode
        shipper = consignment.shipper
        airWaybill = status.airWaybill
        consignee = consignment.consignee
        city = consignment.city
        destination = status.destination
        trialNumber = consignment.trialNumber
        plannedDeparture = consignment.plannedDeparture
        lines = consignment.lines.map(Line.init)
        asOf = instant
        lastChange = consignment.lastChange
    }
}
