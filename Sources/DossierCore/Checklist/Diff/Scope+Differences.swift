extension ScopeClass {
    /// What differs between this and the same class of a later edition; no verdict of a check hangs on it.
    func differences(to new: ScopeClass) -> [PartDetail] {
        var book = DetailBook()
        book.compare(.condition, when, new.when, is: .changed) { .word($0.description) }
        book.wording(.title, title, new.title)
        book.wording(.say, say, new.say)
        book.citations(because, new.because)
        return book.details
    }
}

extension ScopeTest {
    /// What differs between this and the same test of a later edition; no verdict of a check hangs on it.
    func differences(to new: ScopeTest) -> [PartDetail] {
        var book = DetailBook()
        book.compare(.condition, when, new.when, is: .changed) { .word($0.description) }
        book.word(.decision, decision.rawValue, new.decision.rawValue, is: .changed)
        book.wording(.title, title, new.title)
        book.wording(.say, say, new.say)
        book.citations(because, new.because)
        return book.details
    }
}
