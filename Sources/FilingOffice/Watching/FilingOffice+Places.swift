package import DossierCore
package import Foundation
import Records

/// The open filings a file may belong to, loaded once for many files.
package struct PlaceFinder: Sendable {
    private let searches: [SlotSearch]

    init(_ searches: [SlotSearch]) { self.searches = searches }

    /// Where a file may belong, by its name and its first page.
    package func answer(to file: OfferedFile) -> SlotAnswer {
        SlotAnswer.best(of: searches.map { $0.answer(to: file) })
    }
}

extension FilingOffice {
    /// The open filings, or the one of a shipment.
    package func placeFinder(for shipment: String? = nil) throws -> PlaceFinder {
        if let shipment {
            let dossier = try dossier(shipment)
            return PlaceFinder([SlotSearch(try checklist(of: dossier), filings: [dossier])])
        }
        var open: [Dossier] = []
        var last: String?
        while case let page = try workspace.register.listings(after: last, limit: 256), let end = page.last {
            for listing in page where listing.status.isOpen {
                var dossier = try dossier(listing.shipment)
                // Only records are looked at; the papers of thousands of filings would fill the memory.
                dossier.documents = []
                dossier.texts = PaperTexts()
                open.append(dossier)
            }
            last = end.shipment
        }
        let groups = Dictionary(grouping: open, by: \.checklist)
        return PlaceFinder(
            try groups.values.sorted { $0[0].shipment < $1[0].shipment }.map { filings in
                SlotSearch(try checklist(of: filings[0]), filings: filings)
            })
    }

    /// A file as the search for its place sees it: its name, what its first bytes are, and its first page.
    package func offered(_ file: URL) throws -> OfferedFile {
        let (path, name) = (file.path, file.lastPathComponent)
        let head = try PaperInspector.head(ofFileAt: path)
        let type = MediaType.sniff(head.bytes, name: name)
        return OfferedFile(
            name: name, mediaType: type,
            firstPage: try PaperInspector().firstPage(ofFileAt: path, type: type, size: head.size))
    }
}

extension PaperInspector {
    /// The text of the first page; nil where there is none, or nobody could read it.
    func firstPage(ofFileAt path: String, type: String, size: Int) throws -> String? {
        if type != "application/pdf" {
            return try PlainPaper.text(ofFileAt: path, type: type, size: size)?.value?.first.map {
                String($0.text.prefix(20_000))
            }
        }
        let tools = PaperTools(searchPath: searchPath, limits: limits, path: path, size: size)
        let run = try tools.run("pdftotext", ["-raw", "-enc", "UTF-8", "-f", "1", "-l", "1", path, "-"])
        guard run.doubt(of: "pdftotext", unlessExit: [0]) == nil else { return nil }
        let text = run.text.trimmed
        return text.isEmpty ? nil : String(text.prefix(20_000))
    }

    /// The first bytes of a file and how many it has.
    static func head(ofFileAt path: String) throws -> (bytes: Data, size: Int) {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        let bytes = try file.read(upToCount: 4096) ?? Data()
        let size = Int(try file.seekToEnd())
        try file.close()
        return (bytes, size)
    }
}
