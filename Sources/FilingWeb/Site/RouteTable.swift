import HTTPTypes

/// Every route of the site. The router is built from this table alone: a route without a row cannot exist.
enum RouteTable {
    static let all: [Route] =
        VisitorRoutes.all + AssetPages.routes + SignInPages.routes + LookUpPages.routes + BoardPages.routes
        + FilingPages.routes + FindingPages.routes + DocumentPages.routes + DropPages.routes + ReviewPages.routes
        + PackagePages.routes + BundleDifferencePages.routes
        + AuthorityPages.routes + HistoryPages.routes + RecordPages.routes + ImportPages.routes + PeoplePages.routes
        + HealthPages.routes + ChecklistPages.routes + PartialUploadPages.routes
}

/// The routes of those who come for thirty seconds, of programs, and of whoever watches the server.
enum VisitorRoutes {
    static let all: [Route] =
        LookUpSlip.routes + SecondFactorPages.routes + OpenIDPages.routes + VerifierPages.routes
        + BundleCheckPages.routes
        + APIRoutes.routes + MetricsPages.routes
}

extension RouteTable {
    /// The methods some route takes at a path.
    static func methods(at path: String) -> [String] {
        let asked = path.split(separator: "/")
        let found = all.filter { route in
            let parts = route.path.split(separator: "/")
            return parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
        return Set(found.map(\.method.rawValue)).sorted()
    }
}
