/// One field of a document: what its sheet says beside what stands in its text.
package struct FactLine: Sendable, Hashable {
    /// How the two agree.
    package enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
        case same
        case differs
        /// In the text and not on the sheet.
        case new
        /// In the text in a way that can be read several ways.
        case unclear
        /// A person stands for it.
        case confirmed
        /// On the sheet, and no label for it was found in the text.
        case notFound = "not-found"

        package var title: Wording {
            switch self {
            case .same: Wording(zh: "一致", en: "same")
            case .differs: Wording(zh: "不一致", en: "differs")
            case .new: Wording(zh: "未登记", en: "new")
            case .unclear: Wording(zh: "不明确", en: "unclear")
            case .confirmed: Wording(zh: "已确认", en: "confirmed")
            case .notFound: Wording(zh: "文中未读到", en: "not found in the text")
            }
        }
    }

    package let field: FieldSpec
    /// What the sheet says.
    package let sheet: JSONValue?
    package let fact: ReadFact?
    package let confirmation: FactConfirmation?
    package let standing: Standing

    /// The lines of a document, in the order of its type's fields; none for a field of which nothing is known.
    package static func lines(of document: Document, under checklist: Checklist) -> [FactLine] {
        let fields = (checklist.requirement(document.type)?.fields ?? []) + EditionIndex.documentFields
        let sheet = document.sheet
        return fields.compactMap { field in
            let fact = document.reading?.facts.first { $0.field == field.name }
            let confirmation = document.reading?.confirmation(of: field.name)
            guard sheet[field.name] != nil || fact != nil || confirmation != nil else { return nil }
            return FactLine(field, sheet[field.name], fact, confirmation)
        }
    }

    private init(_ field: FieldSpec, _ sheet: JSONValue?, _ fact: ReadFact?, _ confirmation: FactConfirmation?) {
        (self.field, self.sheet, self.fact, self.confirmation) = (field, sheet, fact, confirmation)
        guard confirmation == nil else {
            standing = .confirmed
            return
        }
        guard let fact else {
            standing = .notFound
            return
        }
        guard let sheet else {
            standing = fact.proposal == nil ? .unclear : .new
            return
        }
        standing =
            switch FactAgreement.between(fact, sheet, type: field.type) {
            case .definitely: .same
            case .possibly: .unclear
            case .no: .differs
            }
    }
}

extension Checklist {
    /// A field of a type of document, `issued`, `expires` and `revision` among them.
    package func field(_ name: String, of type: String) -> FieldSpec? {
        ((requirement(type)?.fields ?? []) + EditionIndex.documentFields).first { $0.name == name }
    }
}
