import DossierCore

/// Reads `examples/*.yml`. Values may be wrong on purpose; only names must be right.
struct ExampleReader {
    private static let keys =
        ["rule", "expect", "failing", "note", "as-of", "shipment", "filing", "documents"]
        + RecordKind.allCases.filter { $0 != .shipment }.map(\.plural)
    private static let subjects: [SubjectKind] = [.batch, .donor, .product, .trial, .site, .organisation]

    let drafts: [RequirementReader.Draft]
    let rules: [Rule]
    let book: ProblemBook

    func example(_ file: SourceValue, path: String) -> EditionExample? {
        guard let name = ExampleName(path) else { return book.refuse(.example(.name), at: SourcePlace(file: path)) }
        guard let map = MapReader(file, keys: Self.keys, book) else { return nil }
        let (rule, expect) = (map.text("rule"), map.word("expect", as: Outcome.self))
        let (failing, note) = (map.texts("failing"), map.optionalWording("note"))
        let asOf = map["as-of"] == nil ? nil : map.day("as-of")
        let facts = facts(map)
        guard let rule, let expect else { return nil }
        examine(rule, expect, failing, name, map, path)
        let example = ChecklistExample(
            rule: rule, expect: expect, failing: failing, note: note, facts: facts, asOf: asOf)
        return EditionExample(path: path, place: map["expect"]?.place ?? map.place, example: example)
    }

    private func examine(
        _ id: String, _ expect: Outcome, _ failing: [String], _ name: ExampleName, _ map: MapReader, _ path: String
    ) {
        func note(_ fault: ExampleFault, _ key: String) {
            book.note(.example(fault), at: map[key]?.place ?? map.place)
        }
        if id != name.rule { note(.otherRule(id, file: path), "rule") }
        if let outcome = name.outcome, outcome != expect { note(.otherOutcome(expect, file: path), "expect") }
        if (expect == .failed) == failing.isEmpty { note(.failing(expect), failing.isEmpty ? "expect" : "failing") }
        if book.isFlawed(id) || book.isFlawed("rules") { return }
        guard let rule = rules.first(where: { $0.id == id }) else {
            return note(.unknownRule(id, suggestion: DidYouMean.suggestion(for: id, among: rules.map(\.id))), "rule")
        }
        let checks = rule.checks.map(\.id)
        for check in failing where !checks.contains(check) {
            let suggestion = DidYouMean.suggestion(for: check, among: checks)
            note(.unknownCheck(check, rule: id, suggestion: suggestion), "failing")
        }
    }

    private func facts(_ map: MapReader) -> FactSheet.Draft {
        func records(_ kind: RecordKind) -> [FactSheet.Values] {
            map.list(kind.plural).map { values($0, RecordSchema.fields(of: kind)) }
        }
        return FactSheet.Draft(
            shipment: map["shipment"].map { values($0, RecordSchema.fields(of: .shipment)) } ?? [:],
            parties: records(.party), products: records(.product), donors: records(.donor), batches: records(.batch),
            trials: records(.trial),
            permits: map.list(RecordKind.permit.plural).map {
                values($0, RecordSchema.fields(of: .permit) + RecordSchema.drawing)
            },
            filing: map["filing"].map { values($0, RecordSchema.filing) } ?? [:],
            documents: map.list("documents").compactMap(paper))
    }

    private func values(_ value: SourceValue, _ specs: [FieldSpec]) -> FactSheet.Values {
        guard let map = MapReader(value, keys: specs.map(\.name), book) else { return [:] }
        let pairs = specs.compactMap { spec in map[spec.name].map { (spec.name, spec.type.normalised($0.json)) } }
        return Dictionary(pairs) { first, _ in first }
    }

    private func paper(_ value: SourceValue) -> FactSheet.Draft.Paper? {
        let keys = ["type", "issued", "expires", "revision", "fields", "file"] + Self.subjects.map(\.rawValue)
        guard let map = MapReader(value, keys: keys, book), let type = map.text("type") else { return nil }
        if book.isFlawed(type) || book.isFlawed("requirements") { return nil }
        guard let draft = drafts.first(where: { $0.id == type }) else {
            let suggestion = DidYouMean.suggestion(for: type, among: drafts.map(\.id))
            return book.refuse(
                .example(.unknownType(type, suggestion: suggestion)), at: map["type"]?.place ?? map.place)
        }
        let subject = Self.subjects.lazy.compactMap { kind in
            map.optionalText(kind.rawValue).map { SubjectRef(kind, $0) }
        }.first
        return FactSheet.Draft.Paper(
            type: type, subject: subject, fields: map["fields"].map { values($0, draft.fields) } ?? [:],
            issued: map["issued"]?.json, expires: map["expires"]?.json, revision: map["revision"]?.json,
            file: map.optionalText("file"))
    }
}
