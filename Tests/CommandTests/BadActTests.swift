import Foundation
import TestSupport
import Testing

/// What the rules of the office forbid is refused by name of the rule, and changes nothing.
struct BadActTests {
    static let paper = ["a.txt": Data(text: "another certificate"), "b.txt": Data(text: "a third one")]

    static let cases = [
        BadCase(
            testDescription: "second document for a slot", command: "attach S --type D17 --batch MSC01-26A03 @/a.txt",
            files: paper, exit: 65,
            en: """
                a.txt would be the second document in one slot (D17, batch:MSC01-26A03); D17/batch:MSC01-26A03/# holds it. \
                If it is a newer revision, name it with --revision so that it supersedes; otherwise pick one.
                """,
            zh: """
                “a.txt”要放入的位置（D17，batch:MSC01-26A03）已有资料 D17/batch:MSC01-26A03/#。\
                若是新版本，请用 --revision 给出版本号以替换；否则请选定其一。
                """),
        BadCase(
            testDescription: "two documents for one slot at once",
            command: "attach S --type D17 --batch MSC01-26A03 --revision 9 @/a.txt @/b.txt", files: paper, exit: 65,
            en: """
                a.txt, b.txt all go to one slot (D17, batch:MSC01-26A03). A slot holds one document: pick one, or merge them.
                """,
            zh: "a.txt、b.txt 都要放入同一位置（D17，batch:MSC01-26A03）。每个位置只能有一份：选定其一，或合并成一个文件。"),
        BadCase(
            testDescription: "document superseded after release",
            command: "attach S --type D17 --batch MSC01-26A03 --revision 9 @/a.txt", files: paper, stage: .released,
            exit: 1,
            en: """
                Shipment YH26-US-011 is locked; nothing more can be attached. Reopen it with a reason first: dossier reopen \
                YH26-US-011 --reason …
                """,
            zh: """
                发运“YH26-US-011”的状态是“已锁定（定稿）”，不能再附加资料。如需修改，请先说明理由重新打开：dossier reopen YH26-US-011 --reason …
                """),
        BadCase(
            testDescription: "document superseded after packaging",
            command: "attach S --type D17 --batch MSC01-26A03 --revision 9 @/a.txt", files: paper, stage: .packaged,
            exit: 1,
            en: """
                Shipment YH26-US-011 is locked; nothing more can be attached. Reopen it with a reason first: dossier reopen \
                YH26-US-011 --reason …
                """,
            zh: """
                发运“YH26-US-011”的状态是“已锁定（定稿）”，不能再附加资料。如需修改，请先说明理由重新打开：dossier reopen YH26-US-011 --reason …
                """),
        BadCase(
            testDescription: "older revision than the one held",
            command: "attach S --type D17 --batch MSC01-26A03 --revision 0.9 @/a.txt", files: paper, exit: 65,
            en: """
                Revision 0.9 of a.txt is not newer than revision 1.0 of D17/batch:MSC01-26A03/#, which holds the slot. Give a \
                newer --revision.
                """,
            zh: """
                “a.txt”的版本“0.9”不比现有资料 D17/batch:MSC01-26A03/# 的版本“1.0”新。请给出更新的 --revision；\
                若确要换回旧版，请先撤下现有资料。
                """),
        BadCase(
            testDescription: "packaging what nobody released", command: "package S --as-of 2026-06-01", exit: 1,
            en: """
                Shipment YH26-US-011 cannot be packaged: it is in preparation and its verdict is ready. Have QA release it: \
                dossier sign YH26-US-011 --meaning released.
                """,
            zh: """
                发运“YH26-US-011”不能打包：状态“资料准备”，结论“齐备”。请由 QA 签署放行（dossier sign YH26-US-011 --meaning released）。
                """),
        BadCase(
            testDescription: "a role that is not theirs", command: "sign S --meaning reviewed --as-of 2026-06-01",
            stage: .approved, exit: 77,
            en: "lin.wei may not have this signed as reviewed: it takes a QA reviewer. Ask somebody with that role.",
            zh: "“lin.wei”不能执行“签署（审核）”：需要角色“QA审核人”。请由具备该角色的人办理。"),
        BadCase(
            testDescription: "unknown option", command: "doctor --nonsense", person: nil, exit: 64,
            en: usage, zh: usage),
    ]

    static let usage = """
        Error: Unknown option '--nonsense'
        Usage: dossier doctor [--deep] [--workspace <workspace>] [--lang <lang>]
          See 'dossier doctor --help' for more information.
        """

    @Test("an act the rules forbid is refused with its exit code and its sentence", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }
}
