import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Correction: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What a notice of correction asks for, item by item, and the answers. 补正事项：逐项登记、分派、答复。",
        discussion: """
            Record the notice first (dossier record … supplement-requested). Owner and due day may be set at any time; to answer, \
            have the filing opened again (dossier reopen), because the answers are part of what is signed and packed. Nothing is \
            submitted again while an item is open: answer it, or withdraw it with a reason.
            先登记补正通知（dossier record … supplement-requested）。负责人和期限随时可以指定；答复属于签署和打包的内容，须先重新打开备案（dossier \
            reopen）。尚有未答复的事项时不能再次提交：请逐项答复，或说明理由撤销。
            """,
        subcommands: [
            CorrectionList.self, CorrectionAdd.self, CorrectionImporting.self, CorrectionAssign.self,
            CorrectionAnswer.self, CorrectionWithdraw.self, CorrectionReopen.self,
        ], defaultSubcommand: CorrectionList.self)
}

struct CorrectionList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Every item: asked, answered, evidence. Exit code 1 while one is open. 列出全部事项；尚有未答复的退出码为 1。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let dossier = try office.dossier(shipment)
            Terminal.print(
                format == .json
                    ? try Report.json(CorrectionFile.object(dossier))
                    : CorrectionText.render(dossier, on: office.today, language))
            return dossier.unansweredItems.isEmpty ? .holds : .doesNotHold
        }
    }
}

struct CorrectionAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put one item of the notice on record, word for word. 逐字登记一项。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Option(name: .long, help: "The item's number on the notice 项号.") var number: String
    @Option(name: .long, help: "What is asked, word for word 补正要求原文.") var asked: String
    @Option(name: .customLong("asked-in"), help: "zh, en (default: as the text is written 默认按文字判断).")
    var askedIn: String?
    @Option(name: .long, help: "Document type or rule it points to 所指资料类型或规则.") var requirement: String?
    @Option(name: .long, help: "What it is about 对象, e.g. batch:LOT.") var subject: String?
    @Option(name: .long, help: "Code of the person who sees to it 负责人代码.") var owner: String?
    @Option(name: .long, help: "By when, if not the notice's day 期限 (YYYY-MM-DD).") var due: String?
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            var cells = ["number": number, "asked": asked]
            cells["language"] = askedIn
            cells["requirement"] = requirement
            cells["subject"] = subject
            cells["owner"] = owner
            cells["due"] = due
            let item = try desk.addCorrection(cells, to: shipment) { column in
                SourcePlace(file: column == "language" ? "--asked-in" : "--\(column)")
            }
            return Wording(
                zh: "已登记补正通知 \(item.notice) 第 \(item.number) 项。",
                en: "Item \(item.number) of notice \(item.notice) is on record.")
        }
    }
}

struct CorrectionImporting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Items from a table (CSV), all or none. 从表格（CSV）导入，全部成功或全部不变。",
        discussion: "Columns 列: \(CorrectionRow.columns.joined(separator: ", ")).")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "The table 表格 (CSV).") var file: String
    @Flag(name: .customLong("dry-run"), help: "Only say what would happen 只预演.") var dryRun = false
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say { desk in
            let report = try desk.importCorrections(URL(filePath: file), to: shipment, dryRun: dryRun)
            for item in report.added { Terminal.print("\(item.number)  \(item.asked)") }
            let (added, same) = (report.added.count, report.unchanged.count)
            let items = added == 1 ? "item" : "items"
            return Wording(
                zh: "\(dryRun ? "将登记" : "已登记") \(added) 项，\(same) 项原已登记。",
                en: "\(added) \(items) \(dryRun ? "would be put" : "put") on record, \(same) there already.")
        }
    }
}
