import Foundation

/// PDFs of a few objects, written by hand so that a test says exactly what stands in them.
struct TinyPDF {
    var version = "1.4"
    /// The text of each page; nil for a page without any.
    var pages: [String?] = ["Lot MSC01-26A03"]
    /// Members of the catalogue beyond its pages: `/OpenAction 9 0 R`.
    var catalogue = ""
    /// Objects beyond the usual ones, from number 100 on.
    var extras: [String] = []
    var hasEmbeddedFont = true
    /// Members of the document information dictionary.
    var info = "/Producer (TinyPDF)"
    /// Members of every page beyond the usual ones: `/CropBox [0 0 100 100]`.
    var page = ""
    /// What is drawn on every page beside its text, as operators.
    var drawing = ""

    /// The file, with a table of its objects.
    var data: Data {
        var objects: [(Int, String)] = []
        let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append((1, "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>"))
        objects.append((2, "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>"))
        objects.append((3, font))
        if hasEmbeddedFont { objects.append((4, "<< /Length 2 >>\nstream\nq \nendstream")) }
        objects.append((5, "<< \(info) >>"))
        for (index, text) in pages.enumerated() {
            let content = text.map { "BT /F1 12 Tf 72 700 Td (\($0)) Tj ET" } ?? "72 72 100 100 re f"
            let drawn = drawing.isEmpty ? content : content + "\n" + drawing
            objects.append(
                (
                    10 + 2 * index,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(page) /Contents \(11 + 2 * index) 0 R "
                        + "/Resources << \(text == nil ? "" : "/Font << /F1 3 0 R >>") >> >>"
                ))
            objects.append((11 + 2 * index, "<< /Length \(drawn.utf8.count) >>\nstream\n\(drawn)\nendstream"))
        }
        for (index, extra) in extras.enumerated() { objects.append((1000 + index, extra)) }
        return Self.file(version, objects)
    }

    /// Type 3 glyphs are part of the file by nature, so a font of them is embedded without a font program.
    private var font: String {
        hasEmbeddedFont
            ? "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 32 /LastChar 126 "
                + "/CharProcs << /a 4 0 R >> /Encoding /WinAnsiEncoding "
                + "/Widths [\(Array(repeating: "0.5", count: 95).joined(separator: " "))] /Resources << >> >>"
            : "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    }

    private static func file(_ version: String, _ objects: [(Int, String)]) -> Data {
        var text = "%PDF-\(version)\n"
        var places: [Int: Int] = [:]
        for (number, body) in objects {
            places[number] = text.utf8.count
            text += "\(number) 0 obj\n\(body)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 1\n0000000000 65535 f \n"
        for number in places.keys.sorted() {
            let place = String(places[number] ?? 0)
            text += "\(number) 1\n" + String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
        }
        let size = (places.keys.max() ?? 0) + 1
        text += "trailer\n<< /Size \(size) /Root 1 0 R /Info 5 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Data(text.utf8)
    }
}
