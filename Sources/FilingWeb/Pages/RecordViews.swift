import DossierCore
import FilingOffice

/// What the page of all kinds shows.
struct RecordKindsView: Sendable {
    struct Kind: Sendable {
        let path: String
        let title: String
    }

    let kinds: [Kind]
    let mayChange: Bool
}

/// What the list of one kind shows.
struct RecordListView: Sendable {
    struct Record: Sendable {
        let key: String
        let path: String
    }

    let kind: String
    let path: String
    let records: [Record]
    let isEmpty: Bool
    let mayChange: Bool
    let next: String?
}

/// What the form of a record shows.
struct RecordView: Sendable {
    struct Linked: Sendable {
        let anchor: String
        let text: String
    }

    struct Use: Sendable {
        let shipment: String
        let path: String
    }

    /// A field that somebody else changed meanwhile, or that was typed otherwise.
    struct Differing: Sendable {
        let title: String
        let now: String
        let typed: String
    }

    let kind: String
    let kindPath: String
    let key: String?
    /// Tells the state of the record the form was drawn from; nothing for a new one.
    let basis: String?
    let title: String
    let differing: [Differing]
    let hasMoved: Bool
    let inputs: [AttachView.Input]
    let problems: [Linked]
    let hasProblems: Bool
    let uses: [Use]
    let hasUses: Bool
    let mayChange: Bool

    init(
        _ kind: RecordKind, key: String?, basis: String?, cells: [String: String], problems: [IntakeProblem],
        uses: [String], movedTo now: [String: String]?, mayChange: Bool, _ language: Language
    ) {
        self.basis = basis
        hasMoved = now != nil
        differing = now.map { RecordInputs.differing(of: kind, now: $0, typed: cells, language) } ?? []
        self.kind = kind.title[language]
        kindPath = "/records/\(kind.rawValue)"
        self.key = key
        title = key ?? Wording(zh: "新建\(kind.title.zh)", en: "A new \(kind.title.en)")[language]
        inputs = RecordInputs.inputs(of: kind, cells, problems, language)
        self.problems = problems.map {
            Linked(anchor: RecordInputs.heading(of: $0, kind) ?? "main", text: $0.wording[language])
        }
        hasProblems = !problems.isEmpty
        self.uses = uses.map { Use(shipment: $0, path: Paths.filing($0)) }
        hasUses = !uses.isEmpty
        self.mayChange = mayChange
    }
}

/// The fields of a record as the inputs of a form, under the headings of a table of records.
enum RecordInputs {
    static func headings(of kind: RecordKind) -> [String] {
        RecordSchema.fields(of: kind).flatMap { spec in
            if case .wording = spec.type { ["\(spec.name).zh", "\(spec.name).en"] } else { [spec.name] }
        }
    }

    /// The fields that stand otherwise in the record than in the form.
    static func differing(
        of kind: RecordKind, now: [String: String], typed: [String: String], _ language: Language
    ) -> [RecordView.Differing] {
        inputs(of: kind, typed, [], language).compactMap { input in
            let (was, is_) = (now[input.name] ?? "", input.value)
            guard was != is_ else { return nil }
            return RecordView.Differing(
                title: input.title, now: was.isEmpty ? "—" : was, typed: is_.isEmpty ? "—" : is_)
        }
    }

    /// Which input a problem belongs to.
    static func heading(of problem: IntakeProblem, _ kind: RecordKind) -> String? {
        let known = headings(of: kind)
        if let heading = problem.place.heading, known.contains(heading) { return heading }
        let name = problem.field?.split(separator: ".").last.map(String.init) ?? ""
        let plain = String(name.prefix { $0 != "[" })
        return known.first { $0 == plain || $0 == "\(plain).zh" }
    }

    static func inputs(
        of kind: RecordKind, _ cells: [String: String], _ problems: [IntakeProblem], _ language: Language
    ) -> [AttachView.Input] {
        RecordSchema.fields(of: kind).flatMap { spec -> [AttachView.Input] in
            guard case .wording = spec.type else {
                return [input(spec, spec.name, "", kind, cells, problems, language)]
            }
            return [
                input(
                    spec, "\(spec.name).zh", Wording(zh: "（中文）", en: " (Chinese)")[language], kind, cells, problems,
                    language),
                input(
                    spec, "\(spec.name).en", Wording(zh: "（英文）", en: " (English)")[language], kind, cells, problems,
                    language),
            ]
        }
    }

    private static func input(
        _ spec: FieldSpec, _ heading: String, _ suffix: String, _ kind: RecordKind, _ cells: [String: String],
        _ problems: [IntakeProblem], _ language: Language
    ) -> AttachView.Input {
        let value = cells[heading] ?? ""
        let words: [String] =
            switch spec.type {
            case .choice(let words): words
            case .yesNo: ["yes", "no"]
            default: []
            }
        let optional = spec.isRequired ? "" : Wording(zh: "（可不填）", en: " (optional)")[language]
        return AttachView.Input(
            name: heading, title: spec.title[language] + suffix + optional,
            hint: words.isEmpty ? hint(spec)[language] : "", value: value,
            problem: problems.first { RecordInputs.heading(of: $0, kind) == heading }?.wording[language],
            isText: words.isEmpty,
            choices: words.map {
                AttachView.Choice(
                    value: $0, title: spec.choiceTitles[$0]?[language] ?? ChoiceWords.title($0, language),
                    isChosen: $0 == value)
            })
    }

    private static func hint(_ spec: FieldSpec) -> Wording {
        if case .list(.group) = spec.type {
            return Wording(zh: "批号:件数:数量，多批以分号分隔", en: "LOT:units:quantity, several separated by semicolons")
        }
        let title = spec.type.title(spec.choiceTitles)
        guard case .list = spec.type else { return title }
        return Wording(zh: "\(title.zh)，以分号分隔", en: "\(title.en), separated by semicolons")
    }
}
