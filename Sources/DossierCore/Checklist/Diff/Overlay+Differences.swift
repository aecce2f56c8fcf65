extension Overlay {
    /// What differs between this and the same overlay of a later edition, but for its own requirements and rules, which
    /// are told beside those of the edition.
    func differences(to new: Overlay) -> [PartDetail] {
        var book = DetailBook()
        book.word(
            .destinations, destinations.joined(separator: ", "), new.destinations.joined(separator: ", "),
            is: .cannotTell)
        book.demands(.demand, tightenings.map(\.word), new.tightenings.map(\.word)) { $0 }
        book.compare(.row, rows, new.rows, is: .cannotTell) {
            .word($0.map { "\($0.table): \($0.rows.count)" }.joined(separator: ", "))
        }
        compareQuestions(with: new.openQuestions, in: &book)
        book.word(.standing, standing.rawValue, new.standing.rawValue, is: .restated)
        book.word(.number, edition, new.edition, is: .restated)
        book.wording(.title, title, new.title)
        book.wording(.banner, banner, new.banner)
        if requirements == new.requirements, rules == new.rules { book.rest(self, new) }
        return book.details
    }

    /// An open question stands in the way until somebody answers it.
    private func compareQuestions(with new: [OpenQuestion], in book: inout DetailBook) {
        for question in openQuestions where !new.contains(where: { $0.id == question.id }) {
            book.wording(.question, of: question.id, question.title, nil, is: .loosened)
        }
        for question in new {
            guard let before = openQuestions.first(where: { $0.id == question.id }) else {
                book.wording(.question, of: question.id, nil, question.title, is: .tightened)
                continue
            }
            book.wording(.title, of: question.id, before.title, question.title)
            book.wording(.say, of: question.id, before.say, question.say)
            book.wording(.remedy, of: question.id, before.remedy, question.remedy)
            book.citations(of: question.id, before.because, question.because)
        }
    }
}

extension Overlay.Tightening {
    fileprivate var word: String {
        switch self {
        case .requirement(let id, let level, let when):
            "\(id): \(level.rawValue)" + (when.map { " (\($0))" } ?? "")
        case .rule(let id, let severity): "\(id): \(severity.rawValue)"
        }
    }
}
