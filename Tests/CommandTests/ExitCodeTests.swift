import DossierCore
import Foundation
import TestSupport
import Testing

/// Every exit code of the contract can be had, and means what the contract says.
struct ExitCodeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let exit: Int32
        let stage: Stage
        let words: @Sendable (Bench) throws -> [String]

        var testDescription: String { "\(exit)" }
    }

    static let cases = [
        Case(exit: 0, stage: .attached) { ["check", Bench.shipment, "--as-of", Bench.day] + $0.here },
        Case(exit: 1, stage: .imported) { ["check", Bench.shipment, "--as-of", Bench.day] + $0.here },
        Case(exit: 3, stage: .imported) { bench in
            try Program.succeed(bench.attaching("YH26-US-020", from: "unreadable-evidence"))
            return ["check", "YH26-US-020", "--as-of", Bench.day] + bench.here
        },
        Case(exit: 64, stage: .imported) { ["check", "--format", "none"] + $0.here },
        Case(exit: 65, stage: .imported) { ["status", "CXD-310115-2026-000123-44"] + $0.here },
        Case(exit: 66, stage: .imported) { try ["import", $0.folder.filePath("none")] + $0.here + $0.by("lin.wei") },
        Case(exit: 70, stage: .attached) { bench in
            try bench.breakSchema()
            return ["check", Bench.shipment] + bench.here
        },
        Case(exit: 73, stage: .imported) { ["init", $0.workspace] },
        Case(exit: 74, stage: .imported) { try ["import", "/proc/self/mem"] + $0.here + $0.by("lin.wei") },
        Case(exit: 77, stage: .imported) { ["sign", Bench.shipment, "--meaning", "authored"] + $0.here },
    ]

    @Test("every exit code of the contract", arguments: cases)
    func code(_ one: Case) throws {
        let bench = try Bench(one.stage)
        let outcome = try Program.run(one.words(bench))
        #expect(outcome.exitCode == one.exit, "\(outcome.outputText)\(outcome.errorText)")
        #expect(one.exit < 64 || !outcome.errorText.isEmpty)
    }

    @Test("what the register was not made for is a fault of the program, told as such in both languages")
    func fault() throws {
        let bench = try Bench(.attached)
        try bench.breakSchema()
        for (sentence, isChinese) in [
            (
                "The register failed (SQLite 1: no such table: preparer); nothing was changed. Run dossier doctor.\n",
                false
            ),
            ("登记库出错（SQLite 1：no such table: preparer），什么都没有改变。请执行 dossier doctor。\n", true),
        ] {
            let outcome = try Program.run(["check", Bench.shipment] + bench.here, zh: isChinese)
            #expect(outcome.exitCode == 70)
            #expect(outcome.errorText == sentence)
        }
    }
}

extension Bench {
    /// Renames a table of the register behind the program's back, as only a hand with other tools could.
    fileprivate func breakSchema() throws {
        let register = URL(filePath: workspace).appending(path: "register.sqlite")
        var bytes = try Data(contentsOf: register)
        let name = Data(text: "preparer")
        while let found = bytes.firstRange(of: name) { bytes.replaceSubrange(found, with: Data(text: "preparex")) }
        try bytes.write(to: register)
    }
}
