import DossierCore

/// Reads what each kind of comparison compares.
struct RuleKindReader {
    /// Whether two events on one day are in order.
    private enum Tie: String, CaseIterable {
        case refused, allowed
    }

    /// Whether results without a limit may be there.
    private enum Extra: String, CaseIterable {
        case allowed, refused
    }

    let facts: FactCatalogue
    let book: ProblemBook
    let map: MapReader

    func kind(_ word: RuleKindWord) -> RuleKind? {
        switch word {
        case .sameValue: sameValue.map(RuleKind.sameValue)
        case .orderOfDays: orderOfDays.map(RuleKind.orderOfDays)
        case .withinWindow: withinWindow.map(RuleKind.withinWindow)
        case .coversPeriod: coversPeriod.map(RuleKind.coversPeriod)
        case .withinLimit: withinLimit.map(RuleKind.withinLimit)
        case .setsAgree: setsAgree.map(RuleKind.setsAgree)
        case .wellFormed: wellFormed.map(RuleKind.wellFormed)
        case .reconciles: reconciles.map(RuleKind.reconciles)
        case .resultsMeetLimits: resultsMeetLimits.map(RuleKind.resultsMeetLimits)
        case .freeOf: freeOf.map(RuleKind.freeOf)
        }
    }

    private var sameValue: SameValue? {
        let values = requiredPaths("values")
        let also = map.list("also").compactMap { facts.path($0, .any, map) }
        let equals = map["equals"].flatMap { facts.operand($0, .any, map) }
        let oneOf = map.texts("one-of")
        let compare = map.word("compare", as: Comparison.self, default: facts.comparison(of: values + also))
        let aliases = map["aliases"].flatMap { facts.path($0, .any, map) }
        if map["equals"] != nil, map["one-of"] != nil {
            book.note(.sense(.exactlyOne(["equals", "one-of"])), at: map.place)
        }
        for path in values + also {
            if case .literal(let text)? = equals, let place = map["equals"]?.place {
                facts.possible(text, at: place, for: path)
            }
            for word in map.list("one-of") { facts.possible(word.text ?? "", at: word.place, for: path) }
        }
        guard !values.isEmpty, let compare else { return nil }
        return SameValue(
            values: values, also: also, equals: equals, oneOf: oneOf, compare: compare, aliases: aliases)
    }

    private var orderOfDays: OrderOfDays? {
        let earlier = pathOrPaths("earlier", .day)
        let (later, tie) = (path("later", .day), map.word("tie", as: Tie.self, default: .refused))
        guard !earlier.isEmpty, let later, let tie else { return nil }
        return OrderOfDays(earlier: earlier, later: later, allowsTie: tie == .allowed)
    }

    private var withinWindow: WithinWindow? {
        let (day, around) = (path("day", .day), path("around", .day))
        let hasSpans = map["before"] != nil || map["after"] != nil
        guard hasSpans != (map["table"] != nil) else {
            return book.refuse(.sense(.exactlyOne(["before, after", "table, row"])), at: map.place)
        }
        let window = hasSpans ? spans : table
        guard let day, let around, let window else { return nil }
        return WithinWindow(day: day, around: around, window: window)
    }

    private var spans: WithinWindow.Window? {
        let before = map.required("before").flatMap { facts.operand($0, .span, map) }
        let after = map.required("after").flatMap { facts.operand($0, .span, map) }
        if map["row"] != nil {
            book.note(.sense(.exactlyOne(["before, after", "table, row"])), at: map.place(of: "row"))
        }
        guard let before, let after else { return nil }
        return .spans(before: before, after: after)
    }

    private var table: WithinWindow.Window? {
        guard let written = map["table"], let id = map.text(written), let row = map.required("row"),
            let table = facts.windowTable(id, at: written.place)
        else { return nil }
        guard let members = row.map else { return book.refuse(.shape(.map), at: row.place) }
        guard Set(members.map(\.key)) == Set(table.keys) else {
            return book.refuse(.sense(.tableKeys(table.keys)), at: row.place)
        }
        var key: [String: FactPath] = [:]
        for member in members {
            guard let path = facts.path(member.value, .any, map) else { return nil }
            key[member.key] = path
            let cells = Set(table.rows.compactMap { $0.cells[member.key] }).sorted()
            facts.possible(cells, at: member.value.place, for: path)
        }
        return .table(id, key: key)
    }

    private var coversPeriod: CoversPeriod? {
        let from = map["from"].flatMap { facts.path($0, .day, map) }
        let end = end
        let reach = path("reach", .day)
        let plus = map.list("plus").compactMap { facts.operand($0, .span, map) }
        let start = map["start"].flatMap { facts.path($0, .day, map) }
        if map["start"] != nil || map["length"] != nil, map["from"] == nil {
            book.note(.missingKey("from"), at: map.place)
        }
        guard let end, let reach else { return nil }
        return CoversPeriod(from: from, end: end, reach: reach, plus: plus, start: start)
    }

    private var end: CoversPeriod.End? {
        switch (map["until"], map["length"]) {
        case (let until?, nil): facts.path(until, .day, map).map(CoversPeriod.End.until)
        case (nil, let length?): facts.path(length, .span, map).map(CoversPeriod.End.length)
        default: book.refuse(.sense(.exactlyOne(["until", "length"])), at: map.place)
        }
    }

    private var withinLimit: WithinLimit? {
        let value = path("value", .measure)
        let atMost = map["at-most"].flatMap { facts.operand($0, .measure, map) }
        let atLeast = map["at-least"].flatMap { facts.operand($0, .measure, map) }
        let times = map["times"].flatMap { facts.operand($0, .factor, map) }
        if map["at-most"] == nil, map["at-least"] == nil {
            book.note(.sense(.atLeastOne(["at-most", "at-least"])), at: map.place)
        }
        UnitSense(facts: facts, book: book, map: map).examine(["value", "at-most", "at-least"])
        return value.map { WithinLimit(value: $0, atMost: atMost, atLeast: atLeast, times: times) }
    }

    private var setsAgree: SetsAgree? {
        let (left, right) = (requiredPaths("left"), requiredPaths("right"))
        let relation = map.word("relation", as: SetsAgree.Relation.self, default: .equal)
        let compare = map.word("compare", as: Comparison.self, default: facts.comparison(of: left + right))
        guard !left.isEmpty, !right.isEmpty, let relation, let compare else { return nil }
        return SetsAgree(left: left, right: right, relation: relation, compare: compare)
    }

    private var wellFormed: WellFormed? {
        let (value, format) = (path("value", .any), map.word("as", as: IdentifierFormat.self))
        guard let value, let format else { return nil }
        return WellFormed(value: value, format: format)
    }

    private var reconciles: Reconciles? {
        let parts = map.filledList("parts").compactMap { facts.path($0, .measure, map) }
        let total = path("total", .measure)
        let relation = map.word("relation", as: Reconciles.Relation.self, default: .equal)
        let tolerance = map["tolerance"].flatMap { facts.operand($0, .percent, map) }
        UnitSense(facts: facts, book: book, map: map).examine(["parts", "total"])
        guard !parts.isEmpty, let total, let relation else { return nil }
        return Reconciles(parts: parts, total: total, relation: relation, tolerance: tolerance)
    }

    private var resultsMeetLimits: ResultsMeetLimits? {
        let results = map.filledList("results").compactMap { facts.path($0, .result, map) }
        let limits = map.filledList("limits").compactMap { facts.path($0, .limit, map) }
        let excepted = map.list("excepted").compactMap { facts.path($0, .any, map) }
        let extra = map.word("extra", as: Extra.self, default: .allowed)
        guard !results.isEmpty, !limits.isEmpty, let extra else { return nil }
        return ResultsMeetLimits(
            results: results, limits: limits, excepted: excepted, refusesExtra: extra == .refused)
    }

    private var freeOf: FreeOf? {
        let values = requiredPaths("values")
        let known = PersonalIdentifier.allCases.map(\.rawValue)
        let identifiers = map.filledList("of").compactMap { value -> PersonalIdentifier? in
            guard let text = map.text(value) else { return nil }
            let suggestion = DidYouMean.suggestion(for: text, among: known)
            return PersonalIdentifier(rawValue: text)
                ?? book.refuse(.word(text, suggestion: suggestion, known: known), at: value.place)
        }
        return values.isEmpty || identifiers.isEmpty ? nil : FreeOf(values: values, identifiers: identifiers)
    }

    private func path(_ key: String, _ kind: FactKind) -> FactPath? {
        map.required(key).flatMap { facts.path($0, kind, map) }
    }

    private func requiredPaths(_ key: String) -> [FactPath] {
        map.filledList(key).compactMap { facts.path($0, .any, map) }
    }

    private func pathOrPaths(_ key: String, _ kind: FactKind) -> [FactPath] {
        guard let value = map.required(key) else { return [] }
        return (value.list ?? [value]).compactMap { facts.path($0, kind, map) }
    }
}
