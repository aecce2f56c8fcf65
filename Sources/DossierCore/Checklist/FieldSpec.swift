/// What a recorded value must look like.
package indirect enum FieldType: Sendable, Hashable {
    case text
    case wording
    /// May be partial in documents: `2026`, `2026-05`.
    case day
    case instant
    case quantity
    case span
    /// A decimal number without unit.
    case number
    case integer
    case yesNo
    case choice([String])
    /// The result of a named test: `viability = 92 %`.
    case result
    /// The limit of a named test: `viability >= 70 %`.
    case limit
    /// An identifier with a published form.
    case identifier(IdentifierFormat)
    /// The key of a record of that kind.
    case reference(RecordKind)
    case list(FieldType)
    /// A group of named fields.
    case group([FieldSpec])
}

/// One named, typed value a record or a document holds.
package struct FieldSpec: Sendable, Hashable {
    /// Kebab-case: `released-on`.
    package let name: String
    package let type: FieldType
    package let isRequired: Bool
    package let title: Wording
    /// What the words of a choice are called in sentences, where the edition says.
    package let choiceTitles: [String: Wording]

    package init(
        name: String, type: FieldType, isRequired: Bool, title: Wording, choiceTitles: [String: Wording] = [:]
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.title = title
        self.choiceTitles = choiceTitles
    }
}
