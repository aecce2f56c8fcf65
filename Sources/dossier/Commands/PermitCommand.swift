import ArgumentParser
import DossierCore
import FilingOffice

struct PermitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permit", abstract: "Permits shipments rely on, and what is left of them. 许可及其余量。",
        subcommands: [PermitList.self, PermitShow.self])
}

struct PermitList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every permit: validity, quantity, drawn, left. 列出全部许可。")

    @Option(name: .long, help: "text, json (one line each).") var format: PlainFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            try options.office().eachPermit(asOf: asOf.asOf) { report in
                Terminal.print(
                    format == .json ? try Report.json(report) : PermitText.summary(report, language))
            }
            return .holds
        }
    }
}

struct PermitShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One permit with every shipment that draws on it. 查看许可及支取明细。",
        discussion: """
            Exit code 1 when it has lapsed or is overdrawn, 3 when what is drawn cannot be added up. \
            已到期或超支时退出码为 1，支取量无法累计时为 3。
            """)

    @Argument(help: "Code or number of the permit 许可编码或文号.") var permit: String
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let reports = try options.office().permits(knownAs: permit, asOf: asOf.asOf)
            for report in reports {
                Terminal.print(
                    format == .json ? try Report.json(report) : PermitText.render(report, language))
            }
            return .worst(
                reports.map { report in
                    switch report.standing {
                    case .definitely: .holds
                    case .no: .doesNotHold
                    case .possibly: .couldNotVerify
                    }
                })
        }
    }
}
