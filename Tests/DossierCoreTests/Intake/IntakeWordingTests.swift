import DossierCore
import Testing

/// Every sentence about a mistake in what people hand in: in both languages, ended, and different from all others.
struct IntakeWordingTests {
    @Test("every sentence is there in Chinese and in English and ends as a sentence does", arguments: Self.reasons)
    func complete(reason: IntakeProblem.Reason) throws {
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

    @Test("a mistake is listed with its place and field")
    func listed() {
        let place = SourcePlace(file: "batches.csv", row: 7, line: 9, column: 4, heading: "expiry")
        let title = Wording(zh: "有效期至", en: "expiry")
        let fault = FieldFault(found: "2027-02-29", reason: .day(.noSuchDay, mayBePartial: false))
        let problem = IntakeProblem(.value(fault, title: title), at: place, field: "expiry")
        #expect(
            problem.listed
                == Wording(
                    zh: "batches.csv:7:expiry: 有效期至：“2027-02-29”这一天不存在；请写成 YYYY-MM-DD。",
                    en: "batches.csv:7:expiry: Expiry: “2027-02-29” is not a day that exists; write YYYY-MM-DD.")
        )
        #expect(
            IntakeProblem(.source(.empty), at: SourcePlace(file: "a.yml")).listed.en
                == "a.yml: The file holds nothing. Fill it in and try again.")
    }

    private static let title = Wording(zh: "批号", en: "lot")
    private static let place = SourcePlace(file: "a.yml", line: 3, column: 5)
    private static let day = Day.earliest
    private static let amount = EngineSamples.sure { () throws(MalformedQuantity) in try Quantity("-3 cells") }

    static let reasons: [IntakeProblem.Reason] =
        sources.map { .source($0) } + records.map { .record($0) } + sheets.map { .sheet($0) } + [
            .value(FieldFault(found: "x", reason: .integer), title: title), .missing(title: title), .shape(.text),
            .shape(.list), .shape(.map), .translationMissing(.zh, title: title), .translationMissing(.en, title: title),
        ]

    private static let sources: [SourceFault.Reason] =
        [
            .missing, .folder, .unreadable("denied"), .empty, .tooLarge(bytes: 9, limit: 8), .notText,
            .unknownFormat(allowed: [".csv", ".yml"]), .character(0x7), .keyTwice("lot"), .anchor, .tag("!!int"),
            .keyNotText,
        ] + yaml.map { .yaml($0) } + json.map { .json($0) } + tables.map { .table($0) }

    private static let yaml = [
        "mapping values are not allowed in this context", "did not find expected key", "could not find expected ':'",
        "did not find expected '-' indicator", "block sequence entries are not allowed in this context",
        "found character that cannot start any token", "found a tab character that violates indentation",
        "found unexpected end of stream", "did not find expected ',' or ']'", "but found another document",
        "something new",
    ]

    private static let json: [JSONFault] = [
        .value("x"), .expected(":", found: ""), .number("01"), .escape("\\x"), .loneSurrogate, .controlCharacter,
        .unclosedString, .tooDeep, .trailing("x"),
    ]

    private static let tables: [TableFault] = [
        .unclosedQuote, .strayQuote, .afterQuote("x"), .bareReturn, .emptyHeading(2), .headingTwice("lot"),
        .ragged(cells: 1, headings: 2), .noRows, .separator(";"),
    ]

    private static let records: [RecordFault] = [
        .unknownHeading("x", suggestion: nil), .unknownHeading("x", suggestion: "batches"),
        .unknownField("x", of: .batch, suggestion: "lot", known: ["lot"]),
        .unknownField("x", of: .batch, suggestion: nil, known: ["lot"]), .donorIdentity("name"),
        .kindUnknown(suggestion: nil), .kindUnknown(suggestion: "batches"), .severalKinds("donor", .batch),
        .code("a b", title: title), .twice(.batch, key: "A-1", first: place), .repeated("A-1"),
        .belowLeast(0, least: 1, title: title),
        .tooLittle(amount, allowingNone: true, title: title), .tooLittle(amount, allowingNone: false, title: title),
        .unitsDiffer(amount, title: title, unit: "bags"), .usedOfNothing(amount),
        .backwards(day: day, title: title, before: day, beforeTitle: Wording(zh: "有效期至", en: "expiry")), .airport("X"),
        .shortRoute, .line("A-1"), .nearMiss(lot: "A-1", other: "A-I"),
        .unknownRecord(.batch, key: "A-1", suggestion: nil), .unknownRecord(.batch, key: "A-1", suggestion: "A-2"),
        .unusable(.batch, "x"),
    ]

    private static let sheets: [SheetFault] = [
        .noSheet, .severalSheets(["documents.csv", "documents.yaml"]), .unknownColumn("x", suggestion: nil),
        .unknownColumn("x", suggestion: "file"), .programFact("size"), .noFile, .unsafeName("../x"),
        .fileTwice("x", first: place), .fileAbsent("x", suggestion: nil), .fileAbsent("x", suggestion: "y"),
        .notOnSheet("x"), .link("x"), .noType, .unknownType("D1", suggestion: nil),
        .unknownType("D1", suggestion: "D17"), .subjectAbsent(type: "D17", about: .batch),
        .subjectStrange(.donor, type: "D17", about: .batch), .unknownSubject(.batch, key: "A-1", suggestion: nil),
        .unknownSubject(.batch, key: "A-1", suggestion: "A-2"), .strangeField("x", type: "D17", suggestion: nil),
        .strangeField("x", type: "D17", suggestion: "lot"), .fieldTwice("lot"), .slotTwice(type: "D17", first: place),
        .digest("x"), .notSetting("x"),
    ]
}
