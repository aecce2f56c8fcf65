import Foundation
import TestSupport
import Testing

/// A stranger can check a bundle without this program.
struct InteropTests {
    /// A tool, how to ask it about `bundle.zip` or about the bag unpacked, and the only answer that will do.
    struct Check: CustomTestStringConvertible, Sendable {
        let tool: String
        let script: String

        var testDescription: String { tool }
        var isPossible: Bool {
            guard tool == "bagit" else { return OutsideTool.isInstalled(tool) }
            return (try? OutsideTool.run("python3", ["-c", "import bagit"]).exitCode) == 0
        }
    }

    static let checks = [
        Check(tool: "unzip", script: "unzip -tq bundle.zip"),
        Check(tool: "7z", script: "7z t bundle.zip"),
        Check(
            tool: "python3",
            script: "python3 -c 'import zipfile, sys; sys.exit(zipfile.ZipFile(\"bundle.zip\").testzip() is not None)'"),
        Check(
            tool: "sha256sum",
            script: "cd bag/* && sha256sum -c --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt"),
        Check(tool: "bagit", script: "python3 -m bagit --validate bag/*"),
        Check(
            tool: "openssl",
            script: """
                cd bag/* && openssl pkeyutl -verify -rawin -pubin -inkey signatures/*.pem \
                -sigfile signatures/*.ed25519 -in tagmanifest-sha256.txt
                """),
    ]

    @Test(
        "other people's tools accept the bundle", .enabled(if: OutsideTool.isInstalled("unzip"), "needs unzip"),
        arguments: checks)
    func accepted(_ check: Check) throws {
        guard check.isPossible else {
            withKnownIssue("\(check.tool) is not installed here") { Issue.record("not checked with \(check.tool)") }
            return
        }
        let bench = try Bench(.packaged)
        let unpacked = try OutsideTool.run(
            "sh", ["-c", "cp \"$0\" bundle.zip && unzip -q bundle.zip -d bag", bench.bundle()], in: bench.folder.path)
        try #require(unpacked.exitCode == 0)
        let outcome = try OutsideTool.run("sh", ["-c", check.script], in: bench.folder.path)
        #expect(outcome.exitCode == 0, "\(outcome.outputText)\(outcome.errorText)")
    }

    @Test("rebuild writes the same bytes again, and verify accepts them")
    func rebuild() throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let name = URL(filePath: original).lastPathComponent
        let again = bench.folder.filePath(name)
        try Program.succeed(["rebuild", String(name.dropLast("_0000.zip".count)), "--output", again] + bench.here)
        #expect(FileManager.default.contentsEqual(atPath: original, andPath: again))
        let verified = try Program.run(["verify", again])
        #expect(verified.exitCode == 0)
    }
}
