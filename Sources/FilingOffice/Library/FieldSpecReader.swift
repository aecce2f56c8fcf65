import DossierCore

/// Reads the fields a requirement's document has.
struct FieldSpecReader {
    /// Names every document has anyway.
    static let reserved = ["issued", "expires", "revision", "file", "type", "sha256", "fields"]

    let book: ProblemBook

    func fields(_ map: MapReader) -> [FieldSpec] {
        var names = FirstPlaces()
        return map.list("fields").compactMap { field($0, &names) }
    }

    private func field(_ value: SourceValue, _ names: inout FirstPlaces) -> FieldSpec? {
        let keys = ["name", "type", "title", "choices", "optional", "list"]
        guard let map = MapReader(value, keys: keys, book) else { return nil }
        let (name, title, type) = (name(map, &names), map.wording("title"), type(map))
        let (isOptional, isList) = (map.flag("optional"), map.flag("list"))
        let choiceTitles = choiceTitles(map)
        guard let name, let title, let type else { return nil }
        return FieldSpec(
            name: name, type: isList ? .list(type) : type, isRequired: !isOptional, title: title,
            choiceTitles: choiceTitles)
    }

    private func name(_ map: MapReader, _ names: inout FirstPlaces) -> String? {
        guard let name = map.text("name") else { return nil }
        let place = map["name"]?.place ?? map.place
        names.take(name, at: place, book)
        if Self.reserved.contains(name) { return book.refuse(.reservedName(name), at: place) }
        return ChecklistName.isSlug(name) ? name : book.refuse(.malformedName(name, example: "released-on"), at: place)
    }

    private func type(_ map: MapReader) -> FieldType? {
        guard let word = map.text("type") else { return nil }
        if word == "choice" {
            let isTitled = map["choices"]?.map != nil
            let words =
                isTitled
                ? (map["choices"]?.map ?? []).map(\.key) : map.filledList("choices").compactMap { map.text($0) }
            return words.isEmpty ? nil : .choice(words)
        }
        if map["choices"] != nil {
            book.note(.unknownKey("choices", suggestion: nil, known: ["type: choice"]), at: map.place(of: "choices"))
        }
        if let type = Self.types[word] { return type }
        let known = ["choice"] + Self.types.keys.sorted()
        let suggestion = DidYouMean.suggestion(for: word, among: known)
        return book.refuse(.word(word, suggestion: suggestion, known: known), at: map["type"]?.place ?? map.place)
    }

    /// What the words of a choice are called, where they are given as a map.
    private func choiceTitles(_ map: MapReader) -> [String: Wording] {
        let pairs = (map["choices"]?.map ?? []).compactMap { member in
            map.wording(member.value).map { (member.key, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private static let types: [String: FieldType] = {
        var types: [String: FieldType] = [
            "text": .text, "day": .day, "instant": .instant, "quantity": .quantity, "span": .span, "number": .number,
            "integer": .integer, "yes-no": .yesNo, "result": .result, "limit": .limit, "party": .reference(.party),
            "trial-number": .identifier(.trial),
        ]
        for format in IdentifierFormat.allCases where format != .trial {
            types[format.rawValue] = .identifier(format)
        }
        return types
    }()
}
