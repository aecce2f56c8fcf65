import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Findings of many lots on the completeness report")
struct FindingGroupTests {
    /// One paper about each batch and one about the product, and a rule that reads both; nothing is attached.
    private static let checklist = Checklist(
        pin: BundleSample.pin, regime: "cell-export", title: BundleSample.checklist.title, effective: Day.earliest,
        authority: BundleSample.checklist.authority, standing: .expected, banner: BundleSample.checklist.banner,
        instruments: BundleSample.checklist.instruments, parameters: [], tables: [],
        requirements: [
            requirement("D17", "放行证书", "Release certificate", .batch, ["lot": "批号"]),
            requirement("D38", "工艺描述", "Process description", .product, ["version": "工艺版本"]),
        ],
        rules: [
            Rule(
                id: "X13", title: Wording(zh: "工艺一致", en: "Processes agree"), about: .batch, severity: .block,
                when: nil,
                checks: [same("lot", "D17.lot", "batch.lot"), same("version", "batch.process-version", "D38.version")],
                because: [cited("process")], remedy: Wording(zh: "更正", en: "correct"), isWaivable: true)
        ])

    private static func same(_ id: String, _ paths: String...) -> Check {
        let kind = SameValue(
            values: paths.map(FactPath.init(written:)), also: [], equals: nil, oneOf: [], compare: .exact, aliases: nil)
        return Check(id: id, kind: .sameValue(kind), when: nil, say: Wording(zh: "不一致。", en: "They differ."))
    }

    private static func cited(_ clause: String) -> Citation {
        Citation(instrument: "EU-GMP-IV", clause: clause, standing: .adjacent)
    }

    private static func requirement(
        _ id: String, _ zh: String, _ en: String, _ about: SubjectKind, _ fields: [String: String]
    ) -> Requirement {
        Requirement(
            id: id, document: id.lowercased(), title: Wording(zh: zh, en: en), about: about, level: .mandatory,
            when: nil, place: "10-batch-records", ctd: nil,
            fields: fields.map {
                FieldSpec(name: $0, type: .text, isRequired: true, title: Wording(zh: $1, en: "the \($0)"))
            },
            validOn: [], because: [cited("release")], remedy: Wording(zh: "补附 \(id)。", en: "Attach \(id)."),
            isWaivable: true)
    }

    /// `A-01`, `A-02` …, of one donor; the first lot alone says its process version.
    static func dossier(lots count: Int) throws -> Dossier {
        let sample = try Samples.dossierRecords()
        let lots = (1...count).map { String(format: "A-%02d", $0) }
        let lines = lots.map { #"{"lot": "\#($0)", "units": 6, "quantity": "3e8 cells"}"# }.joined(separator: ", ")
        let shipment = Samples.consignment.replacing("SHIPMENT", with: Samples.shipment)
            .replacing(#"{"lot": "LOT", "units": 6, "quantity": "3e8 cells"}"#, with: lines)
            .replacing("WAYBILL", with: "020-12345675")
        let records = DossierRecords(
            shipment: try Samples.decode(shipment), trial: sample.trial, parties: sample.parties,
            products: sample.products, donors: sample.donors,
            batches: try lots.map { lot in
                let text = Samples.batch.replacing("LOT", with: lot)
                let version = #""process-version": "v3", "units""#
                return try Samples.decode(lot == "A-01" ? text.replacing(#""units""#, with: version) : text)
            })
        return Dossier(checklist: BundleSample.pin, records: records)
    }

    static func letter(_ dossier: Dossier, _ findings: [Finding]? = nil) throws -> DossierLetter {
        let assessed = Assessor.assess(dossier, against: checklist, asOf: try Day("2026-06-01"))
        let assessment = Assessment(
            shipment: dossier.shipment, regime: "cell-export", checklist: BundleSample.pin, standing: .expected,
            asOf: assessed.asOf, findings: findings ?? assessed.findings)
        let report = CheckReport(dossier: dossier, checklist: checklist, assessment: assessment)
        let matter = try LetterMatter(
            report, events: [], status: StatusAnswer.judge(dossier, assessment, asOf: assessed.asOf),
            programVersion: "1.0")
        let templates = try BundleSample.templates().pin
        return try LetterWriter(matter: matter, templates: templates, keyFingerprint: "").letter()
    }

    /// A group as it reads in one language.
    private static func told(_ letter: DossierLetter, _ language: Language) -> [String] {
        letter.groups.map { group in
            let lines = group.messages.map { line in
                (line.subjects.map { $0[language] } + [line.message[language]]).joined(separator: " | ")
            }
            let about = group.subjects.map { $0[language] }.joined(separator: " · ")
            return ([group.id, group.mark, about] + lines + group.actions.map { $0[language] } + [group.bases])
                .joined(separator: " / ")
        }
    }

    @Test("one lot is told with its own name")
    func one() throws {
        let letter = try Self.letter(Self.dossier(lots: 1))
        #expect(
            Self.told(letter, .zh) == [
                "D17 / missing / 批次 A-01 / 补附 D17。 / [1]", "D38 / missing / 产品 MSC-01 / 补附 D38。 / [1]",
                "X13 / could-not-verify / 批次 A-01 / 未附：D17（批号）；D38 产品 MSC-01（工艺版本）。 / [2]",
            ])
        #expect(letter.bases.map(\.number) == ["1", "2"])
        #expect(letter.bases.map(\.citation.text.en) == ["EU GMP Part IV, release", "EU GMP Part IV, process"])
    }

    @Test("two lots that lack the same are told once, what is so of one of them with its name")
    func two() throws {
        let letter = try Self.letter(Self.dossier(lots: 2))
        #expect(
            Self.told(letter, .en) == [
                "D17 / missing / 2 batches A-01, A-02 / Attach D17. / [1]",
                "D38 / missing / product MSC-01 / Attach D38. / [1]",
                "X13 / could-not-verify / 2 batches A-01, A-02"
                    + " / batch A-01 | Not attached: D17 (the lot); D38 product MSC-01 (the version)."
                    + " / batch A-02 | Not attached: D17 (the lot); D38 product MSC-01 (the version)."
                    + " Not in the records: batch (process version). / [2]",
            ])
    }

    @Test("twelve lots are told once and every one is named, on the page as well")
    func twelve() throws {
        let letter = try Self.letter(Self.dossier(lots: 12))
        let all = (1...12).map { String(format: "A-%02d", $0) }
        let rest = all.dropFirst().joined(separator: "、")
        #expect(
            Self.told(letter, .zh) == [
                "D17 / missing / 12 个批次 \(all.joined(separator: "、")) / 补附 D17。 / [1]",
                "D38 / missing / 产品 MSC-01 / 补附 D38。 / [1]",
                "X13 / could-not-verify / 12 个批次 \(all.joined(separator: "、"))"
                    + " / 批次 A-01 | 未附：D17（批号）；D38 产品 MSC-01（工艺版本）。"
                    + " / 11 个批次 \(rest) | 未附：D17（批号）；D38 产品 MSC-01（工艺版本）。记录中没有：批次（工艺版本）。 / [2]",
            ])
        let page = String(
            decoding: try BundleSample.templates().render(.completenessReport, .zh, with: letter), as: UTF8.self)
        #expect(page.contains("<span class=\"about\">11 个批次 \(rest)</span>：未附：D17（批号）"))
        #expect(page.components(separatedBy: "未附：").count == 3)
        #expect(page.contains("[2] 欧盟GMP第四部分 process"))
    }

    @Test("what several lots lack is said once, what came out otherwise apart, and every failure keeps its sentence")
    func outcomes() throws {
        let letter = try Self.letter(
            Self.dossier(lots: 1),
            [
                Self.finding("D13", "A1", .missing), Self.finding("D13", "A2", .missing),
                Self.finding("X01", "A1", .failed),
                Self.finding("D13", "A3", .couldNotVerify), Self.finding("X01", "A2", .failed),
                Self.finding("D14", "A1", .missing),
            ])
        let groups = letter.groups
        #expect(groups.map(\.id) == ["D13", "X01", "D13", "D14"])
        #expect(groups.map(\.mark) == ["missing", "failed", "could-not-verify", "missing"])
        #expect(
            groups.map { $0.subjects.map(\.zh) } == [["2 个批次 A1、A2"], ["2 个批次 A1、A2"], ["批次 A3"], ["批次 A1"]])
        #expect(groups.map { $0.messages.map(\.message.en) } == [[], ["X01 A1", "X01 A2"], ["D13 A3"], []])
        #expect(groups.map { $0.messages.flatMap(\.facts).map(\.value) } == [[], ["1", "1"], [], []])
        #expect(groups.map { $0.actions.map(\.en) } == [["do D13"], ["do X01"], ["do D13"], ["do D14"]])
    }

    private static func finding(_ id: String, _ lot: String, _ outcome: Outcome) -> Finding {
        let subject = SubjectRef(.batch, lot)
        let title = Wording(zh: "文件 \(id)", en: "Paper \(id)")
        let message =
            outcome == .missing
            ? Wording(zh: "未附 \(id)《文件 \(id)》（批次 \(lot)）。", en: "\(id) Paper \(id) (batch \(lot)) is not attached.")
            : Wording(zh: "\(id) \(lot)", en: "\(id) \(lot)")
        let fact = ComparedFact(path: "batch.lot", subject: subject, value: "1", document: nil, sha256: nil)
        return Finding(
            id: id, kind: .requirement, subject: subject, outcome: outcome, severity: .block, isWaivable: true,
            title: title, message: message, action: Wording(zh: "做 \(id)", en: "do \(id)"), evidence: [],
            citations: [],
            checks: [CheckResult(check: "c", outcome: outcome, message: message, facts: [fact])])
    }
}
