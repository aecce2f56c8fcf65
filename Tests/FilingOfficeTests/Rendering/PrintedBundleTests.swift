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

    @Test("a page that reaches for a file or the network is printed without it")
    func refuses() throws {
        let page = """
            <html><body style="font-family:'Noto Sans CJK SC'"><p>甲</p><img src="file:///etc/hostname">
            <img src="http://127.0.0.1:9/x.png"><link rel="stylesheet" href="file:///etc/passwd"></body></html>
            """
        let sheets = [PaperPrinter.Sheet(name: "a.pdf", html: Data(page.utf8))]
        let printed = try PaperPrinter.find().print(sheets, dated: try Day("2026-06-01"))
        #expect(printed.papers["a.pdf"]?.starts(with: Data("%PDF-1.7".utf8)) == true)
    }
}
