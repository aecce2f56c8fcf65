/// How much of a workspace a person may search (domain-brief 7.5).
package struct SearchScope: Sendable, Hashable {
    /// Whether the text of papers is looked through.
    package let papers: Bool
    /// The kinds of record looked through.
    package let records: Set<RecordKind>

    package init(papers: Bool, records: Set<RecordKind>) {
        self.papers = papers
        self.records = records
    }

    /// What the roles of a person let them search: regulatory affairs, quality and auditors everything; logistics what
    /// travels and where to, but no papers' contents and no donors; an administrator nothing of the content.
    package init(_ roles: [Role]) {
        let all: Set<Role> = [.regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor]
        if !all.isDisjoint(with: roles) {
            self.init(papers: true, records: Set(RecordKind.allCases))
        } else if roles.contains(.logistics) {
            self.init(papers: false, records: [.shipment, .batch, .product, .party, .permit])
        } else {
            self.init(papers: false, records: [])
        }
    }

    package var isEmpty: Bool { !papers && records.isEmpty }
}
