import ArgumentParser
import DossierCore
import FilingOffice

/// The forms a work list is printed in.
enum WorkListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

struct Missing: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The work list: what is open, who sees to it, by when. 待办清单：缺什么、谁负责、何时到期。",
        discussion: """
            What blocks comes first, then what is due earlier. Due days are counted back from the planned departure. Exit \
            codes are those of check, for what is listed. --all passes over filings that have come to their end.
            阻断的在前，其次按期限先后；期限由计划发运日期倒推。退出码与 check 相同，只看所列事项。--all 不列已结束的备案。
            """)

    @Argument(help: "Shipments 发运号.") var shipments: [String] = []
    @Flag(name: .long, help: "Every shipment still under way 全部在办.") var all = false
    @Option(
        name: .long,
        help: "me, nobody, or a person's code 只看我的、无人负责的或某人的. me: also what my roles should supply and nobody has.")
    var owner: String?
    @Option(name: .long, help: "Due by then, or nobody knows when 期限在此之前或未知的: 7d, 2 weeks, YYYY-MM-DD.")
    var due: String?
    @Option(name: .long, help: "text, json, csv.") var format: WorkListFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
        guard all != !shipments.isEmpty else {
            throw ValidationError("Name shipments, or use --all. 请给出发运号，或使用 --all。")
        }
        if let due, WorkHorizon(due) == nil {
            throw ValidationError(
                "--due \(due) is neither a day (YYYY-MM-DD) nor a span (7d, 2 weeks). 既不是日期也不是时长。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let filter = WorkFilter(
                owner: try owner.map { try office.workOwner($0, login: OperatingSystem.userName) } ?? .anybody,
                dueBy: due.flatMap(WorkHorizon.init)?.day(from: asOf.asOf ?? office.today))
            var outcomes: [CommandOutcome] = []
            if format == .csv { Terminal.print(WorkListCSV.header) }
            func present(_ report: WorkReport) throws {
                let items = report.list.items(filter)
                outcomes = [CommandOutcome.worst(outcomes + [outcome(items, of: report, filter)])]
                switch format {
                case .text where all && items.isEmpty: break
                case .text: Terminal.print(WorkListText.render(report, items, filter, language))
                case .json:
                    let object = WorkListFile.object(report.list, report.check.assessment, showing: items)
                    Terminal.print(try Report.json(JSONValue.object(object)))
                case .csv where items.isEmpty: break
                case .csv: Terminal.print(WorkListCSV.rows(report.list, items, language))
                }
            }
            if all {
                try office.workOnAll(asOf: asOf.asOf, each: present)
            } else {
                for shipment in shipments { try present(office.work(shipment, asOf: asOf.asOf)) }
            }
            return CommandOutcome.worst(outcomes)
        }
    }

    /// The whole list ends as its verdict does, a part of it by what blocks in that part.
    private func outcome(_ items: [WorkItem], of report: WorkReport, _ filter: WorkFilter) -> CommandOutcome {
        if filter.isAll { return CommandOutcome(report.list.progress.verdict) }
        return CommandOutcome.worst(
            items.filter(\.isBlocking).map { $0.finding.outcome == .couldNotVerify ? .couldNotVerify : .doesNotHold })
    }
}
