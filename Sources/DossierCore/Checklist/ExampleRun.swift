/// Tries an example on its edition.
package enum ExampleRun {
    /// What came of it.
    package enum Result: Sendable, Hashable {
        /// Outcome and failing checks are as the example says.
        case passed
        /// The edition has no rule of that id.
        case noSuchRule(String)
        /// They are not, and this came out instead.
        case mismatch(Mismatch)
    }

    /// Something else came out than the example says.
    package struct Mismatch: Sendable, Hashable {
        /// What should come out.
        package let expected: Outcome
        /// What did come out.
        package let found: Outcome
        /// Ids of the checks that should fail, in order.
        package let expectedFailing: [String]
        /// Ids of the checks that did fail, in order.
        package let foundFailing: [String]
        /// What the rule said about each subject, with the values compared.
        package let findings: [Finding]
    }

    /// Runs one example. Of several subjects the worst counts: failed, could-not-verify, met, not-applicable.
    package static func run(_ example: ChecklistExample, against checklist: Checklist) -> Result {
        guard let rule = checklist.rule(example.rule) else { return .noSuchRule(example.rule) }
        let facts = FactSheet(example.facts.completed(under: checklist))
        let findings = Assessor.findings(
            of: rule, facts: facts, checklist: checklist, asOf: example.asOf ?? checklist.effective)
        let order: [Outcome] = [.failed, .missing, .couldNotVerify, .met, .notApplicable]
        let found = order.first { outcome in findings.contains { $0.outcome == outcome } } ?? .couldNotVerify
        let failing = Set(findings.flatMap(\.checks).filter { $0.outcome == .failed }.map(\.check))
        if found == example.expect, failing == Set(example.failing) { return .passed }
        return .mismatch(
            Mismatch(
                expected: example.expect, found: found, expectedFailing: example.failing.sorted(),
                foundFailing: failing.sorted(), findings: findings))
    }
}
