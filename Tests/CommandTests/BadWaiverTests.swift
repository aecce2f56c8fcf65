import Foundation
import TestSupport
import Testing

/// A waiver takes a reason, a day to come and two people, never hides its finding, and stops counting when it ends.
struct BadWaiverTests {
    static let cases = [
        BadCase(
            testDescription: "a waiver that ended in the past",
            command: "waive S D13 --until 2020-01-01 --reason the-record-is-being-copied", stage: .imported, exit: 65,
            en: "The waiver would end on 2020-01-01, before today (#). Give today or a later day.",
            zh: "豁免截止日 2020-01-01 早于今天（#）。请给出今天或以后的日期。"),
        BadCase(
            testDescription: "a waiver without a reason worth the name",
            command: "waive S D13 --until 2099-12-31 --reason because", stage: .imported, exit: 65,
            en: "The reason is too short. Say why, in at least 8 characters.", zh: "理由太短。请写明原因（至少 8 个字符，汉字计两个）。"),
        BadCase(
            testDescription: "a requirement that cannot be waived",
            command: "waive S D17 --until 2099-12-31 --reason the-record-is-being-copied", stage: .imported, exit: 65,
            en: "The checklist does not let D17 be waived. Supply or correct the papers.",
            zh: "清单规定“D17”不可豁免。请补齐或更正资料。"),
        BadCase(
            testDescription: "a finding that is met",
            command: "waive S D13 --until 2099-12-31 --reason the-record-is-being-copied", exit: 65,
            en: "D13 is met; there is nothing to waive.", zh: "“D13”的结果是“满足”，无需豁免。"),
        BadCase(
            testDescription: "a waiver nobody proposed", command: "waive S D13 --approve", stage: .imported,
            person: "xu.jing", exit: 1,
            en: """
                No waiver of D13 about batch:MSC01-26A03 is waiting for approval. Somebody else has to propose it first.
                """,
            zh: "没有待批准的豁免：D13（batch:MSC01-26A03）。请先由另一人提出。"),
        BadCase(
            testDescription: "a waiver after release", command: waiver(until: "2099-12-31"), stage: .released, exit: 65,
            en: "D13 is met; there is nothing to waive.", zh: "“D13”的结果是“满足”，无需豁免。"),
    ]

    static func waiver(until: String) -> String {
        "waive S D13 --until \(until) --reason the-record-is-being-copied"
    }

    @Test("a waiver that breaks a rule is refused with its sentence, and changes nothing", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }

    struct Report: Decodable {
        struct Finding: Decodable {
            struct Waiver: Decodable, Equatable {
                let standing: String
                let until: String
            }

            let id: String
            let outcome: String
            let waiver: Waiver?
        }

        let verdict: String
        let counts: [String: Int]
        let findings: [Finding]
    }

    @Test("a waiver counts to its last day, has lapsed the day after, and shows its finding on both")
    func lapses() throws {
        let bench = try Bench(.imported)
        let words = Self.waiver(until: "2099-12-31").replacing(" S ", with: " \(Bench.shipment) ")
        try Program.succeed(words.split(separator: " ").map(String.init) + bench.here + bench.by("lin.wei"))
        #expect(try finding(bench, on: "2099-12-31").waiver == .init(standing: "proposed", until: "2099-12-31"))
        try Program.succeed(["waive", Bench.shipment, "D13", "--approve"] + bench.here + bench.by("xu.jing"))
        let before = try bench.content()
        for (day, standing) in [("2026-06-01", "in-force"), ("2099-12-31", "in-force"), ("2100-01-01", "expired")] {
            let found = try finding(bench, on: day)
            #expect(found.outcome == "missing")
            #expect(found.waiver == .init(standing: standing, until: "2099-12-31"), "\(day)")
        }
        #expect(before.changes(to: try bench.content()) == [])
    }

    private func finding(_ bench: Bench, on day: String) throws -> Report.Finding {
        let outcome = try Program.run(
            ["check", Bench.shipment, "--format", "json", "--as-of", day] + bench.here)
        let report = try JSONDecoder().decode(Report.self, from: outcome.output)
        #expect(report.verdict == "blocked")
        #expect(report.counts["waived"] == report.findings.count { $0.waiver?.standing == "in-force" })
        return try #require(report.findings.first { $0.id == "D13" })
    }
}
