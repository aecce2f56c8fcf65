/// One consignment that is to leave China: what, to whom, for which trial, when and by which way.
package struct Shipment: Sendable, Hashable, Codable {
    package enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
        case clinicalTrial = "clinical-trial"
        case clinicalCare = "clinical-care"
        case research, commercial
    }

    /// Whether somebody asked for the “green channel”, of which no criteria and no times are published: it is kept
    /// as a fact about the past, and nothing is computed from it (domain-brief 001-3, 001-12).
    package enum GreenChannel: String, Sendable, Hashable, Codable, CaseIterable {
        case requested
    }

    /// How much of one batch travels.
    package struct Line: Sendable, Hashable, Codable {
        package let lot: LotNumber
        package let units: Int
        package let quantity: Quantity

        package init(lot: LotNumber, units: Int, quantity: Quantity) {
            self.lot = lot
            self.units = units
            self.quantity = quantity
        }
    }

    package let id: String
    package let purpose: Purpose
    package let destination: CountryCode
    /// Codes of parties.
    package let consignor: String
    package let consignee: String
    package let broker: String?
    /// Code of the trial.
    package let trial: String
    /// Chain-of-identity code of the patient, for autologous products.
    package let patient: ChainOfIdentityCode?
    package let batches: [Line]
    package var plannedDeparture: Day
    package var plannedArrival: Day
    package var plannedUse: Day
    /// IATA codes from origin to destination.
    package let route: [String]
    /// Door to door.
    package let routeTime: Span
    package let airWaybill: AirWaybill?
    package let hsCode: HSCode
    /// Model or serial of the shipper.
    package let shipper: String?
    package let declaredValue: String?
    /// Codes of the permits it relies on, and draws from where they limit a quantity.
    package let permits: [String]?
    /// The day on which the filing is to be handed in.
    package let plannedSubmission: Day?
    package let greenChannel: GreenChannel?

    enum CodingKeys: String, CodingKey {
        case id, purpose, destination, consignor, consignee, broker, trial, patient, batches, route, shipper
        case permits
        case plannedDeparture = "planned-departure"
        case plannedArrival = "planned-arrival"
        case plannedUse = "planned-use"
        case routeTime = "route-time"
        case airWaybill = "air-waybill"
        case hsCode = "hs-code"
        case declaredValue = "declared-value"
        case plannedSubmission = "planned-submission"
        case greenChannel = "green-channel"
    }
}
