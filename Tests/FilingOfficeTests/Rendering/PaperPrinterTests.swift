import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// What becomes of papers when what prints them is not there, or is not what it should be.
@Suite("Printing papers, when it cannot be done")
struct PaperPrinterTests {
    private static let page = PaperPrinter.Sheet(name: "a.pdf", html: Data("<p>甲</p>".utf8))

    /// A printer whose Python is a script of ours.
    private static func impostor(_ script: String, in folder: TemporaryFolder, seconds: Double = 60) throws
        -> PaperPrinter
    {
        let python = try folder.program("python3", script)
        var limits = PaperPrinter.limits
        limits.seconds = seconds
        return PaperPrinter(python: python, limits: limits)
    }

    @Test(
        "a program that answers something else, nothing, or too late prints nothing",
        arguments: [
            ("echo garbage", .garbled), ("exit 0", .garbled),
            ("echo '{\"version\":\"1\",\"papers\":{}}'", .notPrinted("a.pdf")),
            ("echo '{\"version\":\"1\",\"papers\":{\"a.pdf\":\"aGVsbG8=\"}}'", .notPrinted("a.pdf")),
            ("echo no weasyprint >&2; exit 11", .notInstalled(python: "PYTHON", "no weasyprint")),
            ("echo DejaVu Sans >&2; exit 12", .typefaceMissing("Noto Sans CJK SC", found: "DejaVu Sans")),
            ("echo one >&2; echo two >&2; exit 3", .failed(code: 3, "two")), ("kill -9 $$", .killed(signal: 9)),
        ] as [(String, PaperError)])
    func impostors(script: String, expected: PaperError) throws {
        let folder = try TemporaryFolder()
        let printer = try Self.impostor(script, in: folder)
        let error = try #require(throws: PaperError.self) {
            try printer.print([Self.page], dated: try Day("2026-06-01"))
        }
        if case .notInstalled(_, let reason) = expected {
            #expect(error == .notInstalled(python: printer.python.path, reason))
        } else {
            #expect(error == expected)
        }
    }

    @Test("a program that does not end is given up")
    func endless() throws {
        let folder = try TemporaryFolder()
        let printer = try Self.impostor("exec sleep 600", in: folder, seconds: 0.5)
        #expect(throws: PaperError.timedOut(seconds: 0)) {
            try printer.print([Self.page], dated: try Day("2026-06-01"))
        }
    }

    @Test("a Python without WeasyPrint is found out, and a typeface that is not there")
    func notInstalled() throws {
        let bare = PaperPrinter(python: URL(filePath: "/usr/bin/python3"))
        let missing = try #require(throws: PaperError.self) { try bare.tryOut(on: try Day("2026-06-01")) }
        guard case .notInstalled = missing else {
            Issue.record("\(missing)")
            return
        }
        let strange = PaperPrinter(python: try PaperPrinter.find().python, typeface: "No Such Sans")
        let other = try #require(throws: PaperError.self) { try strange.tryOut(on: try Day("2026-06-01")) }
        guard case .typefaceMissing("No Such Sans", let found) = other else {
            Issue.record("\(other)")
            return
        }
        #expect(!found.isEmpty)
    }

    @Test("an environment named must be one: no other is taken in its place")
    func named() throws {
        let folder = try TemporaryFolder()
        #expect(throws: PaperError.printerMissing(searched: [folder.url.path])) {
            try PaperPrinter.find(environment: ["DOSSIER_PAPERS": folder.url.path])
        }
    }

    @Test("without a printer no bundle is made, and nothing is left")
    func noBundle() throws {
        let sample = try BundleSample()
        let folder = try TemporaryFolder()
        let maker = BundleMaker(
            templates: try BundleSample.templates(), key: try SigningKey(seed: BundleSample.seed), vault: sample.vault,
            printer: try Self.impostor("exit 11", in: folder))
        let path = sample.folder.path("none.zip").path
        #expect(throws: PaperError.self) { try maker.make(sample.order, at: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(
        "every trouble is told in both languages with what to do",
        arguments: [
            .printerMissing(searched: ["/a", "/b"]), .notInstalled(python: "/p", "no module"),
            .typefaceMissing("Noto Sans CJK SC", found: "DejaVu Sans"), .programMissing("prlimit"),
        ] as [PaperError])
    func sentences(error: PaperError) {
        #expect(error.kind == .unavailable)
        for text in [error.explanation.zh, error.explanation.en] {
            #expect(text.contains("scripts/setup"))
            #expect(text.contains("--papers html"))
        }
        #expect(error.explanation.zh.unicodeScalars.contains { $0.value > 0x4E00 })
    }
}
