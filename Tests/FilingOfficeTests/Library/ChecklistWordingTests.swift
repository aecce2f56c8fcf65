import DossierCore
import Testing

@testable import FilingOffice

/// Every sentence about a mistake in an edition: in both languages, ended, and different from all others.
struct ChecklistWordingTests {
    @Test("every sentence is there in Chinese and in English and ends as a sentence does", arguments: Self.reasons)
    func complete(reason: ChecklistProblem.Reason) throws {
        let wording = reason.wording
        #expect("。？".contains(try #require(wording.zh.last)), "\(wording.zh)")
        #expect(".?".contains(try #require(wording.en.last)), "\(wording.en)")
        #expect(wording.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        #expect(!wording.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test("no two mistakes share a sentence")
    func distinct() {
        for language in Language.allCases {
            let sentences = Self.reasons.map { $0.wording[language] }
            let doubles = Dictionary(grouping: sentences) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            #expect(doubles == [])
        }
    }

    @Test("a mistake is listed with its place in both languages")
    func listed() {
        let place = SourcePlace(file: "rules/A.yml", line: 14, column: 5)
        let problem = ChecklistProblem(.unknownKey("evidance", suggestion: "evidence", known: ["evidence"]), at: place)
        #expect(
            problem.listed
                == Wording(
                    zh: "rules/A.yml:14:5: 此处没有“evidance”这个键。是否想写“evidence”？",
                    en: "rules/A.yml:14:5: There is no key “evidance” here. Did you mean “evidence”?"))
    }

    private static let place = SourcePlace(file: "a.yml", line: 3, column: 5)
    private static let fault = FieldFault(found: "x", reason: .integer)

    static let reasons: [ChecklistProblem.Reason] =
        [
            .source(.empty), .fileAbsent("edition.yml"), .fileUnused, .newerFormat(found: 2, supported: 1),
            .otherFolder(found: "a", folder: "b"), .released(.of("a")), .unknownKey("x", suggestion: nil, known: ["y"]),
            .unknownKey("x", suggestion: "y", known: ["y"]), .missingKey("x"), .shape(.text), .shape(.list),
            .shape(.map),
            .emptyList, .translationMissing(.zh), .translationMissing(.en), .word("x", suggestion: nil, known: ["y"]),
            .word("x", suggestion: "y", known: ["y"]), .value(fault), .malformedName("x", example: "D17"),
            .twice("x", first: place), .reservedName("x"),
        ] + sense.map { .sense($0) } + examples.map { .example($0) }

    private static let sense: [SenseFault] = [
        .unknownInstrument("x", suggestion: nil), .unknownInstrument("x", suggestion: "y"),
        .unknownFact("x", suggestion: nil), .unknownFact("x", suggestion: "y"), .wrongFact("x", expected: .any),
        .wrongFact("x", expected: .day), .wrongFact("x", expected: .measure), .operand("x", expected: .span),
        .operand("x", expected: .factor), .operand("x", expected: .percent),
        .impossible(path: "x", fault, suggestion: nil),
        .impossible(path: "x", fault, suggestion: "y"), .unknownTable("x", suggestion: nil),
        .unknownTable("x", suggestion: "y"), .tableColumn("x"), .tableKeys(["x"]), .conditionAbsent, .conditionStrange,
        .conditionForm, .exactlyOne(["x", "y"]), .atLeastOne(["x", "y"]),
        .unknownPlaceholder("x", suggestion: nil, known: ["y"]),
        .unknownPlaceholder("x", suggestion: "y", known: ["y"]),
        .oneSidedPlaceholder("x", only: .zh), .oneSidedPlaceholder("x", only: .en), .looseBrace,
        .examplesAbsent(rule: "X10", ["pass"]),
    ]

    private static let examples: [ExampleFault] = [
        .otherRule("X10", file: "x"), .otherOutcome(.met, file: "x"), .unknownRule("X10", suggestion: nil),
        .unknownRule("X10", suggestion: "X11"), .unknownCheck("x", rule: "X10", suggestion: nil),
        .unknownCheck("x", rule: "X10", suggestion: "y"), .failing(.failed), .failing(.met),
        .unknownType("x", suggestion: nil), .unknownType("x", suggestion: "y"), .name,
    ]
}
