/// What some destinations ask beyond an edition. It adds and tightens; it never loosens.
package struct Overlay: Sendable, Hashable {
    /// One demand of the edition that the destination makes stricter.
    package enum Tightening: Sendable, Hashable {
        /// A document asked for more firmly; the condition only with `.conditional`.
        case requirement(String, Level, when: Condition?)
        /// A rule whose failure weighs more.
        case rule(String, Severity)
    }

    /// More rows for a table of the edition.
    package struct Rows: Sendable, Hashable {
        package let table: String
        package let rows: [ParameterTable.Row]

        package init(table: String, rows: [ParameterTable.Row]) {
            self.table = table
            self.rows = rows
        }
    }

    /// Lower-case ASCII, the name of its folder: `us`.
    package let id: String
    /// Of the overlay itself: `2026-05`.
    package let edition: String
    package let title: Wording
    package let standing: Standing
    /// Printed on every output the overlay applies to.
    package let banner: Wording?
    /// Country codes; no other overlay of the edition names one of them.
    package let destinations: [String]
    package let tightenings: [Tightening]
    package let rows: [Rows]
    package let openQuestions: [OpenQuestion]
    package let requirements: [Requirement]
    package let rules: [Rule]

    package init(
        id: String, edition: String, title: Wording, standing: Standing, banner: Wording?, destinations: [String],
        tightenings: [Tightening] = [], rows: [Rows] = [], openQuestions: [OpenQuestion] = [],
        requirements: [Requirement] = [], rules: [Rule] = []
    ) {
        self.id = id
        self.edition = edition
        self.title = title
        self.standing = standing
        self.banner = banner
        self.destinations = destinations
        self.tightenings = tightenings
        self.rows = rows
        self.openQuestions = openQuestions
        self.requirements = requirements
        self.rules = rules
    }
}

/// Something about a destination nobody could establish: a finding that stays until somebody answers or waives it.
package struct OpenQuestion: Sendable, Hashable {
    /// `US-Q1`.
    package let id: String
    package let title: Wording
    /// What is not known.
    package let say: Wording
    package let remedy: Wording
    package let because: [Citation]

    package init(id: String, title: Wording, say: Wording, remedy: Wording, because: [Citation]) {
        self.id = id
        self.title = title
        self.say = say
        self.remedy = remedy
        self.because = because
    }
}
