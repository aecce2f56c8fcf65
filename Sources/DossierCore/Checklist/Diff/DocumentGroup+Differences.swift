extension DocumentGroup {
    /// What differs between this and the same group of a later edition.
    func differences(to new: DocumentGroup) -> [PartDetail] {
        var book = DetailBook()
        book.word(.relation, relation.rawValue, new.relation.rawValue, is: relation.shift(to: new.relation))
        book.word(
            .members, members.joined(separator: ", "), new.members.joined(separator: ", "),
            is: relation == new.relation ? relation.shift(from: Set(members), to: Set(new.members)) : .cannotTell)
        book.compare(.condition, when, new.when, is: Condition.shift(from: when, to: new.when)) {
            .word($0.description)
        }
        book.word(
            .severity, severity.rawValue, new.severity.rawValue,
            is: new.severity < severity ? .tightened : .loosened)
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

extension DocumentGroup.Relation {
    /// Exactly one is at least one and at most one.
    fileprivate func shift(to new: DocumentGroup.Relation) -> DemandShift {
        switch (self, new) {
        case (.atLeastOne, .exactlyOne), (.atMostOne, .exactlyOne): .tightened
        case (.exactlyOne, .atLeastOne), (.exactlyOne, .atMostOne): .loosened
        default: .cannotTell
        }
    }

    /// One more document to choose from makes it easier to have one, and harder not to have two.
    fileprivate func shift(from old: Set<String>, to new: Set<String>) -> DemandShift {
        switch self {
        case .atLeastOne: Condition.shift(of: old, to: new).reversed
        case .atMostOne: Condition.shift(of: old, to: new)
        case .exactlyOne, .notBoth: .cannotTell
        }
    }
}
