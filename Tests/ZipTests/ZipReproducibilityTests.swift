import Foundation
import TestSupport
import Testing
import Zip

/// The same contents give the same bytes, whatever the surroundings of the process that writes.
@Suite struct ZipReproducibilityTests {
    private static let outputVariable = "ZIP_TEST_OUTPUT"

    private static let contents = [
        ("20-characterization/report.txt", String(repeating: "identity, purity, potency\n", count: 4000)),
        ("数据/批记录.txt", "放行"), ("empty", ""),
    ]

    @Test("the child of the next test writes an archive", .enabled(if: output != nil, "only runs as a child"))
    func writeAsChild() throws {
        let path = try #require(Self.output)
        _ = try archive(Self.contents, at: path + ".stored")
        _ = try archive(Self.contents, method: .deflated, at: path + ".deflated")
    }

    private static var output: String? { ProcessInfo.processInfo.environment[outputVariable] }

    @Test(
        "time zone, locale and umask make no difference",
        arguments: [
            ("TZ", "Asia/Shanghai", "022"), ("TZ", "America/St_Johns", "022"), ("TZ", "Pacific/Kiritimati", "022"),
            ("TZ", "UTC", "077"), ("LC_ALL", "C", "000"), ("LC_ALL", "zh_CN.GB18030", "027"), ("TZ", nil, "777"),
        ])
    func surroundings(variable: String, value: String?, umask: String) throws {
        let folder = try TemporaryFolder()
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let child = try OutsideTool.run(
            "sh",
            [
                "-c", "umask \(umask) && exec \"$@\"", "sh", program, "--testing-library", "swift-testing", "--filter",
                "ZipReproducibilityTests.writeAsChild",
            ],
            environment: [variable: value, Self.outputVariable: folder.filePath("child")])
        #expect(child.exitCode == 0, "\(child.outputText)\(child.errorText)")
        for method in ZipMethod.allCases {
            let own = try archive(Self.contents, method: method, at: folder.filePath("own"))
            let theirs = try Data(contentsOf: folder.url.appendingPathComponent("child.\(method)"))
            #expect(own == theirs)
            var status = stat()
            #expect(stat(folder.filePath("child.\(method)"), &status) == 0)
            #expect(status.st_mode & 0o777 == 0o644)
        }
    }
}
