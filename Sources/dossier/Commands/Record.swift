import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record what the authority did, with its notice as evidence. 登记主管部门的处理结果及凭证。",
        discussion: "Events 事件: \(AuthorityEvent.Kind.allCases.map(\.rawValue).joined(separator: ", "))")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Event 事件.") var event: AuthorityEvent.Kind
    @Option(name: .long, help: "Number on the notice 通知编号.") var number: String?
    @Option(name: .long, help: "Day of the event 日期 (YYYY-MM-DD).") var date: Day
    @Option(name: .long, help: "The notice 凭证文件.") var evidence: String
    @Option(name: .customLong("valid-from"), help: "For filed: first day 有效期起.") var validFrom: Day?
    @Option(name: .customLong("valid-until"), help: "For filed: last day 有效期止.") var validUntil: Day?
    @Option(name: .long, help: "For filed: quantity covered 备案数量, e.g. \"6 bags\".") var quantity: Quantity?
    @Option(name: .long, help: "For supplement-requested: answer by 补正期限.") var due: Day?
    @Option(name: .long, help: "Anything else on the notice 备注.") var note: String?
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let notice = AuthorityNotice(
                kind: event, number: number, date: date, evidence: URL(filePath: evidence), validFrom: validFrom,
                validUntil: validUntil, quantity: quantity, due: due, note: note)
            let dossier = try signIn.desk(in: office).record(notice, for: shipment)
            Terminal.print(
                Wording(
                    zh: "已登记“\(event.title.zh)”（\(date)）。发运 \(shipment) 的状态：\(dossier.status.title.zh)。",
                    en: "Recorded \(event.title.en) of \(date). Shipment \(shipment) is now \(dossier.status.title.en)."
                )[
                    language])
            return .holds
        }
    }
}
