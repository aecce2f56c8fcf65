extension TechnicalRule {
    /// What differs between this and the same technical rule of a later edition.
    func differences(to new: TechnicalRule) -> [PartDetail] {
        var book = DetailBook()
        book.word(
            .severity, severity.rawValue, new.severity.rawValue,
            is: new.severity < severity ? .tightened : .loosened)
        check.compare(with: new.check, in: &book)
        book.exceptions(.exempt, exempt.sorted(by: NaturalOrder.precedes), new.exempt.sorted(by: NaturalOrder.precedes))
        book.word(
            .waiver, Requirement.word(isWaivable), Requirement.word(new.isWaivable),
            is: new.isWaivable ? .loosened : .tightened)
        book.wording(.title, title, new.title)
        book.wording(.remedy, remedy, new.remedy)
        book.citations(because, new.because)
        book.rest(self, new)
        return book.details
    }
}

extension DetailBook {
    /// Notes a list of exceptions of which every one more lets more pass, entry by entry.
    fileprivate mutating func exceptions(_ aspect: PartAspect, _ old: [String], _ new: [String]) {
        for entry in old where !new.contains(entry) { word(aspect, of: entry, entry, nil, is: .tightened) }
        for entry in new where !old.contains(entry) { word(aspect, of: entry, nil, entry, is: .loosened) }
    }
}

extension TechnicalCheck {
    /// Notes what differs between two checks of the same rule: another check, or another parameter of the same one.
    fileprivate func compare(with new: TechnicalCheck, in book: inout DetailBook) {
        switch (self, new) {
        case (.version(let from, let to), .version(let newFrom, let newTo)):
            book.word(.limit, of: "from", "\(from)", "\(newFrom)", is: newFrom > from ? .tightened : .loosened)
            book.word(.limit, of: "to", "\(to)", "\(newTo)", is: newTo > to ? .loosened : .tightened)
        case (.bookmarked(let pages), .bookmarked(let newPages)):
            book.word(.limit, of: "over", "\(pages)", "\(newPages)", is: newPages > pages ? .loosened : .tightened)
        case (.size(let most), .size(let newMost)):
            book.word(.limit, of: "at-most", "\(most)", "\(newMost)", is: newMost > most ? .loosened : .tightened)
        case (.mentions(let path), .mentions(let newPath)):
            book.word(.values, of: "fact", "\(path)", "\(newPath)", is: .cannotTell)
        case (.freeOfPersonalData(let policy), .freeOfPersonalData(let newPolicy)):
            book.exceptions(.mailbox, policy.allowed, newPolicy.allowed)
        case (.agreesWithOthers(let facts), .agreesWithOthers(let newFacts)):
            CommonFact.compare(facts, newFacts, in: &book)
        case (.temperature(let types, let layouts), .temperature(let newTypes, let newLayouts)):
            book.demands(.loggerType, types, newTypes) { $0 }
            LoggerLayout.compare(layouts, newLayouts, in: &book)
        default:
            book.word(.check, word, new.word, is: .cannotTell)
        }
    }
}

extension CommonFact {
    /// Compares the facts papers must agree on, by name: one more fact, or one more label it is found by, is stricter.
    fileprivate static func compare(_ old: [CommonFact], _ new: [CommonFact], in book: inout DetailBook) {
        for fact in old where !new.contains(where: { $0.label.name == fact.label.name }) {
            book.word(.commonFact, of: fact.label.name, fact.about.rawValue, nil, is: .loosened)
        }
        for fact in new {
            let name = fact.label.name
            guard let before = old.first(where: { $0.label.name == name }) else {
                book.word(.commonFact, of: name, nil, fact.about.rawValue, is: .tightened)
                continue
            }
            book.word(.about, of: name, before.about.rawValue, fact.about.rawValue, is: .cannotTell)
            book.compare(.fieldType, of: name, before.label.type, fact.label.type, is: .cannotTell) { .word($0.word) }
            book.compare(
                .labels, of: name, before.label.titles, fact.label.titles,
                is: Condition.shift(of: Set(before.label.titles), to: Set(fact.label.titles))
            ) { .word($0.joined(separator: ", ")) }
            book.wording(.title, of: name, before.title, fact.title)
        }
    }
}

extension LoggerLayout {
    /// Compares the layouts a logger's file may have, by id. The first that reads a file counts, so another layout may
    /// read the same file otherwise: which way that goes is not guessed.
    fileprivate static func compare(_ old: [LoggerLayout], _ new: [LoggerLayout], in book: inout DetailBook) {
        for layout in old where !new.contains(where: { $0.id == layout.id }) {
            book.word(.layout, of: layout.id, layout.word, nil, is: .cannotTell)
        }
        for layout in new {
            let before = old.first { $0.id == layout.id }
            book.word(.layout, of: layout.id, before?.word, layout.word, is: .cannotTell)
            if let before { book.wording(.title, of: layout.id, before.title, layout.title) }
        }
        let kept = old.map(\.id).filter { id in new.contains { $0.id == id } }
        let order = new.map(\.id).filter { id in old.contains { $0.id == id } }
        book.word(
            .order, of: "layouts", kept.joined(separator: ", "), order.joined(separator: ", "), is: .cannotTell)
    }

    /// The layout on one line, in the words of the edition format.
    private var word: String {
        "\(separator.rawValue): \(columns.map(\.rawValue).joined(separator: ", "))"
            + (hasDecimalComma ? " (decimal comma)" : "")
    }
}
