import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// Papers nobody should send: each has its outcome, within limits, and none is passed.
struct BadPaperTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: Data
        var file = "paper.pdf"
        /// How rules come out; those not named are not looked at.
        let outcomes: [String: Outcome]
        var testDescription: String { name }
    }

    private static func object(_ text: String) -> Data { Data(text.utf8) }

    /// A PDF whose page tree is a circle.
    private static var circle: Data {
        let text = String(decoding: TinyPDF().data, as: UTF8.self)
        return Data(text.replacing("/Kids [10 0 R]", with: "/Kids [2 0 R ]").utf8)
    }

    /// Text in a font that numbers its signs and says of none which character it is.
    private static var unmapped: Data {
        let text = String(decoding: TinyPDF(hasEmbeddedFont: false).data, as: UTF8.self)
        return Data(
            text.replacing(
                "/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding",
                with: "/Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
                    + "/Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                    + "/Supplement 0 >> >>]"
            ).utf8)
    }

    private static func turned(_ matrix: String) -> Data {
        TinyPDF(pages: [nil], drawing: "BT /F1 12 Tf \(matrix) Tm (Lot MSC01-26A03) Tj ET").data
            .replacing("/Resources <<  >>", with: "/Resources << /Font << /F1 3 0 R >> >>")
    }

    /// A lot whose parts stand in two columns, the lines of which were written across.
    private static let columns = TinyPDF(
        pages: ["The lot released is MSC01-"],
        drawing: """
            BT /F1 12 Tf 320 700 Td (Storage in vapour) Tj ET
            BT /F1 12 Tf 72 680 Td (26A03 and no other) Tj ET
            BT /F1 12 Tf 320 680 Td (of nitrogen) Tj ET
            """)

    private static let cases: [Case] = [
        Case(
            name: "a page tree that is a circle", bytes: circle,
            outcomes: ["T01": .failed, "T07": .couldNotVerify, "T20": .couldNotVerify, "T30": .couldNotVerify]),
        Case(
            name: "a drawing that draws itself",
            bytes: TinyPDF(
                extras: [
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 1000 0 R >> >> "
                        + "/Length 5 >>\nstream\n/A Do\nendstream"
                ], page: "/Group << /S /Transparency >>", drawing: "/A Do"
            ).data.replacing("/Resources << ", with: "/Resources << /XObject << /A 1000 0 R >> "),
            outcomes: ["T01": .met, "T20": .met]),
        Case(
            name: "ten thousand pages", bytes: TinyPDF(pages: Array(repeating: "Lot MSC01-26A03", count: 10_000)).data,
            outcomes: ["T01": .met, "T07": .met, "T08": .failed, "T20": .met, "T30": .met]),
        Case(
            name: "a zip called a PDF", bytes: object("PK\u{3}\u{4}" + String(repeating: "x", count: 60)),
            outcomes: ["T10": .failed, "T30": .couldNotVerify]),
        Case(
            name: "a PDF with a zip before it",
            bytes: object("PK\u{3}\u{4}" + String(repeating: "x", count: 60)) + TinyPDF().data,
            outcomes: ["T10": .failed, "T30": .couldNotVerify]),
        Case(
            name: "a PDF with a zip behind it",
            bytes: TinyPDF().data + Data([0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18)),
            outcomes: ["T10": .failed]),
        Case(
            name: "a picture with a PDF in its head",
            bytes: Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + TinyPDF().data, file: "paper.png",
            outcomes: ["T07": .failed, "T10": .failed, "T20": .couldNotVerify, "T30": .couldNotVerify]),
        Case(
            name: "a font without a map to Unicode", bytes: unmapped,
            outcomes: ["T06": .failed, "T07": .couldNotVerify, "T20": .couldNotVerify, "T30": .couldNotVerify]),
        Case(name: "text turned to the left", bytes: turned("0 1 -1 0 300 300"), outcomes: ["T20": .met]),
        Case(name: "text upside down", bytes: turned("-1 0 0 -1 300 300"), outcomes: ["T20": .met]),
        Case(name: "text aslant", bytes: turned("0.7 0.7 -0.7 0.7 300 300"), outcomes: ["T20": .met]),
        Case(name: "a lot torn apart by columns", bytes: columns.data, outcomes: ["T20": .couldNotVerify]),
        Case(
            name: "traditional characters", bytes: object("批號：MSC01-26A03\n有效期至：2028年1月25日\n"), file: "paper.txt",
            outcomes: ["T20": .met, "T30": .met]),
        Case(
            name: "another lot in traditional characters", bytes: object("批號：MSC01-26A04\n"), file: "paper.txt",
            outcomes: ["T20": .failed]),
        Case(
            name: "a spreadsheet nobody reads",
            bytes: object("PK\u{3}\u{4}..............................[Content_Types].xml"), file: "paper.xlsx",
            outcomes: ["T07": .notApplicable, "T20": .couldNotVerify, "T30": .couldNotVerify]),
    ]

    @Test("a bad paper has its outcome and passes no rule it should not", arguments: cases)
    private func outcomes(one: Case) throws {
        let findings = try PaperBench.findings([PaperBench.Paper(bytes: one.bytes, name: one.file)])
        for (id, outcome) in one.outcomes { #expect(findings.outcome(of: id) == outcome, "\(id)") }
    }

    @Test("a bomb ends within the limits on time and memory, and what was not reached is in doubt")
    func bomb() throws {
        let folder = try TemporaryFolder()
        // Deflated twice: some kilobytes that unfold to four gigabytes of content.
        let script = """
            import sys, zlib
            packer = zlib.compressobj(9)
            once = b"".join(packer.compress(b" " * (1 << 24)) for _ in range(256)) + packer.flush()
            data = zlib.compress(once, 9)
            objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                       b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
                       b"<< /Filter [/FlateDecode /FlateDecode] /Length %d >>\\nstream\\n%s\\nendstream" % (len(data), data)]
            out, places = b"%PDF-1.7\\n", []
            for number, body in enumerate(objects, 1):
                places.append(len(out))
                out += b"%d 0 obj\\n%s\\nendobj\\n" % (number, body)
            start = len(out)
            out += b"xref\\n0 5\\n0000000000 65535 f \\n" + b"".join(b"%010d 00000 n \\n" % place for place in places)
            out += b"trailer\\n<< /Size 5 /Root 1 0 R >>\\nstartxref\\n%d\\n%%%%EOF\\n" % start
            open(sys.argv[1], "wb").write(out)
            """
        let made = try OutsideTool.run("python3", ["-c", script, folder.filePath("bomb.pdf")])
        #expect(made.exitCode == 0, "\(made.errorText)")
        let bytes = try Data(contentsOf: folder.path("bomb.pdf"))
        #expect(bytes.count < 100_000)
        let limits = OutsideLimits(processorSeconds: 2, memory: 512 << 20, seconds: 4, output: 1 << 20)
        let findings = try PaperBench.findings([PaperBench.Paper(bytes: bytes)], PaperInspector(limits: limits))
        #expect(findings.outcome(of: "T02") != .met)
        for id in ["T20", "T30"] { #expect(findings.outcome(of: id) == .couldNotVerify, "\(id)") }
    }

    @Test("two gigabytes of nothing called a PDF end within the limits and open as nothing")
    func huge() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("huge.pdf", "%PDF-1.7\n")
        #expect(truncate(file.path, 1 << 31) == 0)
        let limits = OutsideLimits(processorSeconds: 1, seconds: 1)
        let paper = try PaperInspector(limits: limits).inspect(
            fileAt: file.path, type: "application/pdf", size: 1 << 31)
        let facts = try #require(paper.inspection.pdf)
        #expect(facts.pages.value == nil)
        #expect(facts.damage.value != PDFFacts.Damage.none)
        #expect(paper.inspection.text?.value == nil)
        #expect(paper.pages.isEmpty)
    }
}

extension Data {
    /// The same bytes with one text in place of another; only for files whose table of objects may be rebuilt.
    fileprivate func replacing(_ old: String, with new: String) -> Data {
        Data(String(decoding: self, as: UTF8.self).replacing(old, with: new).utf8)
    }
}
