import ArgumentParser
import DossierCore
import FilingOffice

enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract:
            "Valid, not valid or on hold: by reference, authority number, shipment, lot, waybill or bundle hash. 查询备案状态。"
    )

    @Argument(help: "What you have in hand 手头的任一编号.") var query: String
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let answers = try options.office().status(query, asOf: asOf.asOf)
            for answer in answers {
                Terminal.print(
                    format == .json ? try Report.json(answer.json) : StatusText.render(answer, language))
            }
            return answers.allSatisfy { $0.validity == .valid } ? .holds : .doesNotHold
        }
    }
}
