import Foundation
import TestSupport
import Testing

/// What a script sees of the forms of a report: exit codes, refusals, and nothing but the document.
struct ReportFormatTests {
    static let formats = ["text", "json", "csv", "sarif", "junit", "html", "oscal"]

    @Test("the exit code is the verdict's in every form, and nothing is said beside the report", arguments: formats)
    func exitCodes(_ format: String) throws {
        let bench = try Bench(.attached)
        for (shipment, code) in [(Bench.shipment, Int32(0)), ("YH26-US-013", 1), ("YH26-US-020", 1)] {
            let outcome = try Program.run(
                ["check", shipment, "--format", format, "--as-of", Bench.day] + bench.here)
            #expect(outcome.exitCode == code, "\(shipment)")
            #expect(outcome.errorText == "")
            #expect(outcome.outputText.contains(shipment))
        }
    }

    @Test("an unknown form is a mistake in the words, and the forms there are are named")
    func unknown() throws {
        let outcome = try Program.run(["check", "YH26-US-011", "--format", "pdf"])
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.isEmpty)
        for format in Self.formats { #expect(outcome.errorText.contains("- \(format)\n"), "\(outcome.errorText)") }
    }

    @Test(
        "a shipment that is not there leaves no half of a document",
        arguments: ["csv", "sarif", "junit", "html", "oscal"])
    func noHalf(_ format: String) throws {
        let bench = try Bench(.imported)
        let outcome = try Program.run(["check", Bench.shipment, "NO-SUCH", "--format", format] + bench.here)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorText.contains("NO-SUCH"))
    }

    @Test("a baseline compares two runs, and only in SARIF")
    func baseline() throws {
        let bench = try Bench(.attached)
        let words = ["check", Bench.shipment, "--as-of", Bench.day] + bench.here
        let file = bench.folder.filePath("earlier.sarif")
        try Program.run(words + ["--format", "sarif"]).output.write(to: URL(filePath: file))
        let again = try Program.run(words + ["--format", "sarif", "--baseline", file])
        #expect(again.exitCode == 0)
        let states = again.outputText.components(separatedBy: "\"baselineState\": \"unchanged\"").count - 1
        #expect(states == again.outputText.components(separatedBy: "\"ruleIndex\"").count - 1)
        #expect(states > 40)
        #expect(try Program.run(words + ["--format", "html", "--baseline", file]).exitCode == 64)
        #expect(try Program.run(words + ["--format", "sarif", "--baseline", file + "-not"]).exitCode == 66)
        try Data("{}".utf8).write(to: URL(filePath: file))
        let refused = try Program.run(words + ["--format", "sarif", "--baseline", file])
        #expect(refused.exitCode == 65)
        #expect(refused.output.isEmpty)
    }

    @Test("an explanation names paper, digest, source and remedy, and says the same as JSON")
    func explained() throws {
        let bench = try Bench(.attached)
        let words = ["explain", Bench.shipment, "D17", "--as-of", Bench.day] + bench.here
        let text = try Program.run(words).outputText
        for part in ["D17-batch-release-certificate", "sha256 ", "EU-GMP-IV release · adjacent"] {
            #expect(text.contains(part), "\(part)")
        }
        struct Explanation: Decodable {
            struct Finding: Decodable {
                struct Paper: Decodable {
                    let document, name, sha256, short: String
                }

                let id, outcome: String
                let documents: [Paper]
            }

            let shipment: String
            let findings: [Finding]
        }
        let output = try Program.run(words + ["--format", "json"]).output
        let object = try JSONDecoder().decode(Explanation.self, from: output)
        #expect(object.shipment == Bench.shipment)
        #expect(object.findings.map(\.id) == ["D17"])
        let paper = try #require(object.findings.first?.documents.first)
        #expect(paper.document.hasSuffix(paper.short))
        #expect(text.contains(paper.sha256))
    }

    @Test("an edition is a page with its banner, everything it asks and nothing from outside", arguments: ["zh", "en"])
    func edition(_ language: String) throws {
        let library = Program.sources.path
        let words = ["checklist", "show", "cell-export@2026-05", "--library", library, "--format", "html"]
        let page = try Program.run(words + ["--lang", language]).outputText
        for id in ["D01", "D17", "X10", "X44", "donor-sample-window", "CN-SC-818"] {
            #expect(page.contains(">\(id)<"), "\(id)")
        }
        #expect(page.contains("class=\"banner\""))
        #expect(!page.contains("<script"))
        #expect(page == (try Program.run(words + ["--lang", language]).outputText))
    }
}
