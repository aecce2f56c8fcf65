package import DossierCore
import Records

/// Judging every filing of a workspace of any size, so many at a time.
extension FilingOffice {
    /// The verdicts of the next filings: `{"checks": [...], "next": "…"}`, each the object of `check --format json`.
    ///
    /// A filing that cannot be judged is told with its `problem`, and the others go on.
    /// - Parameter checklist: another edition than the pinned one.
    package func checksPage(
        after: String?, limit: Int, asOf: Day? = nil, by checklist: Checklist? = nil
    ) throws -> JSONValue {
        try part("checks", after, limit) { listing in
            let dossier = try dossier(listing.shipment)
            let edition = try checklist ?? self.checklist(of: dossier)
            return AssessmentFile.object(Assessor.assess(dossier, against: edition, asOf: asOf ?? today))
        }
    }

    /// The work lists of the next filings that are not at their end: `{"work": [...], "next": "…"}`.
    package func workPage(
        after: String?, limit: Int, asOf: Day? = nil, _ filter: WorkFilter
    ) throws -> JSONValue {
        try part("work", after, limit) { listing in
            guard !listing.status.isFinal else { return nil }
            let report = try work(listing.shipment, asOf: asOf)
            return WorkListFile.object(report.list, report.check.assessment, showing: report.list.items(filter))
        }
    }

    /// The files that wait for a person: `{"proposals": [...], "next": 12}`, in the order they were taken.
    package func proposalsPage(after: Int, limit: Int) throws -> JSONValue {
        let found = try openProposals().filter { $0.id > after }
        let shown = found.prefix(limit)
        return [
            "proposals": .array(shown.map(ProposalFile.object)),
            "next": found.count > limit ? shown.last.map { .integer($0.id) } ?? .null : .null,
        ]
    }

    private func part(
        _ name: String, _ after: String?, _ limit: Int, _ judge: (FilingListing) throws -> [String: JSONValue]?
    ) throws -> JSONValue {
        let found = try workspace.register.listings(after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        let lines = shown.compactMap { listing -> JSONValue? in
            do { return try judge(listing).map { .object($0) } } catch {
                let wording = ErrorExplanation.explain(error).wording
                return [
                    "shipment": .string(listing.shipment),
                    "problem": ["zh": .string(wording.zh), "en": .string(wording.en)],
                ]
            }
        }
        let next = found.count > limit ? shown.last.map { JSONValue.string($0.shipment) } : nil
        return [name: .array(lines), "next": next ?? .null]
    }
}
