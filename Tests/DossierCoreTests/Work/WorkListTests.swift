import DossierCore
import TestSupport
import Testing

@Suite("The work list")
struct WorkListTests {
    private typealias S = WorkSamples

    private static func line(_ item: WorkItem) -> String {
        let words: [String] = [
            item.finding.id, item.due.day?.description ?? "-", item.due.groundCode, String(item.overdueDays),
            item.suppliers.map(\.rawValue).joined(separator: "+"), item.isBlocking ? "blocks" : "-",
        ]
        return words.joined(separator: " ")
    }

    @Test("has every open requirement, group and rule, what blocks first, then by due day, severity and id")
    func order() throws {
        #expect(
            S.list(try S.dossier()).items.map(Self.line) == [
                "D49 2026-04-26 lead-time 40 logistics blocks",
                "X01 2026-04-26 document 40 logistics+quality-assurance blocks",
                "G01 2026-05-11 document 25 legal+sponsor blocks",
                "X02 2026-06-03 closing 2 regulatory blocks",
                "D17 2026-06-05 lead-time 0 quality-assurance blocks",
                "D72 2026-06-14 grace 0 logistics blocks",
                "D76 - day-unknown 0 clinical-site blocks",
                "D93 - edition-silent 0  blocks",
                "D02 2026-06-03 lead-time 2 regulatory -",
            ])
    }

    @Test("a rule takes the day of the earliest document it read, in a finding that came out otherwise too")
    func contradiction() throws {
        var dossier = try S.dossier()
        dossier.documents = [
            Samples.document("D17", fields: ["lot": "MSC01-26A03"]),
            Samples.document("D49", about: S.filing, text: "validation", fields: ["lot": "MSC01-26A04"]),
        ]
        let rule = S.list(dossier).items.first { $0.finding.id == "X01" }
        #expect(rule?.finding.outcome == .failed)
        #expect(rule.map(Self.line) == "X01 2026-04-26 document 40 logistics+quality-assurance blocks")
    }

    @Test("an edition without suppliers and lead times says so for documents and still sets a day for rules")
    func olderEdition() throws {
        let requirements = S.requirements.map { S.requirement($0.id, about: $0.about, $0.level, from: nil, nil) }
        let older = EngineSamples.checklist(requirements, rules: S.rules, groups: [S.group])
        let items = S.list(try S.dossier(), under: older).items
        #expect(
            items.map(Self.line) == [
                "G01 2026-06-03 closing 2  blocks", "X01 2026-06-03 closing 2  blocks",
                "X02 2026-06-03 closing 2 regulatory blocks", "D17 - edition-silent 0  blocks",
                "D49 - edition-silent 0  blocks", "D72 - edition-silent 0  blocks", "D76 - edition-silent 0  blocks",
                "D93 - edition-silent 0  blocks", "D02 - edition-silent 0  -",
            ])
        #expect(
            items.last?.ownerWording
                == Wording(
                    zh: "未分派；该版清单没有写明由谁提供",
                    en: "nobody assigned; this edition of the checklist does not say who supplies it"))
    }

    @Test("what is waived, met or does not apply is not on it")
    func closed() throws {
        var dossier = try S.dossier()
        dossier.documents = [Samples.document("D49", about: S.filing, fields: ["lot": "MSC01-26A03"])]
        dossier.waivers = [
            Waiver(
                finding: "D17", subject: S.batch, reason: "certificate under way", until: S.day("2026-06-05"),
                proposedBy: "lin.wei", proposedAt: Samples.instant, approvedBy: "chen.yu", approvedAt: Samples.instant,
                edition: S.checklist.pin.sha256)
        ]
        let ids = ["X01", "G01", "X02", "D72", "D76", "D93", "D02"]
        #expect(S.list(dossier).items.map(\.finding.id) == ids)
        #expect(
            S.list(dossier, asOf: "2026-06-06").items.map(\.finding.id)
                == ["X01", "G01", "X02", "D17", "D72", "D76", "D93", "D02"])
    }

    @Test(
        "the day agreed with a person takes the place of the one counted from the plan",
        arguments: [(nil, "2026-06-05 lead-time 0"), ("2026-06-02", "2026-06-02 agreed 3")])
    func assigned(due: String?, expected: String) throws {
        var dossier = try S.dossier()
        dossier.assignments = [S.assignment(to: "chen.yu", due: due)]
        let item = try #require(S.list(dossier).items.first { $0.finding.id == "D17" })
        #expect(Self.line(item) == "D17 \(expected) quality-assurance blocks")
        #expect(
            item.ownerWording
                == Wording(zh: "负责人 chen.yu；由质量保证提供", en: "owner chen.yu; supplied by quality assurance"))
        let left = try #require(S.list(dossier, disabled: ["chen.yu"]).items.first { $0.finding.id == "D17" })
        #expect(left.isUnowned)
        #expect(
            left.ownerWording
                == Wording(
                    zh: "负责人 chen.yu（已停用，请另行分派）；由质量保证提供",
                    en: "owner chen.yu (disabled: assign it anew); supplied by quality assurance"))
    }

    static let dues = [
        ("D49", "最迟 2026-04-26（计划发运前 45 天），已逾期 40 天", "due 2026-04-26 (45 days before departure), 40 days overdue"),
        ("X01", "最迟 2026-04-26（与 D49 的期限相同），已逾期 40 天", "due 2026-04-26 (as D49 is due), 40 days overdue"),
        (
            "X02", "最迟 2026-06-03（没有更早的期限，按计划发运前 7 天计），已逾期 2 天",
            "due 2026-06-03 (7 days before departure, as nothing sets an earlier day), 2 days overdue"
        ),
        ("D17", "最迟 2026-06-05（计划发运前 5 天）", "due 2026-06-05 (5 days before departure)"),
        (
            "D72", "最迟 2026-06-14（发运的计划到达日期之后 3 天）",
            "due 2026-06-14 (3 days after the planned arrival of the shipment)"
        ),
        (
            "D76", "期限未知：没有记录发运的计划提交日期",
            "due day unknown: the planned submission of the shipment is not recorded"
        ),
        ("D93", "期限未知：该版清单没有规定", "due day unknown: this edition of the checklist does not say"),
    ]

    @Test("says by when, why then and how late, in both languages", arguments: dues)
    func dueWording(id: String, zh: String, en: String) throws {
        let list = S.list(try S.dossier())
        let item = try #require(list.items.first { $0.finding.id == id })
        #expect(item.due.wording(on: list.asOf) == Wording(zh: zh, en: en))
    }
}
