/// A day of a shipment's plan on which papers and permits must still hold.
package enum Milestone: String, Sendable, Hashable, Codable, CaseIterable {
    case departure, arrival, use

    /// What it is called in messages.
    package var title: Wording {
        switch self {
        case .departure: Wording(zh: "发运", en: "departure")
        case .arrival: Wording(zh: "到达", en: "arrival")
        case .use: Wording(zh: "使用", en: "use")
        }
    }

    /// The day the plan of a shipment gives it.
    package func day(of shipment: Shipment) -> Day {
        switch self {
        case .departure: shipment.plannedDeparture
        case .arrival: shipment.plannedArrival
        case .use: shipment.plannedUse
        }
    }
}

extension Shipment {
    /// The same consignment, everything planned so many days later (or, negative, earlier).
    package func postponed(by days: Int) -> Shipment {
        var shipment = self
        shipment.plannedDeparture = plannedDeparture.adding(days: days)
        shipment.plannedArrival = plannedArrival.adding(days: days)
        shipment.plannedUse = plannedUse.adding(days: days)
        return shipment
    }
}

extension Dossier {
    /// The same filing with its shipment planned so many days later. For trying out; it is never recorded.
    package func postponed(by days: Int) -> Dossier {
        var dossier = self
        dossier.records.shipment = records.shipment.postponed(by: days)
        return dossier
    }
}
