/// How sure an answer is when what was written down is less precise than the question.
package enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
    /// Yes, whatever the missing precision hides.
    case definitely
    /// It depends on what was not written down; never count it as yes.
    case possibly
    /// No, whatever the missing precision hides.
    case no

    /// The answer to the opposite question.
    package var negated: Certainty {
        switch self {
        case .definitely: .no
        case .possibly: .possibly
        case .no: .definitely
        }
    }
}
