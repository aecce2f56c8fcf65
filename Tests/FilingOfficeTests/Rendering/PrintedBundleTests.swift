import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// The papers as PDF, judged by other people's tools.
@Suite("The papers in print", .serialized)
struct PrintedBundleTests {
    /// One bundle with PDFs, unpacked; made once, because printing takes seconds.
    private static let printed = Result {
        let sample = try BundleSample()
        let url = sample.folder.path(BundleSample.name + ".zip")
        let made = try maker(sample).make(sample.order, at: url.path)
        let draft = try BundleDraft(at: url)
        let folder = try TemporaryFolder()
        for path in pdfs { try draft[path].write(to: folder.path(name(path))) }
        return (sample: sample, made: made, draft: draft, folder: folder)
    }

    private static let pdfs = Paper.paths(sequence: 0, in: [.pdf])

    private static func maker(_ sample: BundleSample) throws -> BundleMaker {
        BundleMaker(
            templates: try BundleSample.templates(), key: try SigningKey(seed: BundleSample.seed), vault: sample.vault,
            printer: try PaperPrinter.find())
    }

    private static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    private static func run(_ line: String) throws -> String {
        let outcome = try Shell.run(line, in: printed.get().folder.url)
        #expect(outcome.status == 0, "\(line): \(outcome.output)")
        return outcome.output
    }

    @Test("qpdf finds every paper sound, and poppler finds every font embedded", arguments: pdfs)
    func sound(path: String) throws {
        #expect(try Self.run("qpdf --check \(Self.name(path))").contains("No syntax or stream encoding errors found"))
        let fonts = try Self.run("pdffonts \(Self.name(path))").split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("Noto-Sans-CJK-SC"), "\(font)")
            #expect(font.contains("yes yes yes"), "\(font)")
        }
    }

    @Test("every paper says it is PDF/A-3b, has a title, an author and bookmarks", arguments: pdfs)
    func archival(path: String) throws {
        let claim = try Self.run("pdfinfo -meta \(Self.name(path))").filter { !$0.isWhitespace }
        #expect(claim.contains("pdfaid:part=\"3\"") || claim.contains("<pdfaid:part>3<"))
        #expect(claim.contains("pdfaid:conformance=\"B\"") || claim.contains("<pdfaid:conformance>B<"))
        let info = try Self.run("pdfinfo \(Self.name(path))")
        #expect(info.contains("Title:           \(BundleSample.reference) "))
        #expect(info.contains("JavaScript:      no"))
        #expect(info.contains("Encrypted:       no"))
        #expect(try Self.run("qpdf --json --json-key=outlines \(Self.name(path))").contains("\"title\""))
    }

    @Test(
        "the text comes out again: reference, sequence and content code on every page, and page x of y", arguments: pdfs
    )
    func text(path: String) throws {
        let content = try Self.printed.get().sample.order.dossier.contentDigest().short
        let pages = try Self.run("pdftotext -layout \(Self.name(path)) -").split(separator: "\u{0C}")
            .filter { !$0.allSatisfy(\.isWhitespace) }
        #expect(!pages.isEmpty)
        for (index, page) in pages.enumerated() {
            let number =
                path.contains("_zh") ? "第 \(index + 1) 页，共 \(pages.count) 页" : "Page \(index + 1) of \(pages.count)"
            for wanted in [BundleSample.reference, "0000", content, number] {
                #expect(page.contains(wanted), "\(wanted) on page \(index + 1)")
            }
        }
        if path.contains("_zh") { #expect(pages.joined().contains("本文件只说明资料是否齐备")) }
        #expect(!pages.joined().contains("DRAFT") && !pages.joined().contains("草　稿"))
    }

    @Test("the bundle with PDFs verifies, says so, and is made again without printing")
    func rebuild() throws {
        let (sample, made, draft, _) = try Self.printed.get()
        #expect(made.report.faults == [])
        let info = draft.text("bag-info.txt")
        #expect(info.contains("Papers: pdf, html\n"))
        #expect(info.contains("Papers-Software-Agent: WeasyPrint "))
        let receipt = made.receipt(by: "lin.wei", at: Samples.instant)
        let url = sample.folder.path("again.zip")
        _ = try BundleRebuilder(vault: sample.vault).rebuild(receipt, to: url.path)
        #expect(ContentDigest.of(try Data(contentsOf: url)) == made.digest)
    }

    @Test("the same filing printed twice gives the same bytes")
    func reproducible() throws {
        let other = try BundleSample()
        let made = try Self.maker(other).make(other.order, at: other.folder.path("b.zip").path)
        #expect(made.digest == (try Self.printed.get().made.digest))
    }

    @Test("a bundle that lacks one of its PDFs, or says it has none, is found out")
    func missing() throws {
        var draft = try Self.printed.get().draft
        let path = Paper.coverLetter.path(.zh, .pdf)
        draft.remove(path)
        #expect(try Self.faults(of: &draft).contains(.required(path: path)))
        var denied = try Self.printed.get().draft
        denied.replace("Papers: pdf, html", with: "Papers: html", in: "bag-info.txt")
        #expect(try Self.faults(of: &denied).contains(.fileWithoutDocument(path: path)))
    }

    /// What the verifier says of a bundle whose maker covered up what was done to it.
    private static func faults(of draft: inout BundleDraft) throws -> [BundleFinding] {
        draft.list()
        try draft.sign()
        let folder = try TemporaryFolder()
        return try BundleVerifier().verify(try draft.write(in: folder.url).path).faults
    }

    @Test(
        "what a page cannot be printed without is named, and nothing is printed",
        arguments: [
            ("<img src=\"file:///etc/hostname\">", "refused: file:///etc/hostname"),
            ("<img src=\"http://127.0.0.1:9/x.png\">", "refused: http://127.0.0.1:9/x.png"),
            ("<link rel=\"stylesheet\" href=\"file:///etc/passwd\">", "refused: file:///etc/passwd"),
            ("<svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><rect></svg>", "mismatched tag"),
            ("<svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><text x=\"q\">a</text></svg>", "Failed to render SVG"),
        ])
    func refuses(part: String, reason: String) throws {
        let error = try #require(throws: PaperError.self) { try Self.print(["b.pdf": "<p>甲</p>", "a.pdf": part]) }
        guard case .failed(code: 13, let said) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(said.hasPrefix("a.pdf: "))
        #expect(said.contains(reason))
    }

    @Test("a page's bytes do not tell what was printed beside it, and a picture's words are words")
    func alone() throws {
        let picture = """
            <h1>图</h1><svg viewBox="0 0 200 20" width="200pt" height="20pt" font-family="Noto Sans CJK SC">
            <title>t</title><text x="100" y="12" font-size="8" text-anchor="middle">批生产记录 record</text></svg>
            """
        let long = String(repeating: "<p>甲乙丙丁</p>", count: 300)
        let alone = try Self.print(["a.pdf": picture])
        let beside = try Self.print(["c.pdf": long, "b.pdf": "<p>子丑</p>", "a.pdf": picture])
        #expect(alone["a.pdf"] == beside["a.pdf"])
        let folder = try TemporaryFolder()
        try #require(alone["a.pdf"]).write(to: folder.path("a.pdf"))
        #expect(try Shell.run("pdftotext a.pdf -", in: folder.url).output.contains("批生产记录 record"))
    }

    private static func print(_ bodies: [String: String]) throws -> [String: Data] {
        let sheets = bodies.map { name, body in
            PaperPrinter.Sheet(
                name: name, html: Data("<html><body style=\"font-family:'Noto Sans CJK SC'\">\(body)".utf8))
        }
        return try PaperPrinter.find().print(sheets, dated: try Day("2026-06-01")).papers
    }
}
