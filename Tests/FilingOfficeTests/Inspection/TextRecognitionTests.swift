import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// Scans, read off their pictures with tesseract.
struct TextRecognitionTests {
    /// A page that is a picture of a line in two languages.
    private static func scan(in folder: TemporaryFolder) throws -> URL {
        let script = """
            import sys
            from PIL import Image, ImageDraw, ImageFont
            import subprocess
            face = subprocess.run(["fc-match", "-f", "%{file}", "Noto Sans CJK SC"], capture_output=True, text=True).stdout
            page = Image.new("L", (1240, 1754), 255)
            draw = ImageDraw.Draw(page)
            draw.text((120, 200), "批放行证书", font=ImageFont.truetype(face, 48), fill=0)
            draw.text((120, 320), "Lot MSC01-26A03", font=ImageFont.truetype(face, 48), fill=0)
            page.save(sys.argv[1], resolution=150)
            page.save(sys.argv[2])
            """
        let made = try OutsideTool.run(
            "python3", ["-c", script, folder.filePath("scan.pdf"), folder.filePath("scan.png")])
        guard made.exitCode == 0 else { throw OutsideTool.Failure.cannotMakeFile(errno: 0) }
        return folder.path("scan.pdf")
    }

    private static func bytes(_ file: URL) throws -> PaperBench.Paper {
        PaperBench.Paper(bytes: try Data(contentsOf: file), name: file.lastPathComponent)
    }

    @Test("what is read off a scan is marked as recognised, counts as found, and never as a text layer")
    func recognised() throws {
        let folder = try TemporaryFolder()
        let paper = try Self.bytes(Self.scan(in: folder))
        let findings = try PaperBench.findings([paper], PaperInspector(recognisesText: true))
        let found = try #require(findings.first { $0.id == "T20" })
        #expect(found.outcome == .met)
        let said = found.checks.map(\.message)
        #expect(said.contains { $0.zh.contains("（文字由识别程序得出）") && $0.en.contains("(text recognised by a program)") })
        #expect(findings.outcome(of: "T07") == .failed)
        let picture = try Self.bytes(folder.path("scan.png"))
        let read = try PaperBench.findings([picture], PaperInspector(recognisesText: true))
        #expect(read.outcome(of: "T20") == .met)
    }

    @Test("without being asked for, or without tesseract, a scan could not be verified")
    func without() throws {
        let folder = try TemporaryFolder()
        let paper = try Self.bytes(Self.scan(in: folder))
        #expect(try PaperBench.findings([paper]).outcome(of: "T20") == .couldNotVerify)
        let tools = try TemporaryFolder()
        for name in ["qpdf", "pdfinfo", "pdffonts", "pdftotext", "pdftohtml", "pdftoppm"] {
            let path = try #require(OutsideProgram.find(name))
            try FileManager.default.createSymbolicLink(atPath: tools.filePath(name), withDestinationPath: path)
        }
        let findings = try PaperBench.findings(
            [paper], PaperInspector(searchPath: tools.path, recognisesText: true))
        for id in ["T20", "T30"] { #expect(findings.outcome(of: id) == .couldNotVerify, "\(id)") }
    }
}
