import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// What a PDF says where nobody sees it, against the gate that looks for personal data.
struct UnseenTextTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let pdf: TinyPDF
        var outcome = Outcome.failed
        let says: String
        var testDescription: String { name }
    }

    private static let phone = "13800138000"

    private static func packet(_ properties: String) -> TinyPDF {
        let xml = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\(properties)</rdf:Description></rdf:RDF></x:xmpmeta>\
            <?xpacket end="w"?>
            """
        return TinyPDF(
            catalogue: "/Metadata 1000 0 R",
            extras: [
                "<< /Type /Metadata /Subtype /XML /Length \(xml.utf8.count) >>\nstream\n\(xml)\nendstream"
            ])
    }

    private static func outside(_ x: Int, _ y: Int, page: String = "") -> TinyPDF {
        TinyPDF(page: page, drawing: "BT /F1 12 Tf \(x) \(y) Td (tel \(phone)) Tj ET")
    }

    private static let cases = [
        Case(
            name: "keywords", pdf: TinyPDF(info: "/Keywords (\(phone))"),
            says: "It holds mobile number (the file's properties)."),
        Case(
            name: "a property of somebody's own", pdf: TinyPDF(info: "/Donor (li.wei@yaohe.example)"),
            says: "It holds e-mail address (the file's properties)."),
        Case(
            name: "the metadata packet", pdf: packet("<pdf:Keywords>\(phone)</pdf:Keywords>"),
            says: "It holds mobile number (the file's properties)."),
        Case(
            name: "a note",
            pdf: TinyPDF(
                extras: ["<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (call \(phone)) >>"],
                page: "/Annots [1000 0 R]"),
            says: "It holds mobile number (the file's properties)."),
        Case(
            name: "left of the page", pdf: outside(-400, 700),
            says: "It holds mobile number (page 1 (outside the visible page))."),
        Case(
            name: "above the page", pdf: outside(72, 2000),
            says: "It holds mobile number (page 1 (outside the visible page))."),
        Case(
            name: "cropped away", pdf: outside(72, 20, page: "/CropBox [0 100 595 842]"),
            says: "It holds mobile number (page 1, line 2; page 1 (outside the visible page))."),
        Case(
            name: "drawn invisibly", pdf: TinyPDF(drawing: "BT /F1 12 Tf 3 Tr 72 600 Td (\(phone)) Tj ET"),
            says: "It holds mobile number (page 1, line 2)."),
        Case(
            name: "white on white", pdf: TinyPDF(drawing: "1 g BT /F1 12 Tf 72 600 Td (\(phone)) Tj ET"),
            says: "It holds mobile number (page 1, line 2)."),
        Case(
            name: "a note by somebody",
            pdf: TinyPDF(
                extras: ["<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Zhang San) /Contents (seen) >>"],
                page: "/Annots [1000 0 R]"), outcome: .couldNotVerify,
            says:
                "Could not verify: the author in the file's properties is no organisation on record and may be a person."
        ),
        Case(
            name: "a note by an organisation on record",
            pdf: TinyPDF(
                extras: ["<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (HUAXIN Cell) /Contents (seen) >>"],
                page: "/Annots [1000 0 R]"), outcome: .met, says: "1 papers meet it."),
        Case(
            name: "the telephone of an author", pdf: TinyPDF(info: "/Author (ask \(phone))"),
            says: "It holds mobile number (the file's properties)."),
        Case(
            name: "an author in the packet",
            pdf: packet("<dc:creator><rdf:Seq><rdf:li>li.wei@yaohe.example</rdf:li></rdf:Seq></dc:creator>"),
            says: "It holds e-mail address (the file's properties)."),
        Case(
            name: "an authority as author", pdf: TinyPDF(info: "/Author (Shanghai Customs)"), outcome: .met,
            says: "1 papers meet it."),
        Case(
            name: "a packet that is no XML", pdf: packet("<dc:creator>"), outcome: .couldNotVerify,
            says: "Could not verify: pdfinfo could not read the file (XMP)."),
    ]

    @Test("personal data are found wherever a file holds them, and told by kind and place", arguments: cases)
    private func gate(one: Case) throws {
        let findings = try PaperBench.findings([PaperBench.Paper(bytes: one.pdf.data)])
        let finding = try #require(findings.first { $0.id == "T30" })
        #expect(finding.outcome == one.outcome)
        #expect(finding.message.en == one.says)
        // Neither the finding nor what is kept of the paper holds what was found.
        #expect(!"\(finding)".contains(Self.phone))
    }

    @Test("a paper read by an older version, or without the programs, verifies nothing")
    func older() throws {
        let folder = try TemporaryFolder()
        for name in ["qpdf", "pdfinfo", "pdffonts", "pdftotext"] {
            let path = try #require(OutsideProgram.find(name))
            try FileManager.default.createSymbolicLink(atPath: folder.filePath(name), withDestinationPath: path)
        }
        let findings = try PaperBench.findings([PaperBench.Paper()], PaperInspector(searchPath: folder.path))
        let finding = try #require(findings.first { $0.id == "T30" })
        #expect(finding.outcome == .couldNotVerify)
        #expect(finding.message.zh == "无法核实：本机未安装 pdftohtml。")
        let old = try JSONDecoder().decode(
            PaperReading.self, from: Data(#"{"facts": [], "common": [], "marks": [], "confirmed": []}"#.utf8))
        #expect(old.unseen == nil)
    }

    @Test(
        "PDF/A is known by the file's own claim, and counts beside the number of the version",
        arguments: [
            ("<pdfaid:part>4</pdfaid:part>", "4", Outcome.met),
            ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>", "2u", .met),
            ("<pdfaid:conformance>B</pdfaid:conformance>", "", .failed),
        ])
    func archival(properties: String, claim: String, outcome: Outcome) throws {
        var pdf = Self.packet(properties)
        pdf.version = "2.0"
        let folder = try TemporaryFolder()
        try pdf.data.write(to: folder.path("a.pdf"))
        let inspected = try PaperInspector().inspect(
            fileAt: folder.filePath("a.pdf"), type: "application/pdf", size: pdf.data.count)
        #expect(inspected.inspection.pdf?.archival == .known(claim))
        #expect(inspected.inspection.programs.contains(Inspection.method))
        let finding = try PaperBench.findings([PaperBench.Paper(bytes: pdf.data)]).outcome(of: "T03")
        #expect(finding == outcome)
    }

    @Test("text that is not the one taken out of the paper verifies nothing")
    func tampered() throws {
        let pages = [PageText(page: 1, text: "Lot MSC01-26A04")]
        let layer = TextLayer(pages, origin: .layer)
        #expect(layer.isTaken(from: pages))
        #expect(layer.isTaken(from: [FoldedPage(page: 1, text: "Lot MSC01-26A04")]))
        #expect(!layer.isTaken(from: [FoldedPage(page: 1, text: "Lot MSC01-26A03")]))
        #expect(!layer.isTaken(from: [FoldedPage(page: 2, text: "Lot MSC01-26A04")]))
        #expect(!layer.isTaken(from: [PageText(page: 1, text: "Lot MSC01-26A03")]))
    }
}
