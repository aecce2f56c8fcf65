import DossierCore
import Testing

struct DocumentSheetTests {
    @Test("a table of documents is understood by the edition's types")
    func table() throws {
        let rows = try Self.rows(
            """
            file,type,batch,trial,issued,expires,revision,sha256,decision,field.released-on,tests,title
            release.pdf,D17,MSC01-26A03,,2026-03,2027-01-01,2,\(Self.digest.uppercased()),released,2026-03-02,a; b,Release
            letters/授权.pdf,trial-authorisation,,NORD,,,,,,,,
            form.pdf,D01,,,2026-05-01,,,,,,,
            """, files: ["form.pdf", "letters/授权.pdf", "release.pdf"])
        #expect(rows.map(\.file) == ["release.pdf", "letters/授权.pdf", "form.pdf"])
        #expect(
            rows.map { $0.subject(in: "S-1") } == [
                SubjectRef(.batch, "MSC01-26A03"), SubjectRef(.trial, "NORD"), SubjectRef(.filing, "S-1"),
            ])
        #expect(rows[0].fields == ["decision": "released", "released-on": "2026-03-02", "tests": ["a", "b"]])
        #expect(rows[0].issued == (try DayInterval("2026-03")))
        #expect(rows[0].expires == (try Day("2027-01-01")))
        #expect(rows[0].revision == "2")
        #expect(rows[0].title == "Release")
        #expect(rows[0].claimedDigest == (try ContentDigest(Self.digest)))
        #expect(rows[1].type == "D30")
        #expect(rows[2].fields == [:])
    }

    @Test("the same sheet in JSON says the same")
    func json() throws {
        var sheet = DocumentSheet(checklist: Self.checklist)
        sheet.read(
            file: try PositionedJSON.value(
                of: """
                    {"documents": [{"file": "a.pdf", "type": "D17", "batch": "ＭＳＣ０１-26A03",
                      "fields": {"decision": "released", "tests": ["a"]}, "released-on": "2026"}]}
                    """, file: "documents.json"))
        let rows = try sheet.rows(matching: ["a.pdf"])
        #expect(rows.map(\.key) == ["MSC01-26A03"])
        #expect(rows.map(\.fields) == [["decision": "released", "tests": ["a"], "released-on": "2026"]])
    }

    @Test("a wrong row is told with its place and what to do", arguments: Self.mistakes)
    func mistake(row: String, expected: [String]) {
        #expect(
            Self.problems("file,type,batch,issued,expires,sha256,decision,released-on\n\(row)\n", ["a.pdf"]) == expected
        )
    }

    private static let mistakes: [(String, [String])] = [
        ("a.pdf,D71,A-1,,,,,", ["t.csv:2:type: The checklist has no document type “D71”. Did you mean “D17”?"]),
        ("a.pdf,,A-1,,,,,", ["t.csv:2 type: No type is given, such as D17. Fill in “type”."]),
        (",D17,A-1,,,,,", ["t.csv:2 file: The row names no file. Fill in “file”."]),
        ("a.pdf,D17,,,,,,", ["t.csv:2 batch: D17 is about a batch, and none is named. Fill in “batch”."]),
        (
            "a.pdf,D01,A-1,,,,,",
            ["t.csv:2:batch: D01 is about the filing, not about a batch. Leave “batch” empty."]
        ),
        (
            "a.pdf,D17,A-1,March,,,,",
            ["t.csv:2:issued: Issued: “March” is not a day; write YYYY-MM-DD, or YYYY-MM or YYYY alone."]
        ),
        ("a.pdf,D17,A-1,,2027,,,", ["t.csv:2:expires: Expires: “2027” is not a day; write YYYY-MM-DD."]),
        (
            "a.pdf,D17,A-1,,,abc,,",
            [
                "t.csv:2:sha256: “abc” is not a SHA-256 digest of 64 hexadecimal characters. Correct it or leave it out."
            ]
        ),
        (
            "a.pdf,D17,A-1,,,,realeased,",
            ["t.csv:2:decision: Decision: found “realeased”; expected here is one of released, rejected."]
        ),
        (
            "a.pdf,D01,,,,,released,",
            ["t.csv:2:decision: D01 has no field “decision”. Leave it empty or remove it."]
        ),
        (
            "../a.pdf,D17,A-1,,,,,",
            [
                "t.csv:2:file: The file name “../a.pdf” cannot be used. Give a path inside the folder, without “..” and backslashes."
            ]
        ),
        (
            "/a.pdf,D17,A-1,,,,,",
            [
                "t.csv:2:file: The file name “/a.pdf” cannot be used. Give a path inside the folder, without “..” and backslashes."
            ]
        ),
        (
            "b\\a.pdf,D17,A-1,,,,,",
            [
                "t.csv:2:file: The file name “b\\a.pdf” cannot be used. Give a path inside the folder, without “..” and backslashes."
            ]
        ),
        (
            "A.pdf,D17,A-1,,,,,",
            [
                "a.pdf: The file “a.pdf” is not on the sheet. Add a row for it, or take it out of the folder.",
                "t.csv:2 file: There is no “A.pdf” in the folder. Did you mean “a.pdf”?",
            ]
        ),
        (
            "a.pdf,D17,A-1,,,,,\na.pdf,D17,A-2,,,,,",
            ["t.csv:3 file: The file “a.pdf” stands on the sheet twice, first at t.csv:2. Keep one row."]
        ),
    ]

    @Test("two documents in one slot are refused, since only one can be current")
    func slot() {
        #expect(
            Self.problems("file,type,batch\na.pdf,D17,A-1\nb.pdf,D17,A-1\n", ["a.pdf", "b.pdf"]) == [
                "t.csv:3 type: The sheet has two documents D17 about the same subject, the first at t.csv:2. Keep the current one."
            ])
    }

    @Test(
        "columns the sheet cannot have are told once, at their heading",
        arguments: [
            ("size", "The program establishes “size” itself from the file. Remove it."),
            ("media-type", "The program establishes “media-type” itself from the file. Remove it."),
            ("attached-by", "The program establishes “attached-by” itself from the file. Remove it."),
            ("desicion", "The sheet knows no column “desicion”. Did you mean “decision”?"),
            ("field.desicion", "The sheet knows no column “field.desicion”. Did you mean “field.decision”?"),
            (
                "field.file",
                "The sheet knows no column “field.file”. Delete it, or use the name of a field of a document type."
            ),
        ])
    func columns(heading: String, expected: String) {
        #expect(
            Self.problems("file,type,\(heading)\na.pdf,D01,x\n", ["a.pdf"]) == [
                "t.csv:1:\(heading): \(expected)"
            ])
    }

    @Test("a subject outside the filing is refused, with the likeliest one inside")
    func subjects() throws {
        var sheet = DocumentSheet(checklist: Self.checklist, subjects: [.batch: ["MSC01-26A03"]])
        sheet.read(table: try CommaSeparatedValues("file,type,batch\na.pdf,D17,MSC01-26A04\n", file: "t.csv"))
        #expect(
            Self.problems { try sheet.rows(matching: ["a.pdf"]) } == [
                "t.csv:2:batch: This filing has no batch “MSC01-26A04”. Did you mean “MSC01-26A03”?"
            ])
    }

    @Test("a single document is described by options as by a row")
    func options() throws {
        var options = DocumentOptions()
        options.type = "D17"
        options.subjects = [.batch: "A-1"]
        options.issued = "2026-03-02"
        options.settings = ["decision=released", "tests=a;b"]
        let row = try options.row(file: "in/release.pdf", checklist: Self.checklist)
        #expect(row.file == "release.pdf")
        #expect(row.subject(in: "S-1") == SubjectRef(.batch, "A-1"))
        #expect(row.fields == ["decision": "released", "tests": ["a", "b"]])
    }

    @Test("every wrong option is told by its name")
    func wrongOptions() {
        var options = DocumentOptions()
        options.type = "D17"
        options.subjects = [.donor: "D-1"]
        options.expires = "soon"
        options.settings = ["decision", "colour=red", "decision=released", "decision=rejected"]
        #expect(
            Self.problems { try [options.row(file: "a.pdf", checklist: Self.checklist)] } == [
                "--donor: D17 is about the batch, not about a donor. Leave “donor” empty.",
                "--expires: Expires: “soon” is not a day; write YYYY-MM-DD.",
                "--set: “decision” is not written as field=value. Write it so.",
                "--set colour: D17 has no field “colour”. Leave it empty or remove it.",
                "--set decision: “decision” is given twice. Keep one.",
                "a.pdf batch: D17 is about a batch, and none is named. Fill in “batch”.",
            ])
    }

    private static let digest = String(repeating: "ab", count: 32)

    private static func rows(_ text: String, files: [String]) throws -> [DocumentRow] {
        var sheet = DocumentSheet(checklist: checklist)
        sheet.read(table: try CommaSeparatedValues(text, file: "t.csv"))
        return try sheet.rows(matching: files)
    }

    private static func problems(_ text: String, _ files: [String]) -> [String] {
        problems { try rows(text, files: files) }
    }

    private static func problems(_ read: () throws -> [DocumentRow]) -> [String] {
        do {
            _ = try read()
            return []
        } catch let problems as IntakeProblems {
            return problems.all.map(\.listed.en)
        } catch {
            return ["\(error)"]
        }
    }

    private static let checklist = Checklist(
        pin: ChecklistPin(id: "c", edition: "2026-05", sha256: .of("c")), regime: "r", title: Wording(zh: "中", en: "e"),
        effective: .earliest, authority: Wording(zh: "中", en: "e"), standing: .expected, banner: nil, instruments: [],
        parameters: [], tables: [],
        requirements: [
            requirement("D01", "application", .filing, []),
            requirement(
                "D17", "batch-release-certificate", .batch,
                [
                    FieldSpec(
                        name: "decision", type: .choice(["released", "rejected"]), isRequired: true,
                        title: Wording(zh: "结论", en: "decision")),
                    FieldSpec(
                        name: "released-on", type: .day, isRequired: true, title: Wording(zh: "放行日期", en: "released on")
                    ),
                    FieldSpec(
                        name: "tests", type: .list(.text), isRequired: false, title: Wording(zh: "检验", en: "tests")),
                ]),
            requirement("D30", "trial-authorisation", .trial, []),
        ], rules: [])

    private static func requirement(
        _ id: String, _ document: String, _ about: SubjectKind, _ fields: [FieldSpec]
    ) -> Requirement {
        Requirement(
            id: id, document: document, title: Wording(zh: "中", en: "e"), about: about, level: .mandatory, when: nil,
            place: "10-batch-records", ctd: nil, fields: fields, validOn: [], because: [],
            remedy: Wording(zh: "中", en: "e"), isWaivable: true)
    }
}
