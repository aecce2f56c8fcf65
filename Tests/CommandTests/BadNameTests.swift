import Foundation
import TestSupport
import Testing

/// A shipment, lot, type or reference nobody knows is said to be unknown, with the likeliest one meant.
struct BadNameTests {
    static let paper = ["a.txt": Data(text: "a paper")]

    static let cases = [
        BadCase(
            testDescription: "unknown shipment", command: "check YH26-US-0011", person: nil, exit: 1,
            en: """
                There is no shipment YH26-US-0011. Did you mean YH26-US-011? List what there is with dossier check --all.
                """,
            zh: "没有发运“YH26-US-0011”。是否指：YH26-US-011？用 dossier check --all 查看现有发运。"),
        BadCase(
            testDescription: "a shipment like no other", command: "check ABC", person: nil, exit: 1,
            en: "There is no shipment ABC. List what there is with dossier check --all.",
            zh: "没有发运“ABC”。用 dossier check --all 查看现有发运。"),
        BadCase(
            testDescription: "papers for an unknown shipment", command: "attach YH26-US-O11 --type D17 @/a.txt",
            files: paper, exit: 1,
            en:
                "There is no shipment YH26-US-O11. Did you mean YH26-US-011? List what there is with dossier check --all.",
            zh: "没有发运“YH26-US-O11”。是否指：YH26-US-011？用 dossier check --all 查看现有发运。"),
        BadCase(
            testDescription: "unknown type", command: "attach S --type D999 @/a.txt", files: paper, exit: 65,
            en: """
                --type: The checklist has no document type “D999”. See “dossier checklist show” for the types.
                1 problem in all; nothing was changed.
                """,
            zh: "--type: 清单版本中没有文件类型“D999”。用 dossier checklist show 查看所有类型。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "unknown lot", command: "attach S --type D17 --batch NONE @/a.txt", files: paper, exit: 65,
            en: """
                --batch: This filing has no batch “NONE”. Check the code, or import the record first.
                1 problem in all; nothing was changed.
                """,
            zh: "--batch: 本备案没有批次“NONE”。请核对编码，或先导入相应记录。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "lot in small letters", command: "attach S --type D17 --batch msc01-26a03 @/a.txt",
            files: paper, exit: 65,
            en: """
                --batch: This filing has no batch “msc01-26a03”. Did you mean “MSC01-26A03”?
                1 problem in all; nothing was changed.
                """,
            zh: "--batch: 本备案没有批次“msc01-26a03”。是否想写“MSC01-26A03”？\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "lot in full-width letters is the lot itself, whose slot is taken",
            command: "attach S --type D17 --batch ＭＳＣ01-26A03 @/a.txt", files: paper, exit: 65,
            en: """
                a.txt would be the second document in one slot (D17, batch:MSC01-26A03); D17/batch:MSC01-26A03/# holds it. \
                If it is a newer revision, name it with --revision so that it supersedes; otherwise pick one.
                """,
            zh: """
                “a.txt”要放入的位置（D17，batch:MSC01-26A03）已有资料 D17/batch:MSC01-26A03/#。\
                若是新版本，请用 --revision 给出版本号以替换；否则请选定其一。
                """),
        BadCase(
            testDescription: "unknown requirement", command: "explain S X999", person: nil, exit: 1,
            en:
                "The checklist of shipment YH26-US-011 has no X999. See dossier check YH26-US-011 --full for all of them.",
            zh: "发运“YH26-US-011”所用清单中没有“X999”。用 dossier check YH26-US-011 --full 查看全部编号。"),
        BadCase(
            testDescription: "reference with a wrong check digit", command: "status CXD-310115-2026-000123-44",
            person: nil, exit: 65,
            en: """
                CXD-310115-2026-000123-44 is mistyped: its check digits should be 43. Compare it with the paper; this does \
                not say that no such filing exists.
                """,
            zh: "“CXD-310115-2026-000123-44”不是有效的内部编号：校验位应为 43。请核对抄录是否有误；这不表示该编号不存在。"),
        BadCase(
            testDescription: "reference nobody minted", command: "status CXD-310115-2026-000123-43", person: nil,
            exit: 1,
            en: """
                CXD-310115-2026-000123-43 is well-formed but not registered in this workspace. Check that this is the \
                right workspace.
                """,
            zh: "内部编号 CXD-310115-2026-000123-43 书写正确，但不在本工作区登记。请确认工作区是否正确。"),
        BadCase(
            testDescription: "a number nobody knows", command: "status ZZZ-1", person: nil, exit: 1,
            en: """
                Nothing is known under ZZZ-1. Look up a filing reference, authority number, shipment, lot, air waybill or \
                bundle hash.
                """,
            zh: "没有找到“ZZZ-1”。可用内部编号、主管部门编号、发运号、批号、空运单号或资料包哈希查询。"),
    ]

    @Test("a name nobody knows is refused with the likeliest one meant, and changes nothing", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }
}
