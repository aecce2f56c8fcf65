/// Documents of which some are asked for together: one or the other, at least one, not both.
///
/// Judged once for each subject its members are about. A member counts as present as soon as a document is attached;
/// whether that document is in order its own finding says.
package struct DocumentGroup: Sendable, Hashable {
    /// How many of the members there may be.
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        case exactlyOne = "exactly-one"
        case atLeastOne = "at-least-one"
        case atMostOne = "at-most-one"
        /// Of exactly two members.
        case notBoth = "not-both"
    }

    /// `G01`.
    package let id: String
    package let title: Wording
    package let relation: Relation
    /// Ids of requirements, all about the same kind of subject.
    package let members: [String]
    package let when: Condition?
    package let severity: Severity
    package let because: [Citation]
    package let remedy: Wording
    package let isWaivable: Bool

    package init(
        id: String, title: Wording, relation: Relation, members: [String], when: Condition?, severity: Severity,
        because: [Citation], remedy: Wording, isWaivable: Bool
    ) {
        self.id = id
        self.title = title
        self.relation = relation
        self.members = members
        self.when = when
        self.severity = severity
        self.because = because
        self.remedy = remedy
        self.isWaivable = isWaivable
    }
}
