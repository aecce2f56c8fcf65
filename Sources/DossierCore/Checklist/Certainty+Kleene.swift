/// Kleene's strong three-valued logic: what is unknown stays unknown unless the rest decides.
extension Certainty {
    /// Holds when all hold; fails as soon as one fails. Of nothing at all, it holds.
    static func all(of answers: some Sequence<Certainty>) -> Certainty {
        var sum = Certainty.definitely
        for answer in answers {
            if answer == .no { return .no }
            if answer == .possibly { sum = .possibly }
        }
        return sum
    }

    /// Holds as soon as one holds; fails when all fail. Of nothing at all, it fails.
    static func any(of answers: some Sequence<Certainty>) -> Certainty {
        all(of: answers.lazy.map(\.negated)).negated
    }

    /// Certain, one way or the other.
    init(_ truth: Bool) { self = truth ? .definitely : .no }
}
