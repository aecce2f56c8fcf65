import DossierCore
import Foundation
import TestSupport
import Testing

/// A stack is printed, scanned badly, and comes back as filed papers.
@Suite(.timeLimit(.minutes(15)))
struct SplitTests {
    /// The codes of a stack of four sheets for papers the sample shipment lacks.
    private static func codes() throws -> [String] {
        try ["D09", "D10", "D24", "D25"].enumerated().map { index, type in
            try #require(
                CoverSheet(
                    stack: "ABC234", number: index + 1, count: 4, shipment: Bench.shipment, type: type,
                    subject: SubjectRef(.product, "YH-MSC01"))
            ).text
        }
    }

    @Test("there is a sheet with its code for every missing paper, and for no other")
    func covers() throws {
        let bench = try Bench(.imported)
        let path = bench.folder.filePath("covers.html")
        try Program.succeed(["covers", Bench.shipment, "--output", path, "--as-of", Bench.day] + bench.here)
        let codes = try String(contentsOfFile: path, encoding: .utf8).matches(of: /<p class="code">([^<]+)<\/p>/)
            .compactMap { CoverSheet.read(String($0.output.1)) }
        let report = try JSONValue(
            parsing: Program.run(["check", Bench.shipment, "--as-of", Bench.day, "--format", "json"] + bench.here)
                .output)
        let missing = (report["findings"]?.array ?? []).filter {
            $0["outcome"]?.string == "missing" && $0["kind"]?.string == "requirement"
        }
        let slots = codes.map { code in
            guard case .sheet(let sheet) = code else { return "damaged" }
            return "\(sheet.type) \(sheet.subject.id)"
        }
        #expect(!missing.isEmpty)
        #expect(slots == missing.map { "\($0["id"]?.string ?? "") \($0["subject"]?["id"]?.string ?? "")" })
    }

    /// A scan: each page a code, a text without one, or a code of somebody else; drawn slightly turned, blurred and noisy.
    private static func scan(_ pages: [String?], in bench: Bench) throws -> String {
        let path = bench.folder.filePath("scan.pdf")
        let codes = bench.folder.filePath("codes.json")
        try JSONEncoder().encode(pages).write(to: URL(filePath: codes))
        let script = """
            import json, random, subprocess, sys
            from PIL import Image, ImageDraw, ImageFilter
            pages = []
            dice = random.Random(5)
            for number, code in enumerate(json.load(open(sys.argv[1]))):
                page = Image.new("L", (1240, 1754), 255)
                pen = ImageDraw.Draw(page)
                for line in range(20):
                    pen.text((120, 700 + 40 * line), f"page {number + 1} line {line} of a paper that was scanned", fill=0)
                if code:
                    picture = subprocess.run(["qrencode", "-o", "-", "-s", "5", "-l", "Q", code], capture_output=True, check=True)
                    import io
                    page.paste(Image.open(io.BytesIO(picture.stdout)).convert("L"), (800, 90))
                page = page.rotate(0.7, fillcolor=255).filter(ImageFilter.GaussianBlur(0.8))
                for _ in range(4000):
                    page.putpixel((dice.randrange(1240), dice.randrange(1754)), dice.choice((0, 255)))
                pages.append(page)
            pages[0].save(sys.argv[2], save_all=True, append_images=pages[1:], resolution=150)
            """
        let outcome = try OutsideTool.run("python3", ["-c", script, codes, path])
        guard outcome.exitCode == 0 else { throw Program.Failed(description: outcome.errorText) }
        return path
    }

    @Test("papers behind readable sheets are filed with their pages; the rest is told and left out")
    func split() throws {
        let bench = try Bench(.imported)
        let codes = try Self.codes()
        // Sheet 1 with two pages, 2 with none, 3 damaged, 4 with one page.
        let damaged = codes[2].replacing(Bench.shipment, with: "YH26-US-999")
        let pages =
            [codes[0], nil, nil, codes[1], damaged, nil, codes[3], nil] + codes.dropFirst(4).map { Optional($0) }
        let scan = try Self.scan(pages, in: bench)
        let words = try ["split", scan, "--shipment", Bench.shipment] + bench.here + bench.by("lin.wei")
        let before = try bench.events()
        let rehearsal = try Program.run(words + ["--dry-run"])
        #expect(rehearsal.exitCode == 1, "\(rehearsal.errorText)")
        #expect(try bench.events() == before)
        let outcome = try Program.run(words)
        #expect(outcome.exitCode == 1, "\(outcome.errorText)")
        let lines = outcome.outputText.split(separator: "\n").map(String.init)
        #expect(lines[0] == "filed  D09  [product:YH-MSC01]  pages 2–3 (2)  scan-d09-p2-3.pdf")
        #expect(lines[1] == "awaited  D10  [product:YH-MSC01]")
        #expect(lines[2] == "not filed  —  page 6")
        #expect(lines.contains("filed  D25  [product:YH-MSC01]  page 8  scan-d25-p8-8.pdf"))
        #expect(lines.last == "pages 8 · filed 2 · still awaited 1 · not filed 1")
        #expect(try bench.ailments() == nil)
    }

    /// Sheets as a printer and a scanner leave them: each page drawn in grey, with a page of text behind the first.
    private static func scanned(_ pdf: String, sheets: Int, in bench: Bench) throws -> String {
        let path = bench.folder.filePath("printed.pdf")
        let stem = bench.folder.filePath("sheet")
        let drawn = try OutsideTool.run(
            "pdftoppm", ["-r", "150", "-gray", "-png", "-f", "1", "-l", String(sheets), pdf, stem])
        guard drawn.exitCode == 0 else { throw Program.Failed(description: drawn.errorText) }
        let script = """
            import glob, sys
            from PIL import Image, ImageDraw, ImageFilter
            pages = [Image.open(name).convert("L") for name in sorted(glob.glob(sys.argv[1] + "-*.png"))]
            paper = Image.new("L", pages[0].size, 255)
            ImageDraw.Draw(paper).text((200, 300), "the paper that was missing", fill=0)
            pages.insert(1, paper)
            pages = [page.rotate(0.6, fillcolor=255).filter(ImageFilter.GaussianBlur(0.7)) for page in pages]
            pages[0].save(sys.argv[2], save_all=True, append_images=pages[1:], resolution=150)
            """
        let outcome = try OutsideTool.run("python3", ["-c", script, stem, path])
        guard outcome.exitCode == 0 else { throw Program.Failed(description: outcome.errorText) }
        return path
    }

    @Test("sheets printed as PDF come back from the scanner and file what lies behind them")
    func printedCovers() throws {
        let bench = try Bench(.imported)
        let pdf = bench.folder.filePath("covers.pdf")
        let words = ["covers", Bench.shipment, "--output", pdf, "--as-of", Bench.day] + bench.here
        let made = try Program.succeed(words)
        let sheets = Int(made.outputText.split(separator: " ").dropLast().last ?? "") ?? 0
        let pages = try OutsideTool.run("pdfinfo", [pdf]).outputText.split(separator: "\n")
            .first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap { Int($0) }
        #expect(sheets > 10 && pages == sheets)
        #expect(try Program.run(words).exitCode == 73)
        let scan = try Self.scanned(pdf, sheets: 3, in: bench)
        let split = try Program.run(["split", scan, "--shipment", Bench.shipment] + bench.here + bench.by("lin.wei"))
        let lines = split.outputText.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("filed  D01  ") == true, "\(split.outputText)\(split.errorText)")
        #expect(lines.last == "pages 4 · filed 1 · still awaited 2 · not filed 0")
        let odd = ["covers", Bench.shipment, "--output", bench.folder.filePath("covers.doc")] + bench.here
        #expect(try Program.run(odd).exitCode == 64)
    }

    @Test("what is no scan is refused in both languages, and nothing is filed")
    func noScan() throws {
        let bench = try Bench(.imported)
        let file = try bench.folder.file("scan.pdf", "no pdf").path
        let words = try ["split", file, "--shipment", Bench.shipment] + bench.here + bench.by("lin.wei")
        let outcome = try Program.run(words)
        #expect(outcome.exitCode == 65)
        #expect(outcome.errorText.contains("is no PDF that can be opened"))
        #expect(try Program.run(words, zh: true).errorText.contains("不是可打开的 PDF"))
    }

    @Test("a status token and its page from the command line: made, verified, refused", .timeLimit(.minutes(5)))
    func tokens() throws {
        let bench = try Bench(.packaged)
        let made = try Program.run(["token", Bench.shipment] + bench.here)
        #expect(made.exitCode == 1)
        let token = made.outputText.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(token.hasPrefix("CXD1:") && token.count == 159)
        #expect(made.errorText.contains("not valid"))
        let key = ["--key", bench.workspace + "/keys/public-key.pem"]
        let verified = try Program.run(["verify-token", token] + key)
        #expect(verified.exitCode == 1)
        #expect(verified.outputText.hasPrefix("NOT VALID\n  - The token says: not valid."))
        #expect(try Program.run(["verify-token", token] + key, zh: true).outputText.hasPrefix("无效\n"))
        #expect(try Program.run(["verify-token", "CXD1:"]).exitCode == 1)
        // A token that is valid on its day: without a key no answer, with it a good one.
        let good = [Self.validToken, "--as-of", "2026-06-09T08:00:00Z"]
        let other = try bench.folder.file("issuer.pem", Self.issuer).path
        #expect(try Program.run(["verify-token"] + good).exitCode == 3)
        #expect(try Program.run(["verify-token"] + good + key).exitCode == 3)
        #expect(try Program.run(["verify-token"] + good + ["--key", other]).exitCode == 0)
        #expect(try Program.run(["verify-token"] + good.dropLast() + ["2026-06-30", "--key", other]).exitCode == 1)
        let unpackaged = try Program.run(["token", "YH26-US-020"] + bench.here)
        #expect(unpackaged.exitCode == 1)
        #expect(unpackaged.errorText.contains("dossier package YH26-US-020"))
        let page = bench.folder.filePath("verifier.html")
        #expect(try Program.run(["verifier", "--output", page] + bench.here).exitCode == 0)
        #expect(try Program.run(["verifier", "--output", page] + bench.here).exitCode == 73)
    }

    /// The example of StatusToken.md, and the key that signed it.
    private static let validToken =
        "CXD1:AECLWYYH5IAAA6ZLAAAQEH2N6QAIQZDKE7EAA2RLXSADES7C3ZEQHN6IUF4XMIA72KCGTYQXV2A2PZTFLXN4P"
        + "ZOIZ3XOZQZUZYKQHI5XHFK4Y3SQYQX2LVQ6GCWDI7Y7BWHCAFRERQ3EIXNZNSXWE3AN42"
    private static let issuer = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEA6kpsY+KcUgq+9VB7Ey7F+ZVHdq6+vnuSQh7qaRRG0iw=
        -----END PUBLIC KEY-----
        """
}
