import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// Every technical rule against a paper that meets it, one that fails it, and programs that cannot tell.
struct InspectionMatrixTests {
    private static let rules: [(id: String, check: TechnicalCheck)] = [
        ("T01", .readable), ("T02", .undamaged),
        ("T03", .version(from: FormatVersion("1.4")!, to: FormatVersion("1.7")!)), ("T04", .unprotected),
        ("T05", .inert), ("T06", .fontsEmbedded), ("T07", .searchable), ("T08", .bookmarked(over: 5)),
        ("T09", .size(atMost: 100_000)), ("T10", .typeAgrees),
        ("T20", .mentions(FactPath(source: "batch", field: "lot"))),
    ]

    private struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var pdf: Data = TinyPDF().data
        var file = "paper.pdf"
        /// The only rules that are not met, and how.
        let open: [String: Outcome]
        var testDescription: String { name }
    }

    private static let cases: [Case] = [
        Case(name: "a clean paper", open: ["T08": .notApplicable]),
        Case(
            name: "a truncated paper", pdf: TinyPDF().data.prefix(300),
            open: [
                "T01": .failed, "T02": .failed, "T03": .couldNotVerify, "T04": .couldNotVerify, "T05": .couldNotVerify,
                "T06": .couldNotVerify, "T07": .couldNotVerify, "T08": .couldNotVerify, "T20": .couldNotVerify,
            ]),
        Case(
            name: "no pages", pdf: TinyPDF(pages: []).data,
            open: [
                "T01": .failed, "T08": .couldNotVerify, "T06": .couldNotVerify, "T07": .couldNotVerify,
                "T20": .couldNotVerify,
            ]),
        Case(
            name: "an old version", pdf: TinyPDF(version: "1.3").data,
            open: [
                "T03": .failed, "T08": .notApplicable,
            ]),
        Case(
            name: "a script",
            pdf: TinyPDF(
                catalogue: "/OpenAction 1000 0 R", extras: ["<< /S /JavaScript /JS (app.alert\\(1\\)) >>"]
            ).data,
            open: ["T05": .failed, "T08": .notApplicable]),
        Case(
            name: "a launch action",
            pdf: TinyPDF(
                catalogue: "/OpenAction 1000 0 R", extras: ["<< /S /Launch /F (calc.exe) >>"]
            ).data,
            open: ["T05": .failed, "T08": .notApplicable]),
        Case(
            name: "a font of the system", pdf: TinyPDF(hasEmbeddedFont: false).data,
            open: [
                "T06": .failed, "T08": .notApplicable,
            ]),
        Case(
            name: "a scan", pdf: TinyPDF(pages: [nil]).data,
            open: [
                "T07": .failed, "T08": .notApplicable, "T20": .couldNotVerify,
            ]),
        Case(
            name: "six pages without bookmarks",
            pdf: TinyPDF(pages: Array(repeating: "Lot MSC01-26A03", count: 6)).data, open: ["T08": .failed]),
        Case(
            name: "six pages with a bookmark",
            pdf: TinyPDF(
                pages: Array(repeating: "Lot MSC01-26A03", count: 6), catalogue: "/Outlines 1000 0 R",
                extras: [
                    "<< /Type /Outlines /First 1001 0 R /Last 1001 0 R /Count 1 >>",
                    "<< /Title (One) /Parent 1000 0 R /Dest [10 0 R /Fit] >>",
                ]
            ).data, open: [:]),
        Case(
            name: "too large", pdf: TinyPDF(extras: ["(\(String(repeating: "x", count: 100_000)))"]).data,
            open: [
                "T08": .notApplicable, "T09": .failed,
            ]),
        Case(name: "called a picture", file: "paper.png", open: ["T08": .notApplicable, "T10": .failed]),
        Case(
            name: "a zip at its end", pdf: TinyPDF().data + Data([0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18)),
            open: ["T08": .notApplicable, "T10": .failed]),
        Case(
            name: "the paper of another lot", pdf: TinyPDF(pages: ["Lot MSC01-26A04"]).data,
            open: [
                "T08": .notApplicable, "T20": .failed,
            ]),
        Case(
            name: "a lot broken over two lines", pdf: TinyPDF(pages: ["Lot MSC01- 26A03 expires"]).data,
            open: [
                "T08": .notApplicable
            ]),
        Case(
            name: "a longer lot", pdf: TinyPDF(pages: ["Lot MSC01-26A031"]).data,
            open: [
                "T08": .notApplicable, "T20": .failed,
            ]),
    ]

    @Test("each paper fails exactly the rules it should", arguments: cases)
    private func matrix(one: Case) throws {
        let found = try findings(one.pdf, one.file, PaperInspector())
        #expect(
            Dictionary(grouping: found.filter { $0.outcome != .met }, by: \.id).mapValues { $0.map(\.outcome) }
                == one.open.mapValues { [$0] })
    }

    @Test("the paper of another lot is told, with its page and what it names")
    func wrongLot() throws {
        let found = try findings(TinyPDF(pages: ["Batch record", "Lot MSC01-26A04"]).data, "a.pdf", PaperInspector())
        let finding = try #require(found.first { $0.id == "T20" })
        #expect(finding.subject == SubjectRef(.document, "D13/batch:MSC01-26A03"))
        #expect(finding.message.en.contains("page 2 names MSC01-26A04 instead"))
    }

    @Test(
        "a day on record is looked for in any form; one that may be another day could not be verified",
        arguments: [
            ("Expiry 2028-01-25", Outcome.met), ("EXP 25 JAN 2028", .met), ("Expiry 25/01/2028", .met),
            ("Expiry 2028-01-29", .failed), ("Expiry 01/2028", .failed), ("Expiry", .failed),
        ])
    func days(text: String, outcome: Outcome) throws {
        let pages = ["Lot MSC01-26A03 " + text]
        let found = try findings(TinyPDF(pages: pages).data, "a.pdf", PaperInspector(), Self.dated)
        #expect(found.first { $0.id == "T24" }?.outcome == outcome)
    }

    @Test("a day written so that it may be another is shown with its page, and never passes")
    func ambiguousDay() throws {
        let pages = ["Lot MSC01-26A03", "Released 02/03/2026"]
        let finding = try #require(
            findings(TinyPDF(pages: pages).data, "a.pdf", PaperInspector(), Self.dated).first { $0.id == "T26" })
        #expect(finding.outcome == .couldNotVerify)
        #expect(finding.message.en.contains("page 2 has “Released 02/03/2026”"))
        #expect(finding.message.zh.contains("日月顺序不明"))
    }

    @Test("an encrypted paper fails, with a password or only with restrictions", arguments: ["secret", ""])
    func encrypted(password: String) throws {
        let folder = try TemporaryFolder()
        try TinyPDF().data.write(to: folder.path("plain.pdf"))
        let made = try OutsideTool.run(
            "qpdf",
            [
                "--encrypt", password, "owner", "256", "--extract=n", "--", folder.filePath("plain.pdf"),
                folder.filePath("locked.pdf"),
            ])
        #expect(made.exitCode == 0)
        let found = try findings(Data(contentsOf: folder.path("locked.pdf")), "locked.pdf", PaperInspector())
        let outcomes = Dictionary(found.map { ($0.id, $0.outcome) }) { first, _ in first }
        #expect(outcomes["T04"] == .failed)
        #expect(outcomes["T01"] == (password.isEmpty ? .met : .failed))
    }

    @Test(
        "a program that is killed, sleeps, talks nonsense or is not there verifies nothing",
        arguments: ["kill -KILL $$", "sleep 30", "echo nonsense", "exit 126", "missing"])
    func faultyPrograms(script: String) throws {
        let folder = try TemporaryFolder()
        if script != "missing" {
            for name in ["qpdf", "pdfinfo", "pdffonts", "pdftotext"] {
                _ = try folder.program(name, script)
            }
        }
        let path = script == "missing" ? folder.path : folder.path + ":/usr/bin:/bin"
        let found = try findings(
            TinyPDF(pages: Array(repeating: "Lot MSC01-26A03", count: 6)).data, "paper.pdf",
            PaperInspector(searchPath: path, limits: OutsideLimits(seconds: 0.5)))
        let outcomes = Dictionary(found.map { ($0.id, $0.outcome) }) { first, _ in first }
        for id in ["T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T20"] {
            #expect(outcomes[id] == .couldNotVerify, "\(id)")
        }
        #expect(outcomes["T09"] == .met)
    }

    private func findings(
        _ bytes: Data, _ name: String, _ inspector: PaperInspector, _ checklist: Checklist = Self.checklist
    ) throws -> [Finding] {
        let folder = try TemporaryFolder()
        try bytes.write(to: folder.path("bytes"))
        let type = MediaType.sniff(bytes, name: name)
        let paper = try inspector.inspect(fileAt: folder.filePath("bytes"), type: type, size: bytes.count)
        var dossier = try Samples.dossier()
        dossier.documents = [
            Document(
                type: "D13", subject: SubjectRef(.batch, Samples.lot), fields: [:], issued: nil, expires: nil,
                revision: nil, digest: .of(bytes), size: bytes.count, mediaType: type, originalName: name,
                attachedBy: "lin.wei", attachedAt: Samples.instant, inspection: paper.inspection)
        ]
        if let reading = paper.inspection.text?.value?.sha256 {
            dossier.texts = PaperTexts([
                reading: paper.pages.map { FoldedPage(page: $0.page, text: ReadableText.folded($0.text)) }
            ])
        }
        return Assessor.assess(dossier, against: checklist, asOf: Samples.instant.day).findings
            .filter { $0.id.hasPrefix("T") }
    }

    private static let checklist = checklist(rules, mentioning: [FactPath(source: "batch", field: "lot")])
    private static let dated: Checklist = {
        let (expiry, release) = (
            FactPath(source: "batch", field: "expiry"), FactPath(source: "batch", field: "released-on")
        )
        return checklist([("T24", .mentions(expiry)), ("T26", .mentions(release))], mentioning: [expiry, release])
    }()

    private static func checklist(
        _ rules: [(id: String, check: TechnicalCheck)], mentioning facts: [FactPath]
    ) -> Checklist {
        let text = Wording(zh: "文", en: "text")
        return Checklist(
            pin: Samples.pin, regime: "cell-export", title: text, effective: Samples.instant.day, authority: text,
            standing: .unconfirmed, banner: nil, instruments: [], parameters: [], tables: [],
            requirements: [
                Requirement(
                    id: "D13", document: "batch-production-record", title: text, about: .batch, level: .mandatory,
                    when: nil, place: "10-batch-records", ctd: nil, fields: [], validOn: [], because: [], remedy: text,
                    isWaivable: true, mentions: facts)
            ], rules: [],
            technical: rules.map {
                TechnicalRule(
                    id: $0.id, title: text, severity: .major, check: $0.check, exempt: [], because: [], remedy: text,
                    isWaivable: true)
            })
    }
}
