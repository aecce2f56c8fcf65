import Dispatch
package import DossierCore
import Foundation
import Records
import Synchronization

/// What was found out about one file, and the text that was taken out of it.
package struct InspectedPaper: Sendable {
    package let inspection: Inspection
    package let pages: [PageText]
}

/// Looks into files with outside programs. It forms no opinion: what to make of the facts is for the rules.
package struct PaperInspector: Sendable {
    /// Where programs are looked for; ours unless said otherwise.
    package let searchPath: String?
    /// What one program may use up on one file of up to a mebibyte.
    package let limits: OutsideLimits
    /// Whether pages without text are read off their pictures.
    package let recognisesText: Bool

    package init(
        searchPath: String? = nil, limits: OutsideLimits = OutsideLimits(), recognisesText: Bool = false
    ) {
        self.searchPath = searchPath
        self.limits = limits
        self.recognisesText = recognisesText
    }

    /// Looks into one file.
    ///
    /// - Parameter type: what our own look at the first bytes took it for.
    /// - Throws: what the system says when no process can be made.
    package func inspect(fileAt path: String, type: String, size: Int) throws -> InspectedPaper {
        let magic = MagicNumber.type(ofFileAt: path)
        let others = try OtherFormats.of(fileAt: path, type: type, size: size)
        let tools = PaperTools(searchPath: searchPath, limits: limits, path: path, size: size)
        var (pdf, text, pages): (PDFFacts?, Established<TextLayer>?, [PageText]) = (nil, nil, [])
        if type == "application/pdf" {
            // The deep check costs as much as all others together, so it runs beside them.
            let both = Mutex<(check: Result<PDFCheck, any Error>?, rest: Result<PDFLook, any Error>?)>((nil, nil))
            DispatchQueue.concurrentPerform(iterations: 2) { part in
                if part == 0 {
                    let check = Result { try PDFCheck(tools) }
                    both.withLock { $0.check = check }
                } else {
                    let rest = Result { try PDFLook(tools) }
                    both.withLock { $0.rest = rest }
                }
            }
            let (check, rest) = both.withLock { $0 }
            guard let check = try check?.get(), let look = try rest?.get() else {
                throw CocoaError(.fileReadUnknown)
            }
            pdf = PDFFacts(check, look)
            (text, pages) = (look.text.map { TextLayer($0, origin: .layer) }, look.text.value ?? [])
        } else if let read = try PlainPaper.text(ofFileAt: path, type: type, size: size) {
            (text, pages) = (read.map { TextLayer($0, origin: .layer) }, read.value ?? [])
        }
        if recognisesText, let read = try TextRecognition(tools).pages(of: type, beside: pages, text) {
            (text, pages) = (.known(TextLayer(read, origin: .recognised)), read)
        }
        let programs = try programs(for: type)
        return InspectedPaper(
            inspection: Inspection(
                mediaType: magic, otherFormats: others, pdf: pdf, text: text, programs: programs), pages: pages)
    }

    /// What a PDF says where nobody sees it.
    package func unseenText(ofFileAt path: String, size: Int, pages: Int) throws -> UnseenText {
        try UnseenReader(PaperTools(searchPath: searchPath, limits: limits, path: path, size: size)).read(pages: pages)
    }

    /// The programs that look into a format, with their versions; an inspection by the same ones need not be repeated.
    package func programs(for type: String) throws -> [Inspection.Program] {
        let names = type == "application/pdf" ? ["qpdf", "pdfinfo", "pdffonts", "pdftotext"] : []
        let read = recognisesText ? ["tesseract"] : []
        return try
            ([Inspection.method, MagicNumber.program]
            + (names + read).map { try ProgramVersions.program($0, searchPath) }).sorted()
    }
}
