import Foundation
import TestSupport
import Testing

/// A bundle that is not what was packaged is never called valid.
struct DamagedBundleTests {
    @Test("one byte flipped anywhere makes the bundle invalid")
    func flipped() throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let name = URL(filePath: original).lastPathComponent
        let whole = try Data(contentsOf: URL(filePath: original))
        let copy = bench.folder.path(name)
        let samples = 120
        for sample in 0..<samples {
            var spoilt = whole
            let offset = sample * (whole.count - 1) / (samples - 1)
            spoilt[offset] ^= 0x20
            try spoilt.write(to: copy)
            #expect(try Program.run(["verify", copy.path]).exitCode == 1, "offset \(offset)")
        }
    }

    @Test("a bundle cut short, emptied or doubled is invalid")
    func spoilt() throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let name = URL(filePath: original).lastPathComponent
        let whole = try Data(contentsOf: URL(filePath: original))
        let spoilt = [
            (name, whole.dropLast(1)), (name, whole.prefix(whole.count / 2)), (name, Data()), (name, whole + whole),
        ]
        for (name, content) in spoilt {
            try content.write(to: bench.folder.path(name))
            let outcome = try Program.run(["verify", bench.folder.filePath(name)])
            #expect(outcome.exitCode == 1, "\(content.count) bytes: \(outcome.outputText)\(outcome.errorText)")
        }
    }

    @Test(
        "a bundle zipped again by another program is invalid",
        .enabled(if: OutsideTool.isInstalled("python3"), "needs python3"))
    func zippedAgain() throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let again = bench.folder.filePath(URL(filePath: original).lastPathComponent)
        let script = """
            import sys, zipfile
            source = zipfile.ZipFile(sys.argv[1])
            with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
                for name in source.namelist(): target.writestr(name, source.read(name))
            """
        let made = try OutsideTool.run("python3", ["-c", script, original, again])
        try #require(made.exitCode == 0)
        #expect(try Program.run(["verify", again]).exitCode == 1)
    }
}
