import ArgumentParser
import DossierCore
import FilingOffice

/// The forms a check is printed in: two that print as they go, and those that are one document.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, sarif, junit, html, oscal

    var document: ReportFormat? { ReportFormat(rawValue: rawValue) }
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge filings against their checklist: what is missing, wrong or cannot be verified. 对照清单核对。")

    @Argument(help: "Shipments 发运号.") var shipments: [String] = []
    @Flag(name: .long, help: "Every shipment 全部.") var all = false
    @Option(name: .long, help: "Form of the report 报告格式.") var format: CheckFormat = .text
    @Flag(name: .long, help: "List also what is met or does not apply 同时列出已满足与不适用项.") var full = false
    @Option(name: .long, help: "Another checklist: ID or ID@EDITION 试用其他清单.") var checklist: String?
    @Option(name: .long, help: "Also what lapses up to this day, every day judged 到期日历，逐日判定至此日 (YYYY-MM-DD).")
    var until: Day?
    @Option(name: .long, help: "An earlier SARIF report to compare with 用于比较的先前 SARIF 报告.") var baseline: String?
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
        guard all != !shipments.isEmpty else {
            throw ValidationError("Name shipments, or use --all. 请给出发运号，或使用 --all。")
        }
        if all, until != nil {
            throw ValidationError("--until looks at shipments named one by one. --until 只用于逐个给出的发运。")
        }
        guard until == nil || format == .text || format == .json else {
            throw ValidationError("--until goes with --format text or json. --until 只能与 --format text 或 json 一起使用。")
        }
        guard baseline == nil || format == .sarif else {
            throw ValidationError("--baseline goes with --format sarif. --baseline 只能与 --format sarif 一起使用。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let earlier = try baseline.map { try SARIFBaseline(at: $0) }
            let office = try options.office()
            var document = format.document?.begin(
                options.language.chosen.map { [$0] } ?? [.zh, .en], baseline: earlier)
            var seen: Set<String> = []
            var outcomes: [CommandOutcome] = []
            var verdicts: [Verdict: Int] = [:]
            func present(_ report: CheckReport) throws {
                let verdict = report.assessment.verdict
                outcomes.append(CommandOutcome(verdict))
                verdicts[verdict, default: 0] += 1
                if seen.insert(report.assessment.shipment).inserted { document?.add(report) }
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
                case .csv, .sarif, .junit, .html, .oscal: break
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
            if let document { Terminal.write(document.finish()) }
            return CommandOutcome.worst(outcomes)
        }
    }
}
