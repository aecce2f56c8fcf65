import DossierCore

/// Reads `edition.yml`: which checklist this is, since when, for whom, and how sure we are of it.
struct EditionHead {
    private static let keys = [
        "format", "id", "edition", "regime", "title", "effective", "authority", "standing", "banner",
    ]

    private let map: MapReader?
    private let name: EditionName?
    private let book: ProblemBook
    /// Whether the rest of the edition can be understood.
    let isReadable: Bool

    init(_ file: SourceValue, _ name: EditionName?, _ book: ProblemBook) {
        (self.name, self.book) = (name, book)
        // The format is looked at first: a newer one may have keys that we would call mistakes.
        guard let written = file["format"], let text = written.text, let format = Int(text) else {
            if let written = file["format"] {
                book.note(.value(FieldFault(found: written.text ?? "", reason: .integer)), at: written.place)
            } else {
                book.note(file.map == nil ? .shape(.map) : .missingKey("format"), at: file.place)
            }
            (map, isReadable) = (nil, false)
            return
        }
        guard format <= ChecklistReader.supportedFormat else {
            book.note(.newerFormat(found: format, supported: ChecklistReader.supportedFormat), at: written.place)
            (map, isReadable) = (nil, false)
            return
        }
        if format < 1 {
            book.note(.word(text, suggestion: nil, known: ["1"]), at: written.place)
        }
        map = MapReader(file, keys: Self.keys, book)
        isReadable = true
    }

    /// `cell-export@2026-05`, as the head says; nothing when it does not.
    var written: String? {
        guard let id = map?["id"]?.text, let edition = map?["edition"]?.text else { return nil }
        return "\(id)@\(edition)"
    }

    /// The checklist with these parts; nothing when the head itself has mistakes.
    func checklist(
        digest: ContentDigest, instruments: [Instrument], parameters: [Parameter], tables: [ParameterTable],
        requirements: [Requirement], rules: [Rule], groups: [DocumentGroup], overlays: [Overlay],
        scope: ScopeRules?, technical: [TechnicalRule]
    ) -> Checklist? {
        guard let map else { return nil }
        let id = named("id", map, expected: name?.id, ChecklistName.isSlug, example: "cell-export")
        let edition = named("edition", map, expected: name?.edition, Self.isEdition, example: "2026-05")
        let (regime, title, effective) = (map.text("regime"), map.wording("title"), map.day("effective"))
        let (authority, standing) = (map.wording("authority"), map.word("standing", as: Standing.self))
        let banner = map.optionalWording("banner")
        if let edition, let standing, let own = map["standing"]?.place,
            EditionName(id: "", edition: edition).isHypothetical != (standing == .hypothetical)
        {
            book.note(.sense(.hypotheticalName(edition)), at: own)
        }
        if let standing, standing != .confirmed, map["banner"] == nil {
            book.note(.missingKey("banner"), at: map.place(of: "standing"))
        }
        guard let id, let edition, let regime, let title, let effective, let authority, let standing else { return nil }
        return Checklist(
            pin: ChecklistPin(id: id, edition: edition, sha256: digest), regime: regime, title: title,
            effective: effective, authority: authority, standing: standing, banner: banner, instruments: instruments,
            parameters: parameters, tables: tables, requirements: requirements, rules: rules, groups: groups,
            overlays: overlays, scope: scope, technical: technical)
    }

    private func named(
        _ key: String, _ map: MapReader, expected: String?, _ isGood: (String) -> Bool, example: String
    ) -> String? {
        guard let text = map.text(key) else { return nil }
        let place = map[key]?.place ?? map.place
        guard isGood(text) else { return book.refuse(.malformedName(text, example: example), at: place) }
        if let expected, expected != text {
            return book.refuse(.otherFolder(found: text, folder: expected), at: place)
        }
        return text
    }

    private static func isEdition(_ text: String) -> Bool {
        text.wholeMatch(of: /[0-9]{4}-(?:[0-9]{2}(?:[a-z]|\.[0-9]+)?|hypothetical)/) != nil
    }
}
