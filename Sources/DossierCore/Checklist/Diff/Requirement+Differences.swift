extension Requirement {
    /// What differs between this and the same requirement of a later edition.
    func differences(to new: Requirement) -> [PartDetail] {
        var book = DetailBook()
        book.word(.level, level.rawValue, new.level.rawValue, is: level.shift(to: new.level))
        book.word(.about, about.rawValue, new.about.rawValue, is: .cannotTell)
        // Of a level that changed to or from conditional the level tells already.
        if (when == nil) == (new.when == nil) {
            book.compare(.condition, when, new.when, is: Condition.shift(from: when, to: new.when)) {
                .word($0.description)
            }
        } else {
            book.compare(.condition, when, new.when, is: level.shift(to: new.level)) { .word($0.description) }
        }
        book.word(
            .waiver, Self.word(isWaivable), Self.word(new.isWaivable), is: new.isWaivable ? .loosened : .tightened)
        FieldSpec.compare(fields, new.fields, in: &book)
        book.demands(.validOn, validOn, new.validOn) { $0.description }
        book.demands(.mention, mentions, new.mentions) { $0.description }
        book.word(
            .several, allowsSeveral ? "several" : "one", new.allowsSeveral ? "several" : "one",
            is: new.allowsSeveral ? .loosened : .tightened)
        book.compare(.due, due, new.due, is: .changed) { .word($0.word) }
        book.word(.supplier, supplier?.rawValue, new.supplier?.rawValue, is: .changed)
        book.word(.slug, document, new.document, is: .changed)
        book.word(.place, place, new.place, is: .changed)
        book.word(.ctd, ctd, new.ctd, is: .restated)
        book.wording(.title, title, new.title)
        book.wording(.remedy, remedy, new.remedy)
        book.citations(because, new.because)
        book.rest(self, new)
        return book.details
    }

    static func word(_ isWaivable: Bool) -> String { isWaivable ? "allowed" : "never" }
}

extension Level {
    /// A demand of a harder level may stop a filing that a softer one let pass.
    func shift(to new: Level) -> DemandShift {
        guard let mine = Self.hardness[self], let theirs = Self.hardness[new] else { return .cannotTell }
        return theirs == mine ? .cannotTell : theirs > mine ? .tightened : .loosened
    }

    /// That a recommended or grouped document is absent never stops a filing by itself; that a conditional one is does
    /// in some cases, that a mandatory one is in all.
    private static let hardness: [Level: Int] = [.recommended: 0, .grouped: 0, .conditional: 1, .mandatory: 2]
}

extension FieldSpec {
    /// Compares the fields of a document, by name.
    static func compare(_ old: [FieldSpec], _ new: [FieldSpec], in book: inout DetailBook) {
        for field in old where !new.contains(where: { $0.name == field.name }) {
            book.word(.field, of: field.name, field.need, nil, is: field.isRequired ? .loosened : .changed)
        }
        for field in new {
            guard let before = old.first(where: { $0.name == field.name }) else {
                book.word(.field, of: field.name, nil, field.need, is: field.isRequired ? .tightened : .changed)
                continue
            }
            book.word(
                .fieldNeed, of: field.name, before.need, field.need, is: field.isRequired ? .tightened : .loosened)
            if case .choice(let mine) = before.type, case .choice(let theirs) = field.type {
                book.compare(
                    .choices, of: field.name, mine, theirs,
                    is: Condition.shift(of: Set(mine), to: Set(theirs)).reversed
                ) { .word($0.joined(separator: ", ")) }
            } else {
                book.compare(.fieldType, of: field.name, before.type, field.type, is: .cannotTell) { .word($0.word) }
            }
            book.wording(.title, of: field.name, before.title, field.title)
            book.compare(.title, of: field.name, before.choiceTitles, field.choiceTitles, is: .restated) { titles in
                .word(titles.keys.sorted().joined(separator: ", "))
            }
        }
    }

    private var need: String { isRequired ? "required" : "optional" }
}

extension DueDay {
    /// The day in the words of the edition format.
    fileprivate var word: String {
        switch self {
        case .beforeDeparture(let lead): "\(lead) before shipment.planned-departure"
        case .after(let day, let grace): "\(grace) after \(day)"
        }
    }
}

extension FieldType {
    /// The type in the word of the edition format.
    var word: String {
        switch self {
        case .yesNo: "yes-no"
        case .choice(let words): "choice (\(words.joined(separator: ", ")))"
        case .identifier(let format): format.rawValue
        case .reference(let kind): kind.rawValue
        case .list(let element): "list of \(element.word)"
        case .group(let fields): "group (\(fields.map(\.name).joined(separator: ", ")))"
        default: "\(self)"
        }
    }
}
