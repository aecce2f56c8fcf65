import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

/// The forms a check is printed in: two that print as they go, and those that are one document.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, sarif, junit, html, oscal, xlsx

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
    @Option(
        name: .long,
        help: "How it stood at this moment, and who had acted by then 当时的状态与经手人 (YYYY-MM-DDTHH:MM, optional offset).")
    var at: String?
    @Option(name: .long, help: "Where to write the workbook of --format xlsx 工作簿的输出路径.") var output: String?
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
        guard (format == .xlsx) == (output != nil) else {
            throw ValidationError("--format xlsx and --output FILE go together. --format xlsx 须与 --output 文件 一起使用。")
        }
        guard baseline == nil || format == .sarif else {
            throw ValidationError("--baseline goes with --format sarif. --baseline 只能与 --format sarif 一起使用。")
        }
        if let at { try validateAt(at) }
    }

    /// `--at` brings its own day, its own edition and its own way of telling.
    private func validateAt(_ text: String) throws {
        guard LocalMoment.instant(text) != nil else {
            throw ValidationError(
                "--at \(text) is not a moment; write 2026-03-03T14:00, with an offset such as +08:00 if it is not local time. "
                    + "--at \(text) 不是时刻；请写成 2026-03-03T14:00，非本地时间请附时差，如 +08:00。")
        }
        guard !all, asOf.asOf == nil, checklist == nil else {
            throw ValidationError(
                "--at looks at shipments named, by the day and the edition of that moment; leave out --all, --as-of and --checklist. "
                    + "--at 按当时的日期与清单判定逐个给出的发运；请去掉 --all、--as-of 与 --checklist。")
        }
        guard format == .text || format == .json else {
            throw ValidationError("--at goes with --format text or json. --at 只能与 --format text 或 json 一起使用。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let earlier = try baseline.map { try SARIFBaseline(at: $0) }
            let office = try options.office()
            var document = format.document?.begin(
                options.language.chosen.map { [$0] } ?? [.zh, .en], baseline: earlier)
            var workbook = CompletenessWorkbook()
            var seen: Set<String> = []
            var outcomes: [CommandOutcome] = []
            var verdicts: [Verdict: Int] = [:]
            func present(_ report: CheckReport, past: PastCheck? = nil) throws {
                let verdict = report.assessment.verdict
                outcomes.append(CommandOutcome(verdict))
                verdicts[verdict, default: 0] += 1
                if seen.insert(report.assessment.shipment).inserted {
                    if document != nil {
                        var report = report
                        // One look ahead takes a dozen checks: too many for every filing there is.
                        if !all { report.outlook = try office.readiness(report).outlook }
                        document?.add(report)
                    }
                    if format == .xlsx { workbook.add(report) }
                }
                switch format {
                case .text where all: Terminal.print(CheckReportText.line(report, language))
                case .text:
                    let readiness = try office.readiness(report, until: until)
                    if let past { Terminal.print(PastCheckText.head(past, language)) }
                    Terminal.print(CheckReportText.render(report, language, full: full))
                    if let past { Terminal.print("\n" + PastCheckText.knowers(past, language)) }
                    Terminal.print("\n" + ReadinessText.summary(readiness, language))
                    if until != nil { Terminal.print("\n" + ReadinessText.calendar(readiness, language)) }
                case .json:
                    var object = AssessmentFile.object(report.assessment)
                    if let past { object.merge(past.json) { _, added in added } }
                    if !all {
                        let readiness = try office.readiness(report, until: until)
                        object["outlook"] = readiness.outlook.json
                        if until != nil { object["lapses"] = .array(readiness.lapses.map(\.json)) }
                    }
                    Terminal.print(try Report.json(JSONValue.object(object)))
                case .csv, .sarif, .junit, .html, .oscal, .xlsx: break
                }
            }
            if let moment = at.flatMap(LocalMoment.instant) {
                for shipment in shipments {
                    let past = try office.check(shipment, at: moment)
                    try present(past.report, past: past)
                }
            } else if all {
                try office.checkAll(asOf: asOf.asOf, edition: checklist) { try present($0) }
                if format == .text { Terminal.print(CheckReportText.summary(verdicts, language)) }
            } else {
                for shipment in shipments {
                    try present(office.check(shipment, asOf: asOf.asOf, edition: checklist))
                }
            }
            if let document { Terminal.write(document.finish()) }
            if let output { try NewFile.write(workbook.bytes(), to: URL(filePath: output)) }
            return CommandOutcome.worst(outcomes)
        }
    }
}
