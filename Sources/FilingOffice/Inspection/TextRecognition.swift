import DossierCore
import Foundation

/// Reads the text of scans off their pictures with tesseract, where somebody asked for it.
struct TextRecognition {
    /// The most pages that are read.
    static let limit = 50

    private let tools: PaperTools

    init(_ tools: PaperTools) { self.tools = tools }

    /// The pages with what was recognised on those that have no text; nil when there is nothing to recognise or no
    /// program to do it, in which case nothing changes.
    func pages(
        of type: String, beside pages: [PageText], _ text: Established<TextLayer>?
    ) throws -> [PageText]? {
        if type.hasPrefix("image/") {
            let picture = try Data(contentsOf: URL(fileURLWithPath: tools.path))
            return try recognise(picture).map { [PageText(page: 1, text: $0)] }
        }
        guard type == "application/pdf", let layer = text?.value, layer.emptyCount > 0 else { return nil }
        var read = pages
        for (index, page) in pages.enumerated().filter({ $0.element.text.trimmed.isEmpty }).prefix(Self.limit) {
            let number = "\(page.page)"
            let picture = try tools.run("pdftoppm", ["-r", "200", "-gray", "-f", number, "-l", number, tools.path])
            guard picture.ending == .exit(0), let text = try recognise(picture.output) else { return nil }
            read[index] = PageText(page: page.page, text: text)
        }
        return read
    }

    private func recognise(_ picture: Data) throws -> String? {
        var tools = tools
        tools = PaperTools(
            searchPath: tools.searchPath,
            limits: OutsideLimits(processorSeconds: 120, memory: 2 << 30, seconds: 120), path: tools.path, size: 0)
        let run = try tools.run("tesseract", ["stdin", "stdout", "-l", "chi_sim+eng"], input: picture)
        return run.ending == .exit(0) ? run.text : nil
    }
}
