/// What the engine looks up by name in an edition, laid out for looking up once, when the edition is made.
final class EditionIndex: Sendable {
    /// The requirements in the order of their findings.
    let requirements: [Requirement]
    /// The rules in the order of their findings.
    let rules: [Rule]
    /// The groups in the order of their findings.
    let groups: [DocumentGroup]
    private let groupsByMember: [String: [DocumentGroup]]
    private let papers: [String: PaperEntry]
    private let parameters: [String: Parameter]
    private let tables: [String: ParameterTable]
    /// What words are called outside the fields whose choices they are.
    let words: WordTitles

    init(
        requirements: [Requirement], rules: [Rule], groups: [DocumentGroup], parameters: [Parameter],
        tables: [ParameterTable]
    ) {
        self.requirements = requirements.sorted { NaturalOrder.precedes($0.id, $1.id) }
        self.rules = rules.sorted { NaturalOrder.precedes($0.id, $1.id) }
        self.groups = groups.sorted { NaturalOrder.precedes($0.id, $1.id) }
        groupsByMember = groups.reduce(into: [:]) { found, group in
            for member in group.members { found[member, default: []].append(group) }
        }
        papers = Dictionary(requirements.map { ($0.id, PaperEntry($0)) }) { first, _ in first }
        self.parameters = Dictionary(parameters.map { ($0.id, $0) }) { first, _ in first }
        words = WordTitles(requirements: requirements, tables: tables)
        self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Whether documents of a type must say a fact as the records do.
    func mentions(_ path: FactPath, in type: String) -> Bool { papers[type]?.mentions.contains(path) ?? false }
    /// What is known of a type of paper.
    func paper(_ type: String) -> PaperEntry? { papers[type] }
    func field(_ name: String, of paper: String) -> FieldSpec? { papers[paper]?.field(name) }
    /// The groups that ask for a type of document.
    func groups(of type: String) -> [DocumentGroup] { groupsByMember[type] ?? [] }
    func parameter(_ id: String) -> Parameter? { parameters[id] }
    func table(_ id: String) -> ParameterTable? { tables[id] }

    /// What every document has without declaring it.
    static let documentFields = [
        FieldSpec(name: "issued", type: .day, isRequired: false, title: Wording(zh: "签发日期", en: "issued")),
        FieldSpec(name: "expires", type: .day, isRequired: false, title: Wording(zh: "有效期至", en: "expires")),
        FieldSpec(name: "revision", type: .text, isRequired: false, title: Wording(zh: "版本", en: "revision")),
    ]
}

/// A type of paper and its fields, those every document has included. Shared, because it is asked for at every value.
final class PaperEntry: Sendable {
    let title: Wording
    let about: SubjectKind
    let allowsSeveral: Bool
    let mentions: [FactPath]
    private let fields: [String: FieldSpec]

    init(_ requirement: Requirement) {
        title = requirement.title
        about = requirement.about
        allowsSeveral = requirement.allowsSeveral
        mentions = requirement.mentions
        let all = EditionIndex.documentFields + requirement.fields
        fields = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
    }

    func field(_ name: String) -> FieldSpec? { fields[name] }
}
