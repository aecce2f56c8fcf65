import ArgumentParser
import DossierCore
import FilingOffice

struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look into the papers of a filing with qpdf and poppler, where that was not done yet. 检查所附文件。",
        discussion: """
            Papers are looked into when they are attached. This does it again where a program was missing, was stopped or
            is newer now. 文件在附入时即已检查；程序当时缺失、中止或现已更新的，用本命令重新检查。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Flag(name: .long, help: "Every paper, whatever is known 全部重新检查.") var all = false
    @Flag(name: .long, help: "Read the text of scans off their pictures 识别扫描件文字 (tesseract).") var ocr = false
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let desk = try signIn.desk(in: office)
            let outcomes = try desk.inspect(shipment, all: all, recognisingText: ocr)
            for outcome in outcomes where outcome.isNew {
                Terminal.print(InspectionText.line(outcome.document, language))
            }
            let count = outcomes.count(where: \.isNew)
            Terminal.print(
                Wording(
                    zh: "共 \(outcomes.count) 份文件，本次检查 \(count) 份。",
                    en: "Papers: \(outcomes.count), looked into now: \(count)."
                )[language])
            return .holds
        }
    }
}

/// What was found out about a paper, on one line.
enum InspectionText {
    static func line(_ document: Document, _ language: Language) -> String {
        let head = "\(document.slotName)  \(document.originalName)  \(document.mediaType)"
        guard let inspection = document.inspection else { return head }
        var parts: [Wording] = []
        if let pdf = inspection.pdf {
            if let pages = pdf.pages.value { parts.append(Wording(zh: "\(pages) 页", en: "pages: \(pages)")) }
            if let version = pdf.version.value { parts.append(Wording(zh: "PDF \(version)", en: "PDF \(version)")) }
        }
        if let text = inspection.text?.value {
            let origin = text.origin == .recognised
            parts.append(
                Wording(
                    zh: "有文字的页 \(text.pages - text.emptyCount)/\(text.pages)" + (origin ? "（识别所得）" : ""),
                    en: "pages with text: \(text.pages - text.emptyCount)/\(text.pages)"
                        + (origin ? " (recognised)" : "")))
        }
        parts += inspection.passingDoubts.map(\.said)
        return ([head] + parts.map { $0[language] }).joined(separator: "  ")
    }
}
