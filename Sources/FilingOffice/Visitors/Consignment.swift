package import DossierCore

/// What is in the boxes and whose filing covers them, as far as logistics may see it (domain-brief 7.5).
///
/// No result, no donor or patient code, no paper and no process data is in it.
package struct Consignment: Sendable, Hashable {
    /// One lot on its way.
    package struct Line: Sendable, Hashable {
        package let lot: LotNumber
        /// Containers.
        package let units: Int
        package let quantity: Quantity
        /// Whether the batch was released, and when; nothing where no decision is on record.
        package let isReleased: Bool?
        package let releasedOn: Day?
    }

    package let status: StatusAnswer
    /// Storage condition as the label says it.
    package let storage: String?
    package let hsCode: HSCode
    package let shipper: String?
    package let consignee: Wording?
    package let city: Wording?
    package let trialNumber: String
    package let plannedDeparture: Day
    package let lines: [Line]
    /// The short codes printed on the papers of this filing, one a bundle, the newest last.
    package let codes: [String]
    /// Whether the authority has the filing in hand: before that nobody outside is told that it exists.
    package let isSubmitted: Bool
    /// When anything last happened to the filing.
    package let lastChange: Instant?

    init(_ status: StatusAnswer, of dossier: Dossier, lastChange: Instant?) {
        let records = dossier.records
        let shipment = records.shipment
        let consignee = records.parties.first { $0.code == shipment.consignee }
        self.status = status
        storage = records.products.first?.storage
        hsCode = shipment.hsCode
        shipper = shipment.shipper
        self.consignee = consignee?.name
        city = consignee?.city
        trialNumber = records.trial.registryNumber.description
        plannedDeparture = shipment.plannedDeparture
        lines = shipment.batches.map { line in
            let batch = records.batches.first { $0.lot == line.lot }
            return Line(
                lot: line.lot, units: line.units, quantity: line.quantity,
                isReleased: batch?.releaseDecision.map { $0 == .released }, releasedOn: batch?.releasedOn)
        }
        codes = dossier.bundles.map(\.manifest.short)
        isSubmitted = !dossier.authorityEvents.isEmpty
        self.lastChange = lastChange
    }
}
