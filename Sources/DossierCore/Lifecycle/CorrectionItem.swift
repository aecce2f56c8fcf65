/// One thing the authority asked to be put right in a notice of correction (补正事项; domain-brief 7.2).
///
/// What was asked never changes. What became of it is a list of steps, each with its hand and its moment; state, owner, due
/// day and answer are read off them, so that the item can be seen as it stood at any time.
package struct CorrectionItem: Sendable, Hashable, Codable {
    /// Where an item stands.
    package enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case open, answered, withdrawn

        package var title: Wording {
            switch self {
            case .open: Wording(zh: "待答复", en: "open")
            case .answered: Wording(zh: "已答复", en: "answered")
            case .withdrawn: Wording(zh: "已撤销", en: "withdrawn")
            }
        }
    }

    /// The number of the notice that asked for it, as the authority wrote it.
    package let notice: String
    /// The item's own number on that notice: `1`, `2.3`, `（三）`. One notice has each number once.
    package let number: String
    /// What was asked, word for word, in the language of the notice.
    package let asked: String
    package let language: Language
    /// The requirement or rule it points to, such as `D25`; nil where it points to none.
    package let requirement: String?
    /// What the paper asked for is about; the filing where the notice names nothing narrower.
    package let subject: SubjectRef
    /// Code of the person who put it on record.
    package let recordedBy: String
    package let recordedAt: Instant
    /// In the order they happened.
    package internal(set) var steps: [CorrectionStep]

    /// An item as the notice puts it, with nothing done about it yet.
    ///
    /// - Parameter steps: who sees to it from the beginning, where that is known.
    package init(
        notice: String, number: String, asked: String, language: Language, requirement: String?, subject: SubjectRef,
        recordedBy: String, recordedAt: Instant, steps: [CorrectionStep] = []
    ) {
        self.notice = notice
        self.number = number
        self.asked = asked
        self.language = language
        self.requirement = requirement
        self.subject = subject
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
        self.steps = steps
    }
}

extension CorrectionItem {
    package var state: State {
        switch steps.last(where: { $0.kind != .assigned })?.kind {
        case .answered: .answered
        case .withdrawn: .withdrawn
        case .reopened, .assigned, nil: .open
        }
    }

    /// Code of the person who sees to it; nil while nobody does.
    package var owner: String? { steps.last { $0.kind == .assigned }?.owner }

    /// The day agreed with the owner; nil where the notice's own day holds.
    package var agreedDue: Day? { steps.last { $0.kind == .assigned }?.due }

    /// The answer, or why the item was withdrawn, with who said so; nil while it is open.
    package var closing: CorrectionStep? {
        state == .open ? nil : steps.last { $0.kind == .answered || $0.kind == .withdrawn }
    }

    /// Whether another item asks the same in the same words of the same paper.
    package func asksTheSame(as other: CorrectionItem) -> Bool {
        (notice, number, asked, requirement) == (other.notice, other.number, other.asked, other.requirement)
            && (language, subject) == (other.language, other.subject)
    }

    /// The item as it stood at a moment; nil when it was not on record yet.
    func past(at instant: Instant) -> CorrectionItem? {
        guard recordedAt <= instant else { return nil }
        var past = self
        past.steps = steps.filter { $0.at <= instant }
        return past
    }
}
