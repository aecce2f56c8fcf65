/// Every route of the site. The router is built from this table alone: a route without a row cannot exist.
enum RouteTable {
    static let all: [Route] =
        VisitorRoutes.all + AssetPages.routes + SignInPages.routes + LookUpPages.routes + BoardPages.routes
        + FilingPages.routes + FindingPages.routes + DocumentPages.routes + DropPages.routes + ReviewPages.routes
        + PackagePages.routes
        + AuthorityPages.routes + HistoryPages.routes + RecordPages.routes + ImportPages.routes + PeoplePages.routes
        + HealthPages.routes
}

/// The routes of those who come for thirty seconds, of programs, and of whoever watches the server.
enum VisitorRoutes {
    static let all: [Route] = LookUpSlip.routes + VerifierPages.routes + BundleCheckPages.routes
}
