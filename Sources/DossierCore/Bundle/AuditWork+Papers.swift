extension AuditWork {
    /// The generated papers this bundle must hold, and those it may hold.
    ///
    /// `bag-info.txt` says in which forms they are; a bundle that says nothing is older than the label, and holds the
    /// first five papers as HTML.
    var papers: (required: [String], known: [String]) {
        let info = seen.contents[BundleLayout.info].map { BagInfo.read($0).info }
        guard let stated = info?[.papers] else {
            let founding = Paper.founding.flatMap { paper in Language.allCases.map { paper.path($0) } }
            return (founding, founding)
        }
        let names = Set(stated.split(separator: ",").map { $0.filter { $0 != " " } })
        let forms = Paper.Form.allCases.filter { $0 == .html || names.contains($0.rawValue) }
        let paths = Paper.paths(sequence: name?.sequence ?? 0, in: forms)
        return (paths, paths)
    }
}
