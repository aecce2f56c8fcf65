import ArgumentParser
import DossierCore
import FilingOffice

struct CorrectionAssign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Say who sees to an item, and by when. 指定负责人和期限。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Number of the item 项号.") var number: String
    @Option(name: .long, help: "Code of a person, or nobody 人员代码，或 nobody.") var to: String
    @Option(name: .long, help: "The day agreed 约定期限 (YYYY-MM-DD; default: the notice's day 默认按通知).") var due: Day?
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            let owner = to == "nobody" ? nil : to
            _ = try desk.assignCorrection(number, of: shipment, to: owner, due: due)
            guard let owner else {
                return Wording(
                    zh: "补正第 \(number) 项已无人负责。", en: "Nobody sees to correction item \(number) any more.")
            }
            return Wording(
                zh: "补正第 \(number) 项由 \(owner) 负责。", en: "Correction item \(number) is assigned to \(owner).")
        }
    }
}

struct CorrectionAnswer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer an item, with the documents that show it. 答复一项并指明依据。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Number of the item 项号.") var number: String
    @Option(name: .long, help: "The answer 答复.") var text: String
    @Option(name: .long, help: "Document of the filing: its type or id 依据资料的类型或编号; may be repeated.")
    var evidence: [String] = []
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            let dossier = try desk.answerCorrection(number, of: shipment, text: text, evidence: evidence)
            return CorrectionText.done(number, .answered, dossier)
        }
    }
}

struct CorrectionWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "The authority no longer asks for an item. 撤销一项。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Number of the item 项号.") var number: String
    @Option(name: .long, help: "Why 理由.") var reason: String
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            let dossier = try desk.withdrawCorrection(number, of: shipment, reason: reason)
            return CorrectionText.done(number, .withdrawn, dossier)
        }
    }
}

struct CorrectionReopen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take an answer or a withdrawal back. 收回答复或撤销。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Number of the item 项号.") var number: String
    @Option(name: .long, help: "Why 理由.") var reason: String
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            let dossier = try desk.reopenCorrection(number, of: shipment, reason: reason)
            return CorrectionText.done(number, .open, dossier)
        }
    }
}
