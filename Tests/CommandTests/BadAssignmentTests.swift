import Foundation
import TestSupport
import Testing

/// Work goes to somebody who is there, about something that is open, by a day that lies ahead.
struct BadAssignmentTests {
    static let cases = [
        BadCase(
            testDescription: "a person nobody knows", command: "assign S D17 --to wang.wu", stage: .imported, exit: 1,
            en: "There is no person wang.wu on the roster. See dossier person list.",
            zh: "名册中没有“wang.wu”。用 dossier person list 查看人员。"),
        BadCase(
            testDescription: "a person who is disabled", command: "assign S D17 --to xu.jing", stage: .imported,
            prepare: { try Program.succeed(["person", "disable", "xu.jing"] + $0.here) }, exit: 65,
            en: "xu.jing is disabled and can see to nothing. Assign it to somebody else: dossier person list.",
            zh: "“xu.jing”已停用，不能再承担事项。请分派给名册中的另一人（dossier person list）。"),
        BadCase(
            testDescription: "a finding the checklist does not have", command: "assign S Q1 --to xu.jing",
            stage: .imported, exit: 1,
            en:
                "The checklist of shipment YH26-US-011 has no Q1. See dossier check YH26-US-011 --full for all of them.",
            zh: "发运“YH26-US-011”所用清单中没有“Q1”。用 dossier check YH26-US-011 --full 查看全部编号。"),
        BadCase(
            testDescription: "a subject the finding is not about", command: "assign S D17 --to xu.jing --subject L-9",
            stage: .imported, exit: 1, en: "D17 has no finding about L-9. It has: batch:MSC01-26A03.",
            zh: "“D17”没有关于“L-9”的结果。可选：batch:MSC01-26A03。"),
        BadCase(
            testDescription: "one of several subjects, not saying which", command: "assign TWO D17 --to xu.jing",
            stage: .imported, prepare: twoLots, exit: 65,
            en: "D17 is about several subjects. Name one with --subject: batch:MSC01-26A03, batch:MSC01-26A04.",
            zh: "“D17”涉及多个对象，请用 --subject 指定其一：batch:MSC01-26A03、batch:MSC01-26A04。"),
        BadCase(
            testDescription: "a day that is past", command: "assign S D17 --to xu.jing --due 2020-01-01",
            stage: .imported, exit: 65,
            en: "The due day 2020-01-01 lies before today (#). Give today or a later day.",
            zh: "期限 2020-01-01 早于今天（#）。请给出今天或以后的日期。"),
        BadCase(
            testDescription: "a day that does not exist", command: "assign S D17 --to xu.jing --due 2099-02-30",
            stage: .imported, exit: 64, en: badDay, zh: badDay),
        BadCase(
            testDescription: "a finding that is met", command: "assign S D13 --to xu.jing", exit: 65,
            en: "D13 is met; there is nothing to assign.", zh: "“D13”的结果是“满足”，没有需要分派的事项。"),
        BadCase(
            testDescription: "taking from nobody", command: "assign S D17 --to nobody", stage: .imported, exit: 1,
            en: "D17 about batch:MSC01-26A03 is assigned to nobody. Nothing more is needed.",
            zh: "D17（batch:MSC01-26A03）没有分派给任何人，无需撤回。"),
        BadCase(
            testDescription: "a role that does not assign", command: "assign S D17 --to xu.jing", stage: .imported,
            person: "shen.guodong", exit: 77,
            en: """
                shen.guodong may not have this assigned: it takes a regulatory specialist or regulatory manager or QA \
                reviewer. Ask somebody with that role.
                """,
            zh: "“shen.guodong”不能执行“分派事项”：需要角色“注册专员”或“注册经理”或“QA审核人”。请由具备该角色的人办理。"),
        BadCase(
            testDescription: "the work of a person nobody knows", command: "missing S --owner wang.wu",
            stage: .imported,
            person: nil, exit: 1, en: "There is no person wang.wu on the roster. See dossier person list.",
            zh: "名册中没有“wang.wu”。用 dossier person list 查看人员。"),
        BadCase(
            testDescription: "work due at no day", command: "missing S --due soon", stage: .imported, person: nil,
            exit: 64, en: badHorizon, zh: badHorizon),
    ]

    static let badDay = """
        Error: --due 2099-02-30 is not a day (YYYY-MM-DD). 不是日期。
        Usage: dossier assign <shipment> <id> [--subject <subject>] --to <to> [--due <due>] [--workspace <workspace>] \
        [--lang <lang>] [--as <as>] [--passphrase-file <passphrase-file>]
          See 'dossier assign --help' for more information.
        """

    static let badHorizon = """
        Error: --due soon is neither a day (YYYY-MM-DD) nor a span (7d, 2 weeks). 既不是日期也不是时长。
        Usage: dossier missing [<shipments> ...] [--all] [--owner <owner>] [--due <due>] [--format <format>] \
        [--as-of <as-of>] [--workspace <workspace>] [--lang <lang>]
          See 'dossier missing --help' for more information.
        """

    /// A shipment of two lots.
    @Sendable private static func twoLots(_ bench: Bench) throws {
        let record = try bench.folder.file(
            "two.yml",
            """
            shipments:
              - id: TWO
                purpose: clinical-trial
                destination: US
                consignor: YAOHE
                consignee: CRESTON
                broker: SHENCHENG
                trial: MSC01-GVHD-201
                batches:
                  - {lot: MSC01-26A03, units: 1, quantity: 1e8 cells}
                  - {lot: MSC01-26A04, units: 1, quantity: 1e8 cells}
                planned-departure: 2026-06-10
                planned-arrival: 2026-06-12
                planned-use: 2026-06-16
                route: [PVG, ORD]
                route-time: 44 h
                hs-code: "30025100"
            """)
        try Program.succeed(["import", record.path] + bench.here + bench.by("lin.wei"))
    }

    @Test("an assignment that breaks a rule is refused with its sentence, and changes nothing", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }
}
