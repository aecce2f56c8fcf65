import DossierCore
import Foundation

/// What the quicker programs say of a PDF: qpdf of its structure, poppler of pages, fonts and text.
struct PDFLook: Sendable {
    let structure: Established<PDFStructure>
    /// Pages as poppler counts them.
    let pages: Established<Int>
    let fonts: Established<[PDFFacts.Font]>
    let text: Established<[PageText]>
    /// The part and level of PDF/A it claims; empty when it claims none.
    let archival: Established<String>

    init(_ tools: PaperTools) throws {
        structure = try Self.structure(tools)
        pages = try Self.pages(tools)
        fonts = try Self.fonts(tools)
        text = try Self.text(tools, pages: pages.value)
        switch structure {
        case .doubtful(let doubt): archival = .doubtful(doubt)
        case .known(let structure):
            archival = structure.hasMetadata ? try MetadataPacket.read(tools).map(\.archival) : .known("")
        }
    }

    private static func structure(_ tools: PaperTools) throws -> Established<PDFStructure> {
        let keys = ["pages", "acroform", "attachments", "encrypt", "outlines", "qpdf"].map { "--json-key=\($0)" }
        let run = try tools.run("qpdf", ["--json=2"] + keys + ["--", tools.path])
        if let doubt = run.doubt(of: "qpdf", unlessExit: [0, 3]) { return .doubtful(doubt) }
        guard let structure = PDFStructure(json: run.output) else {
            return .doubtful(InspectionDoubt("qpdf", .garbled))
        }
        return .known(structure)
    }

    private static func pages(_ tools: PaperTools) throws -> Established<Int> {
        let run = try tools.run("pdfinfo", ["-enc", "UTF-8", tools.path])
        if let doubt = run.doubt(of: "pdfinfo", unlessExit: [0]) { return .doubtful(doubt) }
        let lines = run.text.split(separator: "\n").filter { $0.hasPrefix("Pages:") }
        guard lines.count == 1, let count = Int(lines[0].dropFirst(6).trimmingCharacters(in: .whitespaces)) else {
            return .doubtful(InspectionDoubt("pdfinfo", .garbled))
        }
        return .known(count)
    }

    private static func fonts(_ tools: PaperTools) throws -> Established<[PDFFacts.Font]> {
        let run = try tools.run("pdffonts", [tools.path])
        if let doubt = run.doubt(of: "pdffonts", unlessExit: [0]) { return .doubtful(doubt) }
        guard let fonts = FontTable.fonts(in: run.text) else { return .doubtful(InspectionDoubt("pdffonts", .garbled)) }
        return .known(Array(Set(fonts)).sorted())
    }

    private static func text(_ tools: PaperTools, pages: Int?) throws -> Established<[PageText]> {
        // In the order in which the page was written: a watermark does not run through the words, nor columns together.
        let run = try tools.run("pdftotext", ["-raw", "-enc", "UTF-8", tools.path, "-"])
        if let doubt = run.doubt(of: "pdftotext", unlessExit: [0]) { return .doubtful(doubt) }
        // Without Debian's poppler-data it drops Chinese text and only says so beside.
        if run.errorText.contains("Missing language pack") || run.errorText.contains("Unknown character collection") {
            return .doubtful(InspectionDoubt("poppler-data", .missing))
        }
        guard String(validating: run.output, as: UTF8.self) != nil, run.output.last == 0x0C || run.output.isEmpty else {
            return .doubtful(InspectionDoubt("pdftotext", .garbled))
        }
        let parts = run.text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
        if let pages, pages != parts.count {
            return .doubtful(InspectionDoubt("pdftotext", .disagreement, detail: "\(pages) / \(parts.count)"))
        }
        return .known(parts.enumerated().map { PageText(page: $0.offset + 1, text: String($0.element)) })
    }
}

extension PDFFacts {
    /// Puts together what the programs say; where two of them answer, they must agree.
    init(_ check: PDFCheck, _ look: PDFLook) {
        let pages: Established<Int> =
            switch (look.structure, look.pages) {
            case (.known(let structure), .known(let pages)) where structure.pages != pages:
                .doubtful(InspectionDoubt("pdfinfo", .disagreement, detail: "\(structure.pages) / \(pages)"))
            case (.doubtful(let doubt), _): .doubtful(doubt)
            case (_, let pages): pages
            }
        let locked = [look.structure.doubt, look.pages.doubt].contains { $0?.cause == .locked }
        self.init(
            pages: pages, version: check.version,
            protection: locked
                ? .known(Protection(isEncrypted: true, needsPassword: true, forbids: []))
                : look.structure.map(\.protection),
            damage: check.damage, isLinearized: check.isLinearized, fonts: look.fonts,
            structure: look.structure.map(\.parts), making: look.structure.map(\.making), archival: look.archival)
    }
}
