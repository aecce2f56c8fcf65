extension Instrument {
    /// What differs between this and the same instrument of a later edition; no verdict hangs on any of it.
    func differences(to new: Instrument) -> [PartDetail] {
        var book = DetailBook()
        book.word(.standing, standing.rawValue, new.standing.rawValue, is: .restated)
        book.word(.number, number, new.number, is: .restated)
        book.wording(.title, title, new.title)
        book.wording(.issuer, issuer, new.issuer)
        book.compare(.dates, dates, new.dates, is: .restated) { dates in
            .word(dates.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        book.compare(.aliases, aliases, new.aliases, is: .restated) { aliases in
            .word(aliases.map { "\($0.text) (\($0.standing.rawValue))" }.joined(separator: ", "))
        }
        book.compare(.sources, sources, new.sources, is: .restated) { sources in
            .word(sources.map { "\($0.level) \($0.address)" }.joined(separator: ", "))
        }
        book.rest(self, new)
        return book.details
    }
}
