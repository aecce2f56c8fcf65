import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct PaperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract: "Make one paper of a filing, as PDF or HTML; a draft until it is released. 生成单份文件（未放行时为草稿）。",
        discussion: """
            Papers 文件:
            \(Paper.allCases.map { "  \($0.rawValue)  \($0.title.zh) \($0.title.en)" }.joined(separator: "\n"))
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Which paper 文件名称.") var name: Paper
    @OptionGroup var output: SheetOutput
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            guard let form = output.form else { return .badData }
            try output.requireFree()
            let report = try options.office().paper(name, of: shipment, in: language, as: form, asOf: asOf.asOf)
            try report.data.write(to: URL(filePath: output.path), options: .withoutOverwriting)
            if report.isDraft {
                Terminal.complain(
                    Wording(zh: "尚未放行，每页标有“草稿”。", en: "Not released: every page says draft.")[language])
            }
            Terminal.print("\(output.path)  \(Report.bytes(report.data.count))")
            return .holds
        }
    }
}

extension Paper: ExpressibleByArgument {}
extension PaperChoice: ExpressibleByArgument {}
