import DossierCore

/// Reads one map of a checklist strictly: keys it does not know are mistakes, and so are absent ones it needs.
struct MapReader {
    let place: SourcePlace
    let members: [SourceMember]
    let book: ProblemBook

    /// Opens a map that may have these keys and no others; nothing when it is no map.
    init?(_ value: SourceValue, keys: [String], _ book: ProblemBook) {
        guard let members = value.map else {
            book.note(.shape(.map), at: value.place)
            return nil
        }
        self.place = value.place
        self.members = members
        self.book = book
        for member in members where !keys.contains(member.key) {
            let suggestion = DidYouMean.suggestion(for: member.key, among: keys)
            book.note(.unknownKey(member.key, suggestion: suggestion, known: keys), at: member.place)
        }
    }

    /// What was written under a key, if anything.
    subscript(_ key: String) -> SourceValue? {
        members.first { $0.key == key && !$0.value.isAbsent }?.value
    }

    /// Where a key stands, or else the map.
    func place(of key: String) -> SourcePlace { members.first { $0.key == key }?.place ?? place }

    /// What was written under a key that must be there.
    func required(_ key: String) -> SourceValue? {
        self[key] ?? book.refuse(.missingKey(key), at: place(of: key))
    }

    /// The text under a key that must be there.
    func text(_ key: String) -> String? { required(key).flatMap { text($0) } }

    /// The text under a key that may be absent.
    func optionalText(_ key: String) -> String? { self[key].flatMap { text($0) } }

    /// The texts in both languages under a key that must be there.
    func wording(_ key: String) -> Wording? { required(key).flatMap { wording($0) } }

    /// The texts in both languages under a key that may be absent.
    func optionalWording(_ key: String) -> Wording? { self[key].flatMap { wording($0) } }

    /// The elements of a list; none when it is absent.
    func list(_ key: String) -> [SourceValue] {
        guard let value = self[key] else { return [] }
        return value.list ?? book.refuse(.shape(.list), at: value.place) ?? []
    }

    /// The elements of a list that must have some.
    func filledList(_ key: String) -> [SourceValue] {
        guard let value = required(key) else { return [] }
        guard let elements = value.list else { return book.refuse(.shape(.list), at: value.place) ?? [] }
        if elements.isEmpty { book.note(.emptyList, at: value.place) }
        return elements
    }

    /// The texts of a list that may be absent.
    func texts(_ key: String) -> [String] { list(key).compactMap { text($0) } }

    /// One of the words of an enumeration; the default, if there is one, when the key is absent.
    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, as words: Word.Type = Word.self, default standard: Word? = nil
    ) -> Word? {
        guard let value = self[key] ?? (standard == nil ? required(key) : nil) else { return standard }
        guard let text = text(value) else { return nil }
        return Word(rawValue: text)
            ?? refuse(text, known: words.allCases.map(\.rawValue), at: value.place)
    }

    /// Yes or no, written as YAML's `true` and `false`; no when the key is absent.
    func flag(_ key: String) -> Bool {
        guard let value = self[key], let text = text(value) else { return false }
        if let flag = ["true": true, "false": false][text] { return flag }
        return refuse(text, known: ["true", "false"], at: value.place) ?? false
    }

    /// The calendar day under a key that must be there.
    func day(_ key: String) -> Day? {
        guard let value = required(key), let text = text(value) else { return nil }
        do { return try Day(text) } catch {
            let fault = FieldFault(found: text, reason: .day(error.reason, mayBePartial: false))
            return book.refuse(.value(fault), at: value.place)
        }
    }

    /// One text; anything else is a mistake.
    func text(_ value: SourceValue) -> String? {
        guard let text = value.text?.trimmed, !text.isEmpty else {
            return book.refuse(.shape(.text), at: value.place)
        }
        return text
    }

    /// A text in Chinese and one in English.
    func wording(_ value: SourceValue) -> Wording? {
        guard let map = MapReader(value, keys: Language.allCases.map(\.rawValue), book) else { return nil }
        for language in Language.allCases where map[language.rawValue] == nil {
            book.note(.translationMissing(language), at: value.place)
        }
        guard let zh = map.optionalText("zh"), let en = map.optionalText("en") else { return nil }
        return Wording(zh: zh, en: en)
    }

    private func refuse<Value>(_ text: String, known: [String], at place: SourcePlace) -> Value? {
        let suggestion = DidYouMean.suggestion(for: text, among: known)
        return book.refuse(.word(text, suggestion: suggestion, known: known), at: place)
    }
}
