import Foundation
import TestSupport
import Testing

/// `dossier paper`, and what becomes of `package` where papers cannot be printed.
struct PaperCommandTests {
    private func paper(_ bench: Bench, _ name: String, _ file: String, more: [String] = []) throws
        -> (OutsideTool.Outcome, String)
    {
        let path = bench.folder.filePath(file)
        let outcome = try Program.run(
            ["paper", Bench.shipment, name, "--output", path, "--as-of", Bench.day] + bench.here + more)
        let data = FileManager.default.contents(atPath: path) ?? Data()
        return (outcome, String(decoding: data, as: UTF8.self))
    }

    @Test("a paper of a filing that is not released says draft across every page, in either language")
    func draft() throws {
        let bench = try Bench(.attached)
        let (outcome, page) = try paper(bench, "cover-letter", "a.html")
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        #expect(outcome.errorText == "Not released: every page says draft.\n")
        #expect(page.contains("<div class=\"watermark\">DRAFT</div>"))
        let (_, chinese) = try paper(bench, "cover-letter", "b.html", more: ["--lang", "zh"])
        #expect(chinese.contains("<div class=\"watermark\">草　稿</div>"))
    }

    @Test("a paper of a packaged filing is none, and carries a code to scan")
    func released() throws {
        let bench = try Bench(.packaged)
        let (outcome, page) = try paper(bench, "status-slip", "a.html")
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        #expect(outcome.errorText == "")
        #expect(!page.contains("class=\"watermark\">"))
        #expect(page.contains("shape-rendering=\"crispEdges\""))
        #expect(page.contains("class=\"verdict not-valid\""))
        #expect(page.contains("CXD-310115-2026-000001-21"))
        // Customs sees no donor (domain-brief 7.5).
        #expect(!page.contains("UC-0117"))
    }

    @Test("a paper is written as what its name says, over nothing, and only if there is such a paper")
    func refusals() throws {
        let bench = try Bench(.attached)
        #expect(try paper(bench, "cover-letter", "a.docx").0.exitCode == 64)
        #expect(try paper(bench, "cover-leter", "a.html").0.exitCode == 64)
        #expect(try paper(bench, "packing-list", "a.html").0.exitCode == 0)
        #expect(try paper(bench, "packing-list", "a.html").0.exitCode == 73)
    }

    @Test("where papers cannot be printed nothing is packaged and no reference is used up")
    func noPrinter() throws {
        let bench = try Bench(.released)
        let words = ["package", Bench.shipment, "--as-of", Bench.day] + bench.here + (try bench.by("lin.wei"))
        let before = try bench.events()
        var environment = Program.environment
        environment["DOSSIER_PAPERS"] = bench.folder.filePath("nothing here")
        let outcome = try OutsideTool.run(Program.path, words, environment: environment)
        #expect(outcome.exitCode == 69)
        #expect(outcome.errorText.contains("WeasyPrint, which prints the papers as PDF, was not found"))
        #expect(outcome.errorText.contains("--papers html"))
        #expect(try bench.events() == before)
        let packed = try Program.succeed(bench.packaging())
        #expect(packed.errorText.contains("Papers in HTML only, as asked"))
        #expect(packed.outputText.contains("CXD-310115-2026-000001-21"))
    }
}
