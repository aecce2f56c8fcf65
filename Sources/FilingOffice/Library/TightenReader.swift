import DossierCore

/// Reads what an overlay makes stricter. Anything that is not stricter is a mistake.
struct TightenReader {
    let base: OverlayReader.Base
    let facts: FactCatalogue
    let book: ProblemBook

    func tightening(_ value: SourceValue) -> Overlay.Tightening? {
        let keys = ["requirement", "level", "when", "rule", "severity"]
        guard let map = MapReader(value, keys: keys, book) else { return nil }
        guard (map["requirement"] == nil) != (map["rule"] == nil) else {
            return book.refuse(.sense(.exactlyOne(["requirement, level", "rule, severity"])), at: map.place)
        }
        return map["rule"] == nil ? requirement(map) : rule(map)
    }

    private func requirement(_ map: MapReader) -> Overlay.Tightening? {
        guard let id = map.text("requirement"), let level = map.word("level", as: Level.self) else { return nil }
        guard let draft = base.drafts.first(where: { $0.id == id }) else {
            if book.isFlawed(id) || book.isFlawed("requirements") { return nil }
            let suggestion = DidYouMean.suggestion(for: id, among: base.drafts.map(\.id))
            return book.refuse(
                .structure(.unknownRequirement(id, suggestion: suggestion)), at: map.place(of: "requirement"))
        }
        guard level.firmness > draft.level.firmness else {
            return book.refuse(
                .structure(.notStricter(id, was: draft.level.rawValue, said: level.rawValue)),
                at: map["level"]?.place ?? map.place)
        }
        let when = ConditionReader(facts: facts, book: book).when(map, about: draft.about)
        if level == .conditional, map["when"] == nil {
            return book.refuse(.sense(.conditionAbsent), at: map.place(of: "level"))
        }
        if level != .conditional, map["when"] != nil {
            return book.refuse(.sense(.conditionStrange), at: map.place(of: "when"))
        }
        return .requirement(id, level, when: when)
    }

    private func rule(_ map: MapReader) -> Overlay.Tightening? {
        guard let id = map.text("rule"), let severity = map.word("severity", as: Severity.self) else { return nil }
        guard let rule = base.rules.first(where: { $0.id == id }) else {
            if book.isFlawed(id) || book.isFlawed("rules") { return nil }
            let suggestion = DidYouMean.suggestion(for: id, among: base.rules.map(\.id))
            return book.refuse(.structure(.unknownRule(id, suggestion: suggestion)), at: map.place(of: "rule"))
        }
        guard severity < rule.severity else {
            return book.refuse(
                .structure(.notStricter(id, was: rule.severity.rawValue, said: severity.rawValue)),
                at: map["severity"]?.place ?? map.place)
        }
        return .rule(id, severity)
    }
}

extension Level {
    /// How firmly a document is asked for. What a group decides is as firm as the group, so nothing is firmer for sure.
    fileprivate var firmness: Int {
        switch self {
        case .recommended: 0
        case .conditional: 1
        case .mandatory, .grouped: 2
        }
    }
}
