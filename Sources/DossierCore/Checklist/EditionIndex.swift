/// An edition, with what the engine looks up by name laid out for looking up.
final class EditionIndex: Sendable {
    let checklist: Checklist
    private let requirements: [String: Requirement]
    private let fields: [String: [String: FieldSpec]]
    private let parameters: [String: Parameter]
    private let tables: [String: ParameterTable]

    init(_ checklist: Checklist) {
        self.checklist = checklist
        requirements = Dictionary(checklist.requirements.map { ($0.id, $0) }) { first, _ in first }
        let documentFields = Self.documentFields
        fields = requirements.mapValues { requirement in
            let all = documentFields + requirement.fields
            return Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
        }
        parameters = Dictionary(checklist.parameters.map { ($0.id, $0) }) { first, _ in first }
        tables = Dictionary(checklist.tables.map { ($0.id, $0) }) { first, _ in first }
    }

    func requirement(_ id: String) -> Requirement? { requirements[id] }
    func field(_ name: String, of document: String) -> FieldSpec? { fields[document]?[name] }
    func parameter(_ id: String) -> Parameter? { parameters[id] }
    func table(_ id: String) -> ParameterTable? { tables[id] }

    /// What every document has without declaring it.
    static let documentFields = [
        FieldSpec(name: "issued", type: .day, isRequired: false, title: Wording(zh: "签发日期", en: "issued")),
        FieldSpec(name: "expires", type: .day, isRequired: false, title: Wording(zh: "有效期至", en: "expires")),
        FieldSpec(name: "revision", type: .text, isRequired: false, title: Wording(zh: "版本", en: "revision")),
    ]
}
