import ArgumentParser
import DossierCore
import FilingOffice

struct Waive: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Propose an exception to one finding, or approve what another person proposed. 提出或批准豁免。",
        discussion: """
            A waiver never hides the finding, needs two people and ends on the day given.
            豁免不会隐去结果；须两人办理，并在所给日期届满。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Requirement or rule 要求或规则编号.") var id: String
    @Option(name: .long, help: "One subject 对象, e.g. a lot.") var subject: String?
    @Option(name: .long, help: "Why 理由.") var reason: String?
    @Option(name: .long, help: "Last day on which it counts 截止日 (YYYY-MM-DD).") var until: Day?
    @Flag(name: .long, help: "Approve the proposed waiver 批准.") var approve = false
    @OptionGroup var options: DeskOptions

    func validate() throws {
        if approve {
            guard reason == nil, until == nil else {
                throw ValidationError("--approve takes neither --reason nor --until. 批准时不需要理由与日期。")
            }
        } else if reason == nil || until == nil {
            throw ValidationError("A proposal needs --reason and --until. 提出豁免须给出 --reason 与 --until。")
        }
    }

    func run() throws {
        try options.say(signing: true) { desk in
            guard let reason, let until else {
                _ = try desk.approveWaiver(shipment, finding: id, subject: subject)
                return Wording(
                    zh: "豁免 \(id) 已由 \(desk.person.code) 批准，结果仍会列出。",
                    en: "Waiver of \(id) approved by \(desk.person.code). The finding stays on every report.")
            }
            _ = try desk.proposeWaiver(shipment, finding: id, subject: subject, reason: reason, until: until)
            return Wording(
                zh: "已提出豁免 \(id)，至 \(until)。须由另一人批准：dossier waive \(shipment) \(id) --approve --as 代码",
                en:
                    "Waiver of \(id) proposed until \(until). Somebody else has to approve it: dossier waive \(shipment) \(id) --approve --as CODE"
            )
        }
    }
}
