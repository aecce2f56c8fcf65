import DossierCore

/// Reads the little language of conditions: `is`, `in`, `at-least` and `known` of a fact, `all`, `any` and `not`.
struct ConditionReader {
    let facts: FactCatalogue
    let book: ProblemBook

    /// The condition under `when`, if one is written. One that can never hold is a mistake.
    func when(_ map: MapReader, about kind: SubjectKind?) -> Condition? {
        guard let value = map["when"], let condition = condition(value) else { return nil }
        if let kind, ConditionSense(facts: facts, about: kind).isNever(condition) {
            book.note(.structure(.neverHolds), at: value.place)
        }
        return condition
    }

    func condition(_ value: SourceValue) -> Condition? {
        let keys = ["fact", "is", "in", "at-least", "known", "all", "any", "not"]
        guard let map = MapReader(value, keys: keys, book) else { return nil }
        let given = map.members.map(\.key).filter { keys.contains($0) }
        switch given.first {
        case "all" where given.count == 1: return several("all", map).map(Condition.all)
        case "any" where given.count == 1: return several("any", map).map(Condition.any)
        case "not" where given.count == 1: return map.required("not").flatMap(condition).map(Condition.not)
        default: break
        }
        guard given.count == 2, given.contains("fact"),
            let test = given.first(where: { ["is", "in", "at-least", "known"].contains($0) })
        else { return book.refuse(.sense(.conditionForm), at: map.place) }
        let kind: FactKind = test == "at-least" ? .measure : .any
        guard let path = map.required("fact").flatMap({ facts.path($0, kind, map) }), let expected = map.required(test)
        else { return nil }
        switch test {
        case "is": return words([expected], of: path, map)
        case "in": return words(map.filledList("in"), of: path, map)
        case "at-least": return number(expected, map).map { .atLeast(path, $0) }
        default: return known(path, map)
        }
    }

    private func several(_ key: String, _ map: MapReader) -> [Condition]? {
        let values = map.filledList(key)
        let conditions = values.compactMap(condition)
        return conditions.count == values.count && !values.isEmpty ? conditions : nil
    }

    private func words(_ values: [SourceValue], of path: FactPath, _ map: MapReader) -> Condition? {
        let words = values.compactMap { value -> String? in
            guard let word = map.text(value) else { return nil }
            facts.possible(word, at: value.place, for: path)
            return word
        }
        return words.isEmpty ? nil : .isOneOf(path, words)
    }

    private func number(_ value: SourceValue, _ map: MapReader) -> Int? {
        guard let text = map.text(value) else { return nil }
        return Int(text) ?? book.refuse(.value(FieldFault(found: text, reason: .integer)), at: value.place)
    }

    private func known(_ path: FactPath, _ map: MapReader) -> Condition {
        map.flag("known") ? .known(path) : .not(.known(path))
    }
}
