import DossierCore

/// Reads `requirements/*.yml`. Conditions and addresses are resolved once every requirement has said its fields.
struct RequirementReader {
    /// A requirement whose own parts are read; `when` and `valid-on` still wait for the catalogue of facts.
    struct Draft {
        let map: MapReader
        let id: String
        let document: String
        let title: Wording
        let about: SubjectKind
        let level: Level
        let place: String
        let ctd: String?
        let fields: [FieldSpec]
        let because: [Citation]
        let remedy: Wording
        let isWaivable: Bool
        let supplier: Supplier?
        let allowsSeveral: Bool
    }

    private static let keys =
        [
            "id", "document", "title", "about", "level", "when", "place", "ctd", "fields", "valid-on", "because",
            "remedy", "waiver", "many", "mentions",
        ] + DueReader.keys

    let citations: CitationReader
    let book: ProblemBook
    /// The facts technical rules stand for; nothing else can be mentioned.
    var mentionable: [FactPath] = []

    /// The requirements of one file.
    func drafts(_ file: SourceValue, ids: inout FirstPlaces, documents: inout FirstPlaces) -> [Draft] {
        guard let list = file.list else { return book.refuse(.shape(.list), at: file.place) ?? [] }
        return list.compactMap { draft($0, &ids, &documents) }
    }

    private func draft(_ value: SourceValue, _ ids: inout FirstPlaces, _ documents: inout FirstPlaces) -> Draft? {
        guard let map = MapReader(value, keys: Self.keys, book) else { return nil }
        let id = name("id", map, &ids, example: "D17", ChecklistName.isID)
        let document = name("document", map, &documents, example: "batch-release-certificate", ChecklistName.isSlug)
        let (title, about) = (map.wording("title"), map.word("about", as: SubjectKind.self))
        if about == .permit || about == .document {
            // A permit is a record; its paper is about the shipment, the batch or the filing. So is a paper's paper.
            let known = SubjectKind.allCases.filter { $0 != .permit && $0 != .document }.map(\.rawValue)
            let word = about?.rawValue ?? ""
            book.note(.word(word, suggestion: nil, known: known), at: map["about"]?.place ?? map.place)
        }
        let (level, place, ctd) = (map.word("level", as: Level.self), place(map), map.optionalText("ctd"))
        let fields = FieldSpecReader(book: book).fields(map)
        let (because, remedy) = (citations.required(map), map.wording("remedy"))
        let waiver = map.word("waiver", as: WaiverWord.self, default: .allowed)
        let (supplier, allowsSeveral) = (DueReader(book: book).supplier(map), map.flag("many"))
        guard let id, let document, let title, let about, let level, let place, let remedy, let waiver else {
            book.flaw(id)
            return nil
        }
        if fields.count < map.list("fields").count { book.flaw(id) }
        return Draft(
            map: map, id: id, document: document, title: title, about: about, level: level, place: place, ctd: ctd,
            fields: fields, because: because, remedy: remedy, isWaivable: waiver == .allowed, supplier: supplier,
            allowsSeveral: allowsSeveral)
    }

    /// The requirement with its condition and the days it must be valid on.
    func requirement(_ draft: Draft, _ facts: FactCatalogue) -> Requirement? {
        let when = ConditionReader(facts: facts, book: book).when(draft.map, about: draft.about)
        if draft.level == .conditional, draft.map["when"] == nil {
            book.note(.sense(.conditionAbsent), at: draft.map.place(of: "level"))
        } else if draft.level == .mandatory, draft.map["when"] != nil {
            book.note(.sense(.conditionStrange), at: draft.map.place(of: "when"))
        }
        let validOn = draft.map.list("valid-on").compactMap { facts.path($0, .day, draft.map) }
        return Requirement(
            id: draft.id, document: draft.document, title: draft.title, about: draft.about, level: draft.level,
            when: when, place: draft.place, ctd: draft.ctd, fields: draft.fields, validOn: validOn,
            because: draft.because, remedy: draft.remedy, isWaivable: draft.isWaivable, supplier: draft.supplier,
            due: DueReader(book: book).due(draft.map, facts), allowsSeveral: draft.allowsSeveral,
            mentions: draft.map.list("mentions").compactMap { mention($0, facts, draft.map) })
    }

    private func mention(_ value: SourceValue, _ facts: FactCatalogue, _ map: MapReader) -> FactPath? {
        guard let path = facts.path(value, .any, map) else { return nil }
        if mentionable.contains(path) || book.isFlawed("technical.yml") { return path }
        let known = mentionable.map(\.description)
        let suggestion = DidYouMean.suggestion(for: path.description, among: known)
        return book.refuse(.word(path.description, suggestion: suggestion, known: known), at: value.place)
    }

    private func name(
        _ key: String, _ map: MapReader, _ names: inout FirstPlaces, example: String, _ isGood: (String) -> Bool
    ) -> String? {
        guard let text = map.text(key) else { return nil }
        let place = map[key]?.place ?? map.place
        names.take(text, at: place, book)
        return isGood(text) ? text : book.refuse(.malformedName(text, example: example), at: place)
    }

    private func place(_ map: MapReader) -> String? {
        guard let text = map.text("place") else { return nil }
        if ChecklistName.places.contains(text) { return text }
        let suggestion = DidYouMean.suggestion(for: text, among: ChecklistName.places)
        return book.refuse(
            .word(text, suggestion: suggestion, known: ChecklistName.places), at: map["place"]?.place ?? map.place)
    }
}

/// Whether a finding may be waived.
enum WaiverWord: String, CaseIterable {
    case allowed, never
}
