import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// Words of choice lists are for machines; people read their titles.
struct RawWordTests {
    /// Every word of a choice that has a Chinese title without it, from papers, records and tables.
    private static func words(of checklist: Checklist) -> Set<String> {
        var words: Set<String> = []
        func take(_ field: FieldSpec) {
            for (word, title) in field.choiceTitles where !title.zh.contains(word) { words.insert(word) }
            if case .group(let fields) = field.type { fields.forEach(take) }
        }
        checklist.documentTypes.flatMap(\.fields).forEach(take)
        for kind in RecordKind.allCases {
            for field in RecordSchema.fields(of: kind) {
                if case .choice(let own) = field.type { words.formUnion(own.filter { $0.contains("-") }) }
            }
        }
        return words
    }

    /// The words of a choice that stand in a Chinese text as they are.
    private static func raw(in text: String, _ words: Set<String>) -> [String] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "-:.".contains($0))) }.map(String.init)
            .filter(words.contains)
    }

    @Test("no Chinese sentence of a finding holds a word of a choice list as the machine writes it")
    func sentences() throws {
        let checklist = try #require(ShippedPack.checklist)
        let words = Self.words(of: checklist)
        #expect(words.count > 100)
        let edition = try ReferenceLibrary(folder: ShippedPack.repository)
            .complete(EditionName(id: checklist.pin.id, edition: checklist.pin.edition))
        var found: [String: String] = [:]
        for example in edition.examples.map(\.example) {
            guard let rule = checklist.rule(example.rule) else { continue }
            let findings = Assessor.findings(
                of: rule, facts: FactSheet(example.facts.completed(under: checklist)), checklist: checklist,
                asOf: example.asOf ?? checklist.effective)
            for finding in findings {
                for text in [finding.message.zh] + finding.checks.map(\.message.zh) {
                    for word in Self.raw(in: text, words) { found["\(rule.id) \(word)"] = text }
                }
            }
        }
        #expect(found == [:])
    }
}
