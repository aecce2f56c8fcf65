/// A place in the order of the board: the filing after which the next page begins.
package struct BoardPlace: Sendable, Hashable {
    package let departs: Day
    package let shipment: String

    /// Names a place.
    package init(departs: Day, shipment: String) {
        self.departs = departs
        self.shipment = shipment
    }
}

/// Which filings a page of the board shows.
package struct BoardQuery: Sendable, Hashable {
    /// None means every status.
    package var statuses: [DossierStatus]
    /// Code of a person some finding of the filing is handed to.
    package var owner: String?
    /// Alpha-2 code of the country.
    package var destination: String?
    /// The last day of departure.
    package var until: Day?

    /// Open filings, unless other statuses are named.
    package init(
        statuses: [DossierStatus] = DossierStatus.allCases.filter(\.isOpen), owner: String? = nil,
        destination: String? = nil, until: Day? = nil
    ) {
        self.statuses = statuses
        self.owner = owner
        self.destination = destination
        self.until = until
    }
}
