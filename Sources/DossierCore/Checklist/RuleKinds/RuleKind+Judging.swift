extension RuleKind {
    /// What comes of the comparison, seen from a subject.
    func judge(from view: Viewpoint) -> Judgement {
        switch self {
        case .sameValue(let kind): kind.judge(from: view)
        case .orderOfDays(let kind): kind.judge(from: view)
        case .withinWindow(let kind): kind.judge(from: view)
        case .coversPeriod(let kind): kind.judge(from: view)
        case .withinLimit(let kind): kind.judge(from: view)
        case .setsAgree(let kind): kind.judge(from: view)
        case .wellFormed(let kind): kind.judge(from: view)
        case .reconciles(let kind): kind.judge(from: view)
        case .resultsMeetLimits(let kind): kind.judge(from: view)
        case .freeOf(let kind): kind.judge(from: view)
        }
    }

    /// The placeholders a check of this kind may use in its sentence, without braces.
    package var placeholders: Set<String> {
        let own: Set<String> =
            switch self {
            case .sameValue: ["values", "also", "equals", "one-of", "aliases"]
            case .orderOfDays: ["earlier", "later"]
            case .withinWindow: ["day", "around", "window", "before", "after"]
            case .coversPeriod: ["from", "until", "length", "reach", "plus", "start", "needed"]
            case .withinLimit: ["value", "limit", "at-most", "at-least", "times"]
            case .setsAgree: ["left", "right", "difference"]
            case .wellFormed: ["value", "as", "reason"]
            case .reconciles: ["parts", "total", "sum", "difference", "tolerance"]
            case .resultsMeetLimits: ["missing", "outside", "extra", "results", "limits", "excepted"]
            case .freeOf: ["places", "of"]
            }
        return own.union(["subject"])
    }
}
