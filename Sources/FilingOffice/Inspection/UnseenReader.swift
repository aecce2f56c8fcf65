import DossierCore
import Foundation

/// Takes out of a PDF what its pages do not show: every string of its objects, its metadata packet, and text outside the
/// visible page. What it takes out is handed on and kept nowhere.
struct UnseenReader {
    private let tools: PaperTools

    init(_ tools: PaperTools) { self.tools = tools }

    func read(pages: Int) throws -> UnseenText {
        let run = try tools.run("qpdf", ["--json=2", "--json-key=pages", "--json-key=qpdf", "--", tools.path])
        if let doubt = run.doubt(of: "qpdf", unlessExit: [0, 3]) {
            return UnseenText(properties: .doubtful(doubt), hidden: .doubtful(doubt))
        }
        guard let strings = PDFStrings(json: run.output) else {
            let doubt = InspectionDoubt("qpdf", .garbled)
            return UnseenText(properties: .doubtful(doubt), hidden: .doubtful(doubt))
        }
        return UnseenText(
            properties: try properties(strings), hidden: try hidden(strings.boxes, pages: pages))
    }

    private func properties(_ strings: PDFStrings) throws -> Established<[UnseenText.Property]> {
        guard strings.hasMetadata else { return .known(strings.properties) }
        return try MetadataPacket.read(tools).map { packet in
            strings.properties
                + packet.properties.map { UnseenText.Property(name: $0.path.last ?? "", text: $0.text) }
        }
    }

    private func hidden(_ boxes: [PageBoxes], pages: Int) throws -> Established<[PageText]> {
        // Of poppler's programs the only one that does not drop what lies outside the page.
        let run = try tools.run("pdftohtml", ["-xml", "-hidden", "-i", "-stdout", "-enc", "UTF-8", tools.path])
        if let doubt = run.doubt(of: "pdftohtml", unlessExit: [0]) { return .doubtful(doubt) }
        guard let placed = PlacedText(xml: run.text), placed.pages.count == pages else {
            return .doubtful(InspectionDoubt("pdftohtml", .garbled))
        }
        return .known(
            placed.pages.enumerated().compactMap { index, page in
                let visible = boxes.count == pages ? boxes[index].visible(in: page.frame) : page.frame
                let texts = page.texts.filter { !visible.holds($0.frame) }.map(\.text)
                return texts.isEmpty ? nil : PageText(page: index + 1, text: texts.joined(separator: "\n"))
            })
    }
}
