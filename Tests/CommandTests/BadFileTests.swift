import Foundation
import TestSupport
import Testing

/// A file that is missing, unreadable, a folder or empty is named with its place, and nothing changes.
struct BadFileTests {
    static let attach = "attach S --type D17 --batch MSC01-26A03 "

    static let cases = [
        BadCase(
            testDescription: "missing records", command: "import @/none.yml", exit: 66,
            en: "@/none.yml: There is no such file. Check the path.\n1 problem in all; nothing was changed.",
            zh: "@/none.yml: 没有这个文件。请检查路径。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "missing paper", command: attach + "@/none.pdf", exit: 66,
            en: "There is no file @/none.pdf. Check the path.", zh: "文件“@/none.pdf”不存在。请检查路径。"),
        BadCase(
            testDescription: "missing folder of papers", command: "attach S @/none", exit: 66,
            en: "There is no file @/none. Check the path.", zh: "文件“@/none”不存在。请检查路径。"),
        BadCase(
            testDescription: "missing bundle", command: "verify @/none.zip", person: nil, exit: 66,
            en: "@/none.zip: could not be verified\n  B001  There is no such file. Check the path.",
            zh: "@/none.zip: 无法核验\n  B001  文件不存在。请检查路径。", isReport: true),
        BadCase(
            testDescription: "records behind a link to nothing", command: "import @/link.yml",
            links: ["link.yml": "nowhere"], exit: 66,
            en: "@/link.yml: There is no such file. Check the path.\n1 problem in all; nothing was changed.",
            zh: "@/link.yml: 没有这个文件。请检查路径。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "unreadable records: a link in a circle", command: "import @/loop.yml",
            links: ["loop.yml": "loop.yml"], exit: 74,
            en: """
                @/loop.yml: The system cannot read it (Too many levels of symbolic links). Check its permissions or the \
                medium, then try again.
                1 problem in all; nothing was changed.
                """,
            zh: "@/loop.yml: 系统无法读取该文件（符号链接循环或层数过多）。请检查权限或介质后重试。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "unreadable paper: the medium fails", command: attach + "/proc/self/mem", exit: 74,
            en:
                "/proc/self/mem cannot be read: Input/output error. Check its permissions or the medium, then try again.",
            zh: "无法读取“/proc/self/mem”：输入输出错误。请检查权限或介质后重试。"),
        BadCase(
            testDescription: "unreadable bundle", command: "verify @/loop.zip", links: ["loop.zip": "loop.zip"],
            person: nil, exit: 3,
            en: """
                @/loop.zip: could not be verified
                  B002  The file cannot be read: Too many levels of symbolic links. Check its permissions or the medium, \
                then try again.
                """,
            zh: "@/loop.zip: 无法核验\n  B002  文件无法读取：符号链接循环或层数过多。请检查权限或介质后重试。", isReport: true),
        BadCase(
            testDescription: "folder without records", command: "import @/folder", prepare: makeFolder, exit: 65,
            en: "@/folder: This is a folder, not a file. Name a file.\n1 problem in all; nothing was changed.",
            zh: "@/folder: 这是文件夹，不是文件。请指定文件。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "folder instead of a paper", command: attach + "@/folder", prepare: makeFolder, exit: 65,
            en: """
                @/folder is a folder where a file is due. To attach a whole folder, put a documents.csv or \
                documents.yaml into it and leave out --type.
                """,
            zh: "“@/folder”是文件夹，此处需要文件。要附加整个文件夹，请在其中放入 documents.csv 或 documents.yaml，且不要使用 --type。"),
        BadCase(
            testDescription: "folder without its sheet", command: "attach S @/folder", prepare: makeFolder, exit: 65,
            en: """
                @/folder: The folder has no documents.csv and no documents.yaml. Add the sheet that describes its files.
                1 problem in all; nothing was changed.
                """,
            zh: "@/folder: 文件夹中没有 documents.csv 或 documents.yaml。请添加文件清单。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "folder instead of a bundle", command: "verify @/folder", person: nil,
            prepare: makeFolder, exit: 3,
            en: """
                @/folder: could not be verified
                  B002  The file cannot be read: Is a directory. Check its permissions or the medium, then try again.
                """,
            zh: "@/folder: 无法核验\n  B002  文件无法读取：是文件夹。请检查权限或介质后重试。", isReport: true),
        BadCase(
            testDescription: "paper without its type", command: "attach S @/a.pdf", files: ["a.pdf": Data(text: "x")],
            exit: 65,
            en: """
                @/a.pdf is a single file whose document type is not named. Name it with --type, for example --type D17, \
                or give the path of a folder with its sheet.
                """,
            zh: "“@/a.pdf”是单个文件，没有说明资料类型。请用 --type 指定，例如 --type D17；要附加整个文件夹，请给出文件夹路径。"),
        BadCase(
            testDescription: "device instead of a paper", command: attach + "/dev/null", exit: 65,
            en:
                "/dev/null is a pipe, a device or a folder, not a plain file. Save its content as a file and name that.",
            zh: "“/dev/null”不是普通文件（是管道、设备或文件夹）。请先把内容存成文件，再给出该文件。"),
        BadCase(
            testDescription: "empty records", command: "import @/batches.csv", files: ["batches.csv": Data()], exit: 65,
            en: """
                @/batches.csv: The file holds nothing. Fill it in and try again.
                1 problem in all; nothing was changed.
                """,
            zh: "@/batches.csv: 文件没有内容。请填写后重试。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "empty paper", command: attach + "@/empty.pdf", files: ["empty.pdf": Data()], exit: 65,
            en: "@/empty.pdf is empty (0 bytes). Supply the real paper.", zh: "“@/empty.pdf”是空文件（0 字节）。请换上真正的资料。"),
    ]

    @Sendable static func makeFolder(_ bench: Bench) throws {
        try FileManager.default.createDirectory(at: bench.folder.path("folder"), withIntermediateDirectories: false)
    }

    @Test("a bad file is refused with its exit code and its sentence, and changes nothing", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }
}
