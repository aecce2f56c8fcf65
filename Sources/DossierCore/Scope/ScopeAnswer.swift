/// Whether one export needs the filing, with every ground.
package struct ScopeAnswer: Sendable, Hashable {
    /// What the product counts as.
    package enum Classification: Sendable, Hashable {
        case found(ScopeClass)
        /// Several classes may apply; what is not recorded keeps them apart no further.
        case open([ScopeClass], missing: [String])
        /// What is recorded fits no class.
        case none
    }

    package let planned: PlannedExport
    package let classification: Classification
    /// The values the class was read off, by field, in the order of `PlannedExport.fields`.
    package let classedBy: [String]
    package let decision: ScopeDecision
    /// The tests that decided; for `cannotTell` those that say so for certain.
    package let grounds: [ScopeTest]
    /// Tests that might decide otherwise if what is missing were known; only for `cannotTell`.
    package let openTests: [ScopeTest]
    /// The fields that are missing for it.
    package let missing: [String]

    /// Judges a plan. The order of the tests does not matter: a certain no outweighs everything, since it rests on what is
    /// known; then whatever cannot be told; yes is said only when nothing speaks against it.
    package init(_ planned: PlannedExport, by rules: ScopeRules) {
        self.planned = planned
        let classes = rules.classes.map { (part: $0, answer: $0.when.answer(for: planned.values)) }
        let possible = classes.filter { $0.answer.truth != .no }
        if possible.count == 1, possible[0].answer.truth == .definitely {
            classification = .found(possible[0].part)
        } else if possible.isEmpty {
            classification = .none
        } else {
            classification = .open(
                possible.map(\.part),
                missing: Self.ordered(possible.reduce(into: []) { $0.formUnion($1.answer.missing) }))
        }
        classedBy = Self.ordered(possible.reduce(into: []) { $0.formUnion($1.answer.used) })
        let candidates = possible.map(\.part.id)
        let tests = rules.tests.map { test in
            (test: test, answer: Self.answer(test.when, planned.values, candidates: candidates))
        }
        func certain(_ decision: ScopeDecision) -> [ScopeTest] {
            tests.filter { $0.test.decision == decision && $0.answer.truth == .definitely }.map(\.test)
        }
        let open = tests.filter { $0.test.decision != .yes && $0.answer.truth == .possibly }
        let (refused, doubtful, accepted) = (certain(.no), certain(.cannotTell), certain(.yes))
        if !refused.isEmpty {
            (decision, grounds, openTests, missing) = (.no, refused, [], [])
        } else if doubtful.isEmpty, open.isEmpty, !accepted.isEmpty {
            (decision, grounds, openTests, missing) = (.yes, accepted, [], [])
        } else {
            let unsure = tests.filter { $0.answer.truth == .possibly }
            (decision, grounds, openTests) = (.cannotTell, doubtful, unsure.map(\.test))
            var names: Set<String> = unsure.reduce(into: []) { $0.formUnion($1.answer.missing) }
            if names.contains(PlannedExport.classField), case .open(_, let more) = classification {
                names.formUnion(more)
            }
            missing = Self.ordered(names)
        }
    }

    /// Whether a condition holds whichever of the classes that are still possible it is.
    private static func answer(
        _ condition: Condition, _ values: [String: String], candidates: [String]
    ) -> PlannedAnswer {
        guard !candidates.isEmpty else { return condition.answer(for: values) }
        let answers = candidates.map { candidate in
            condition.answer(for: values.merging([PlannedExport.classField: candidate]) { $1 })
        }
        let truths = Set(answers.map(\.truth))
        guard truths.count > 1 else { return answers[0] }
        return PlannedAnswer(
            truth: .possibly, used: [],
            missing: answers.reduce(into: [PlannedExport.classField]) { $0.formUnion($1.missing) })
    }

    private static func ordered(_ names: Set<String>) -> [String] {
        PlannedExport.fields.map(\.name).filter(names.contains)
            + (names.contains(PlannedExport.classField) ? [PlannedExport.classField] : [])
    }

    /// Every citation the answer rests on, each once: those of the grounds, or of what stays open, then those of the class.
    package var citations: [Citation] {
        var seen: Set<Citation> = []
        var all = (grounds.isEmpty ? openTests : grounds).flatMap(\.because)
        if case .found(let found) = classification { all += found.because }
        return all.filter { seen.insert($0).inserted }
    }
}

/// How many plans came out each way.
package struct ScopeCount: Sendable, Hashable {
    package let yes: Int
    package let no: Int
    package let cannotTell: Int

    package init(_ answers: [ScopeAnswer]) {
        func count(_ decision: ScopeDecision) -> Int { answers.count { $0.decision == decision } }
        (yes, no, cannotTell) = (count(.yes), count(.no), count(.cannotTell))
    }
}
