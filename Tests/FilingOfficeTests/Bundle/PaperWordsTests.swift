import DossierCore
import Testing

@testable import FilingOffice

@Suite("What papers say in words and groups")
struct PaperWordsTests {
    @Test(
        "quantities are written as people write them",
        arguments: [
            ("1.2e9 cells", "1.2×10^9 个细胞", "1.2×10^9 cells"), ("6e10 cells", "6×10^10 个细胞", "6×10^10 cells"),
            ("9000 cells", "9000 个细胞", "9000 cells"), ("1.0e7 cells/mL", "1×10^7 个细胞/mL", "1×10^7 cells/mL"),
            ("5 bags", "5 袋", "5 bags"), ("20 mL", "20 mL", "20 mL"), ("0.5 EU/mL", "0.5 EU/mL", "0.5 EU/mL"),
        ])
    func amounts(text: String, zh: String, en: String) throws {
        #expect(PaperWords.amount(try Quantity(text)) == Wording(zh: zh, en: en))
    }

    @Test(
        "countries are named as Chinese authorities name them, and an unknown code stays one",
        arguments: [
            ("US", "美国（US）", "United States (US)"), ("NL", "荷兰（NL）", "Netherlands (NL)"),
            ("HK", "中国香港（HK）", "Hong Kong, China (HK)"), ("TW", "中国台湾（TW）", "Taiwan, China (TW)"), ("QZ", "QZ", "QZ"),
        ])
    func countries(code: String, zh: String, en: String) {
        #expect(PaperWords.country(code) == Wording(zh: zh, en: en))
    }

    @Test("what several lots lack is said once, what came out otherwise apart, and every failure keeps its sentence")
    func groups() throws {
        let order = try BundleSample().order
        let plan = try BundlePlan(order.dossier, sequence: order.sequence, checklist: order.checklist)
        let writer = LetterWriter(
            matter: LetterMatter(order, plan: plan, hasPDF: false), templates: try BundleSample.templates().pin,
            keyFingerprint: "")
        let groups = writer.groups([
            Self.finding("D13", "A1", .missing), Self.finding("D13", "A2", .missing),
            Self.finding("X01", "A1", .failed),
            Self.finding("D13", "A3", .couldNotVerify), Self.finding("X01", "A2", .failed),
            Self.finding("D14", "A1", .missing),
        ])
        #expect(groups.map(\.id) == ["D13", "X01", "D13", "D14"])
        #expect(groups.map(\.mark) == ["missing", "failed", "could-not-verify", "missing"])
        #expect(
            groups.map { $0.subjects.map(\.zh) } == [["批次 A1", "批次 A2"], ["批次 A1", "批次 A2"], ["批次 A3"], ["批次 A1"]])
        #expect(groups.map { $0.messages.map(\.message.en) } == [[], ["X01 A1", "X01 A2"], ["D13 A3"], ["D14 A1"]])
        #expect(groups.map { $0.messages.flatMap(\.facts).map(\.value) } == [[], ["1", "1"], [], []])
        #expect(groups.map { $0.actions.map(\.en) } == [["do D13"], ["do X01"], ["do D13"], ["do D14"]])
    }

    private static func finding(_ id: String, _ lot: String, _ outcome: Outcome) -> Finding {
        let subject = SubjectRef(.batch, lot)
        let text = Wording(zh: "\(id) \(lot)", en: "\(id) \(lot)")
        let fact = ComparedFact(path: "batch.lot", subject: subject, value: "1", document: nil, sha256: nil)
        return Finding(
            id: id, kind: .requirement, subject: subject, outcome: outcome, severity: .block, isWaivable: true,
            title: text, message: text, action: Wording(zh: "做 \(id)", en: "do \(id)"), evidence: [], citations: [],
            checks: [CheckResult(check: "c", outcome: outcome, message: text, facts: [fact])])
    }
}
