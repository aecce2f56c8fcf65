import ArgumentParser
import DossierCore
import FilingOffice

struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say who sees to one open finding, and by when. 分派一项待办：由谁负责、何时到期。",
        discussion: """
            It changes nothing of what is signed; the audit trail keeps who assigned what to whom. --to nobody takes it back.
            不影响已签署的内容；审计记录保留由谁分派给谁。--to nobody 撤回分派。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Requirement, group or rule 要求、组或规则编号.") var id: String
    @Option(name: .long, help: "One subject 对象, e.g. a lot.") var subject: String?
    @Option(name: .long, help: "Code of a person, or nobody 人员代码，或 nobody.") var to: String
    @Option(name: .long, help: "The day agreed 约定期限 (YYYY-MM-DD; default: counted from the plan).") var due: String?
    @OptionGroup var options: DeskOptions

    func validate() throws {
        if to == "nobody", due != nil {
            throw ValidationError("--to nobody takes no --due. 撤回分派时不需要 --due。")
        }
        if let due, Day(argument: due) == nil {
            throw ValidationError("--due \(due) is not a day (YYYY-MM-DD). 不是日期。")
        }
    }

    func run() throws {
        try options.say { desk in
            if to == "nobody" {
                let finding = try desk.unassign(shipment, finding: id, subject: subject)
                return Wording(
                    zh: "\(finding.id)（\(finding.subject)）已无人负责。",
                    en: "Nobody sees to \(finding.id) about \(finding.subject) any more.")
            }
            let item = try desk.assign(
                shipment, finding: id, subject: subject, to: to, due: due.flatMap(Day.init(argument:)))
            // A finding that is waived meanwhile is no longer on the list; it is assigned all the same.
            let end = item.map { $0.due.wording(on: desk.office.today) }
            return Wording(
                zh: "\(id.uppercased()) 已分派给 \(to)\(end.map { "：\($0.zh)" } ?? "")。",
                en: "\(id.uppercased()) is assigned to \(to)\(end.map { ", \($0.en)" } ?? "").")
        }
    }
}
