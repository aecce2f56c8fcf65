/// One worked example of a rule: some facts, and what must come out. A checklist is tested by its examples.
package struct ChecklistExample: Sendable, Hashable {
    /// Id of the rule it is about: `X10`.
    package let rule: String
    /// What must come out.
    package let expect: Outcome
    /// Ids of the checks that fail, no more and no fewer; only with `failed`.
    package let failing: [String]
    /// Why this example is there.
    package let note: Wording?
    /// Only what the rule needs.
    package let facts: FactSheet.Draft
    /// The day of the check; the day the edition takes effect when nothing else is said.
    package let asOf: Day?

    package init(
        rule: String, expect: Outcome, failing: [String] = [], note: Wording? = nil, facts: FactSheet.Draft,
        asOf: Day? = nil
    ) {
        self.rule = rule
        self.expect = expect
        self.failing = failing
        self.note = note
        self.facts = facts
        self.asOf = asOf
    }
}
