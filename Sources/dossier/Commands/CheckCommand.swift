import ArgumentParser
import DossierCore
import FilingOffice

enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge filings against their checklist: what is missing, wrong or cannot be verified. 对照清单核对。")

    @Argument(help: "Shipments 发运号.") var shipments: [String] = []
    @Flag(name: .long, help: "Every shipment 全部.") var all = false
    @Option(name: .long, help: "text, json, csv.") var format: CheckFormat = .text
    @Flag(name: .long, help: "List also what is met or does not apply 同时列出已满足与不适用项.") var full = false
    @Option(name: .long, help: "Another checklist: ID or ID@EDITION 试用其他清单.") var checklist: String?
    @Option(name: .long, help: "Also what lapses up to this day, every day judged 到期日历，逐日判定至此日 (YYYY-MM-DD).")
    var until: Day?
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
        guard all != !shipments.isEmpty else {
            throw ValidationError("Name shipments, or use --all. 请给出发运号，或使用 --all。")
        }
        if all, until != nil {
            throw ValidationError("--until looks at shipments named one by one. --until 只用于逐个给出的发运。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            var outcomes: [CommandOutcome] = []
            var verdicts: [Verdict: Int] = [:]
            if format == .csv { Terminal.print(CheckReportCSV.header) }
            func present(_ report: CheckReport) throws {
                let verdict = report.assessment.verdict
                outcomes.append(CommandOutcome(verdict))
                verdicts[verdict, default: 0] += 1
                switch format {
                case .text where all: Terminal.print(CheckReportText.line(report, language))
                case .text:
                    let readiness = try office.readiness(report, until: until)
                    Terminal.print(CheckReportText.render(report, language, full: full))
                    Terminal.print("\n" + ReadinessText.summary(readiness, language))
                    if until != nil { Terminal.print("\n" + ReadinessText.calendar(readiness, language)) }
                case .json:
                    var object = AssessmentFile.object(report.assessment)
                    if !all {
                        let readiness = try office.readiness(report, until: until)
                        object["outlook"] = readiness.outlook.json
                        if until != nil { object["lapses"] = .array(readiness.lapses.map(\.json)) }
                    }
                    Terminal.print(try Report.json(JSONValue.object(object)))
                case .csv: Terminal.print(CheckReportCSV.rows(report, language))
                }
            }
            if all {
                try office.checkAll(asOf: asOf.asOf, edition: checklist, each: present)
                if format == .text { Terminal.print(CheckReportText.summary(verdicts, language)) }
            } else {
                for shipment in shipments {
                    try present(office.check(shipment, asOf: asOf.asOf, edition: checklist))
                }
            }
            return CommandOutcome.worst(outcomes)
        }
    }
}
