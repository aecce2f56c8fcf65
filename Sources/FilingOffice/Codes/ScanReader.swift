import DossierCore
import Foundation
import Glibc

/// Looks at the pages of a scan for the codes of cover sheets, and cuts papers out of it. Other people's programs do both, in
/// processes of their own.
struct ScanReader {
    let scan: URL
    /// Where pictures and cut papers lie meanwhile.
    let folder: URL

    /// Pages of one scan.
    static let pageLimit = 2000

    private static let limits = OutsideLimits(
        processorSeconds: 120, memory: 2 << 30, fileSize: 1 << 30, seconds: 180, output: 1 << 20)

    /// How many pages the scan has.
    func pageCount(of file: URL? = nil) throws -> Int {
        let path = (file ?? scan).path(percentEncoded: false)
        let result = try OutsideProgram.run("qpdf", ["--show-npages", path], limits: Self.limits)
        switch result.ending {
        case .missing(let name): throw CoverRefusal.program(name, .missing)
        case .timedOut: throw CoverRefusal.program("qpdf", .timedOut)
        // qpdf ends with 3 when it had to repair something, and has still read the file.
        case .exit(0), .exit(3): break
        default:
            throw CoverRefusal.notAScan(
                path: path, words: result.errorText.split(separator: "\n").first.map(String.init) ?? "qpdf")
        }
        guard let pages = Int(result.text.trimmingCharacters(in: .whitespacesAndNewlines)), pages > 0 else {
            throw CoverRefusal.notAScan(path: path, words: "0")
        }
        guard pages <= Self.pageLimit else {
            throw CoverRefusal.tooManyPages(path: path, pages: pages, limit: Self.pageLimit)
        }
        return pages
    }

    /// What stands on each page; a page without a code is looked at again more closely.
    func pages(_ count: Int, progress: (Int) -> Void) throws -> [ScanPlan.Page] {
        try (1...count).map { number in
            progress(number)
            let first = try page(number, dotsPerInch: 150)
            return first == .plain ? try page(number, dotsPerInch: 300) : first
        }
    }

    /// What stands on one page, drawn at a resolution.
    private func page(_ number: Int, dotsPerInch: Int) throws -> ScanPlan.Page {
        let picture = folder.appending(path: "page")
        let drawn = try OutsideProgram.run(
            "pdftoppm",
            [
                "-f", String(number), "-l", String(number), "-r", String(dotsPerInch), "-gray", "-singlefile",
                "-scale-to", String(dotsPerInch * 14), scan.path(percentEncoded: false),
                picture.path(percentEncoded: false),
            ], limits: Self.limits)
        if case .missing(let name) = drawn.ending { throw CoverRefusal.program(name, .missing) }
        let file = picture.path(percentEncoded: false) + ".pgm"
        defer { unlink(file) }
        guard drawn.ending == .exit(0), access(file, R_OK) == 0 else { return .unseen }
        let read = try OutsideProgram.run(
            "zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file], limits: Self.limits)
        switch read.ending {
        case .missing(let name): throw CoverRefusal.program(name, .missing)
        // zbarimg ends with 4 when there is nothing to read.
        case .exit(4): return .plain
        case .exit(0): return Self.meaning(of: read.text)
        default: return .unseen
        }
    }

    /// What the codes of one page say together. Codes that are none of ours belong to the paper.
    static func meaning(of text: String) -> ScanPlan.Page {
        let readings = Set(text.split(separator: "\n").compactMap { CoverSheet.read(String($0)) })
        guard let first = readings.first else { return .plain }
        if readings.count == 1, case .sheet(let sheet) = first { return .sheet(sheet) }
        let texts = readings.map { reading in
            switch reading {
            case .sheet(let sheet): sheet.text
            case .damaged(let text): text
            }
        }
        return .damaged(texts.sorted().joined(separator: " | "))
    }

    /// Cuts pages out of the scan into a file of its own, and counts them again.
    func cut(_ pages: ClosedRange<Int>, to name: String) throws -> URL {
        let file = folder.appending(path: name)
        let result = try OutsideProgram.run(
            "qpdf",
            [
                "--empty", "--deterministic-id", "--pages", scan.path(percentEncoded: false),
                "\(pages.lowerBound)-\(pages.upperBound)", "--", file.path(percentEncoded: false),
            ], limits: Self.limits)
        guard result.ending == .exit(0) || result.ending == .exit(3) else {
            let words = result.errorText.split(separator: "\n").first.map(String.init) ?? "\(result.ending)"
            throw CoverRefusal.program("qpdf", .failed(words))
        }
        let count = try pageCount(of: file)
        guard count == pages.count else {
            throw CoverRefusal.program("qpdf", .failed("\(count) ≠ \(pages.count)"))
        }
        return file
    }
}
