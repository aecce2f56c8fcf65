extension Rule {
    /// What differs between this and the same rule of a later edition.
    func differences(to new: Rule) -> [PartDetail] {
        var book = DetailBook()
        book.word(
            .severity, severity.rawValue, new.severity.rawValue,
            is: new.severity < severity ? .tightened : .loosened)
        book.word(.about, about.rawValue, new.about.rawValue, is: .cannotTell)
        book.compare(.condition, when, new.when, is: Condition.shift(from: when, to: new.when)) {
            .word($0.description)
        }
        book.word(
            .waiver, Requirement.word(isWaivable), Requirement.word(new.isWaivable),
            is: new.isWaivable ? .loosened : .tightened)
        compareChecks(with: new.checks, in: &book)
        book.wording(.title, title, new.title)
        book.wording(.remedy, remedy, new.remedy)
        book.citations(because, new.because)
        book.rest(self, new)
        return book.details
    }

    /// All checks of a rule must hold, so one more is stricter.
    private func compareChecks(with new: [Check], in book: inout DetailBook) {
        for check in checks where !new.contains(where: { $0.id == check.id }) {
            book.word(.check, of: check.id, check.kind.word, nil, is: .loosened)
        }
        for check in new {
            guard let before = checks.first(where: { $0.id == check.id }) else {
                book.word(.check, of: check.id, nil, check.kind.word, is: .tightened)
                continue
            }
            book.compare(
                .checkCondition, of: check.id, before.when, check.when,
                is: Condition.shift(from: before.when, to: check.when)
            ) { .word($0.description) }
            before.kind.compare(with: check.kind, of: check.id, in: &book)
            book.wording(.say, of: check.id, before.say, check.say)
        }
    }
}
