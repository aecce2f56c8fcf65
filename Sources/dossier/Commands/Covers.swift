import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Covers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cover sheets for the papers a filing lacks, to be scanned with them. 为缺失资料打印封页。",
        discussion: """
            Print it, lay each paper behind its sheet, leave the sheets of papers that are not there yet in their \
            places, scan the stack one-sided as PDF and run `dossier split`.
            打印后将资料放在各自封页之后；尚缺的资料其封页也留在原位；单面扫描成 PDF，再执行 dossier split。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @OptionGroup var output: SheetOutput
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let stack = try options.office().coverSheets(shipment, asOf: asOf.asOf)
            try output.requireFree()
            let languages = options.language.chosen.map { [$0] } ?? [.zh, .en]
            let sheets = try output.form == .pdf ? stack.pdf(languages) : Data(stack.html(languages).utf8)
            try NewFile.write(sheets, to: URL(filePath: output.path))
            Terminal.print(
                Wording(
                    zh: "\(output.path)  封页 \(stack.sheets.count) 张", en: "\(output.path)  \(stack.sheets.count) sheets"
                )[
                    language])
            return .holds
        }
    }
}

struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Split the scan of a stack at its cover sheets and file each paper. 按封页拆分扫描件并归档。",
        discussion: """
            Exit code 0 when every page is filed, 1 when some were held back or refused; the others are filed all the same.
            全部归档时退出码为 0；有页未归档时为 1，其余照常归档。
            """)

    @Argument(help: "The scan (PDF) 扫描件.") var scan: String
    @Option(name: .long, help: "Shipment 发运号.") var shipment: String
    @Flag(name: .customLong("dry-run"), help: "Only say what would happen 只预演.") var dryRun = false
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let desk = try signIn.desk(in: options.office())
            let report = try desk.split(URL(filePath: scan), for: shipment, dryRun: dryRun) { page, count in
                Terminal.progress("\(page) / \(count)")
            }
            Terminal.endProgress()
            Terminal.print(SplitText.render(report, isDryRun: dryRun, language))
            return report.isWhole ? .holds : .doesNotHold
        }
    }
}
