import Foundation
import TestSupport
import Testing
import Zip

/// Other people's programs read what is written here.
@Suite struct ZipInteropTests {
    /// A program that tests an archive, and how it says that all is well.
    struct Checker: Sendable, CustomTestStringConvertible {
        let program: String
        let arguments: [String]
        let allIsWell: String
        var testDescription: String { program }

        func check(_ path: String) throws -> Bool {
            let outcome = try OutsideTool.run(program, arguments + [path])
            return outcome.exitCode == 0 && outcome.outputText.contains(allIsWell)
        }
    }

    static let checkers = [
        Checker(program: "unzip", arguments: ["-tq"], allIsWell: "No errors detected"),
        Checker(program: "7z", arguments: ["t", "-bd"], allIsWell: "Everything is Ok"),
        Checker(
            program: "python3",
            arguments: ["-c", "import sys, zipfile; print('bad:', zipfile.ZipFile(sys.argv[1]).testzip())"],
            allIsWell: "bad: None"),
    ].filter { OutsideTool.isInstalled($0.program) }

    @Test("unzip, 7-Zip or Python is here to be asked")
    func checkersAreInstalled() {
        #expect(!Self.checkers.isEmpty)
    }

    @Test("an archive with plain and Chinese names, stored and deflated, is right", arguments: checkers)
    func small(checker: Checker) throws {
        let folder = try TemporaryFolder()
        for method in ZipMethod.allCases {
            _ = try archive(
                [
                    ("ref_0000/a.txt", String(repeating: "filing\n", count: 50_000)), ("ref_0000/批记录/乙.txt", "批放行"),
                    ("ref_0000/empty", ""),
                ], method: method, at: folder.filePath("a.zip"))
            #expect(try checker.check(folder.filePath("a.zip")))
        }
    }

    @Test("a spoiled archive is refused by the checker too", arguments: checkers)
    func spoiled(checker: Checker) throws {
        let folder = try TemporaryFolder()
        var data = try archive([("a.txt", "content")], at: folder.filePath("a.zip"))
        data[36] ^= 1
        try data.write(to: folder.url.appendingPathComponent("a.zip"))
        #expect(try !checker.check(folder.filePath("a.zip")))
    }

    @Test("unzip restores names and bytes", .enabled(if: OutsideTool.isInstalled("unzip"), "unzip is not installed"))
    func extraction() throws {
        let folder = try TemporaryFolder()
        _ = try archive([("b/批 1.txt", "放行"), ("a.txt", "plain")], at: folder.filePath("a.zip"))
        let outcome = try OutsideTool.run(
            "unzip", ["-q", "a.zip"], environment: ["LC_ALL": "C.UTF-8"], in: folder.path)
        #expect(outcome.exitCode == 0)
        #expect(try folder.contents == ["a.txt", "a.zip", "b"])
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("b/批 1.txt")) == Data("放行".utf8))
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("a.txt")) == Data("plain".utf8))
    }

    @Test(
        "an archive of another program is read, and everything not canonical in it named",
        .enabled(if: OutsideTool.isInstalled("python3"), "python3 is not installed"))
    func foreign() throws {
        let folder = try TemporaryFolder()
        let script = """
            import zipfile
            with zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED) as z:
                z.writestr(zipfile.ZipInfo('a.txt', (2026, 6, 1, 0, 0, 0)), 'text' * 100)
            """
        let outcome = try OutsideTool.run("python3", ["-c", script], in: folder.path)
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        let reader = try ZipReader(path: folder.filePath("a.zip"))
        #expect(Set(reader.faults.map(\.code)) == [.version, .modificationTime, .attributes])
        #expect(
            try reader.data(of: reader.entries[0], limit: 400) == Data(String(repeating: "text", count: 100).utf8))
    }
}
