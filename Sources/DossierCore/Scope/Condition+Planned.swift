/// Whether a condition holds for a plan, and what that rests on.
struct PlannedAnswer {
    var truth: Certainty
    /// Fields that were read.
    var used: Set<String> = []
    /// Fields that would have been needed.
    var missing: Set<String> = []
}

extension Condition {
    /// Whether the condition holds; what is not known stays unknown unless the rest decides.
    func answer(for values: [String: String]) -> PlannedAnswer {
        switch self {
        case .isOneOf(let path, let words): Self.read(path, values) { Certainty(words.contains($0)) }
        case .atLeast(let path, let minimum):
            Self.read(path, values) { text in Int(text).map { Certainty($0 >= minimum) } ?? .possibly }
        case .known(let path): PlannedAnswer(truth: Certainty(values[path.field] != nil), used: [path.field])
        case .all(let parts): Self.joined(parts.map { $0.answer(for: values) }, Certainty.all(of:))
        case .any(let parts): Self.joined(parts.map { $0.answer(for: values) }, Certainty.any(of:))
        case .not(let part): Self.joined([part.answer(for: values)]) { Certainty.all(of: $0).negated }
        }
    }

    private static func read(
        _ path: FactPath, _ values: [String: String], _ holds: (String) -> Certainty
    ) -> PlannedAnswer {
        guard let text = values[path.field] else { return PlannedAnswer(truth: .possibly, missing: [path.field]) }
        return PlannedAnswer(truth: holds(text), used: [path.field])
    }

    private static func joined(
        _ parts: [PlannedAnswer], _ join: ([Certainty]) -> Certainty
    ) -> PlannedAnswer {
        let truth = join(parts.map(\.truth))
        return PlannedAnswer(
            truth: truth, used: parts.reduce(into: []) { $0.formUnion($1.used) },
            // Where the rest decides, what is missing was not needed.
            missing: truth == .possibly ? parts.reduce(into: []) { $0.formUnion($1.missing) } : [])
    }
}
