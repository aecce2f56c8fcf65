import Foundation

/// What came of asking whether a condition holds, and what that rests on.
struct ConditionAnswer: Sendable {
    var truth: Certainty
    var facts: [Fact] = []
    var gaps: [Gap] = []
}

extension Condition {
    /// Whether the condition holds for what can be seen from here.
    ///
    /// Of several values any one decides: `is` and `at-least` hold when they hold for one of them, and are unknown when
    /// only a value that could not be read might make them hold.
    func answer(from view: Viewpoint) -> ConditionAnswer {
        switch self {
        case .isOneOf(let path, let texts):
            Self.any(view.read(path)) { fact in
                Certainty(fact.value.forms.contains { texts.contains($0) })
            }
        case .atLeast(let path, let minimum):
            Self.any(view.read(path)) { fact in
                guard case .number(let number) = Measure(fact.value) else { return .possibly }
                return Certainty(number >= Decimal(minimum))
            }
        case .known(let path): Self.known(view.read(path))
        case .all(let parts): Self.joined(parts.map { $0.answer(from: view) }, Certainty.all(of:))
        case .any(let parts): Self.joined(parts.map { $0.answer(from: view) }, Certainty.any(of:))
        case .not(let part): Self.joined([part.answer(from: view)]) { Certainty.all(of: $0).negated }
        }
    }

    private static func any(_ reading: Reading, _ holds: (Fact) -> Certainty) -> ConditionAnswer {
        let answers = reading.facts.map(holds) + reading.gaps.map { _ in .possibly }
        return ConditionAnswer(truth: Certainty.any(of: answers), facts: reading.facts, gaps: reading.gaps)
    }

    /// A value that is there and cannot be read is neither known nor absent.
    private static func known(_ reading: Reading) -> ConditionAnswer {
        let truth: Certainty =
            if !reading.facts.isEmpty { .definitely } else if reading.gaps.allSatisfy(\.isAbsence) { .no } else {
                .possibly
            }
        return ConditionAnswer(truth: truth, facts: reading.facts, gaps: reading.gaps)
    }

    private static func joined(
        _ parts: [ConditionAnswer], _ join: ([Certainty]) -> Certainty
    ) -> ConditionAnswer {
        ConditionAnswer(
            truth: join(parts.map(\.truth)), facts: parts.flatMap(\.facts), gaps: parts.flatMap(\.gaps))
    }
}
