/// What a value is called in papers, in both languages, and what it must look like.
package struct FactLabel: Sendable, Hashable {
    /// The field's name, or that of a common fact.
    package let name: String
    package let type: FieldType
    /// Chinese and English titles under which the value stands.
    package let titles: [String]

    package init(name: String, type: FieldType, titles: [String]) {
        self.name = name
        self.type = type
        self.titles = titles.once
    }

    /// The titles of a field, with and without what stands in brackets.
    package init(_ field: FieldSpec) {
        let titles = [field.title.zh, field.title.en]
        self.init(name: field.name, type: field.type, titles: titles + titles.map(Self.withoutBrackets))
    }

    /// The days and the revision every document sheet has beside the fields of its type.
    package static let common = [
        FactLabel(name: "issued", type: .day, titles: ["签发", "签发日期", "颁发日期", "发证日期", "Issued", "Date of issue"]),
        FactLabel(name: "expires", type: .day, titles: ["有效期至", "有效期限至", "Valid until", "Valid to"]),
    ]

    private static func withoutBrackets(_ title: String) -> String {
        guard let open = title.firstIndex(where: { "（(".contains($0) }) else { return title }
        return String(title[..<open]).trimmed
    }
}
