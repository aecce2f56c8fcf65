import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what the text of papers proposes beside what their sheets say. 列出文件文字所提数值与登记表的对照。",
        discussion: """
            Nothing counts until a person confirms it: dossier confirm.
            经人确认（dossier confirm）之前，所提数值一概不作数。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "One document 一份文件: its type, D17/batch:LOT or its id.") var document: String?
    @Flag(name: .customLong("read-again"), help: "Read the text anew first 先重新读取文字.") var readsAgain = false
    @Option(name: .long, help: "Write a logger's readings as a picture (SVG) 把温度读数画成图.") var plot: String?
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func validate() throws {
        if plot != nil, document == nil { throw ValidationError("--plot needs a document. 请指定一份文件。") }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            if readsAgain { _ = try signIn.desk(in: office).readAgain(shipment) }
            if let plot, let document {
                guard !FileManager.default.fileExists(atPath: plot) else { throw FilingError.targetExists(plot) }
                let picture = try office.temperaturePlot(shipment, document: document)
                try Data(picture.utf8).write(to: URL(filePath: plot))
            }
            let all = try office.facts(shipment, document: document)
            switch format {
            case .json: Terminal.print(try FactsText.json(all))
            case .text: Terminal.print(FactsText.text(all, language))
            }
            return .holds
        }
    }
}

struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stand for a value read in a paper. 确认从文件中读到的数值。",
        discussion: """
            FIELD takes the value the text proposes; FIELD=VALUE says what the paper says where the program misread it.
            The value goes on the document's sheet; who confirmed it, where and when stays on record.
            只写字段名即采用所提数值；程序读错时写“字段=数值”。数值记入登记表，何人何时确认、在第几页均留有记录。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Document 文件: its type, D17/batch:LOT or its id.") var document: String
    @Argument(help: "FIELD or FIELD=VALUE 字段或“字段=数值”.") var field: String
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
            let desk = try signIn.desk(in: try options.office())
            let confirmed = try desk.confirm(
                shipment, document: document, field: parts.first ?? "", value: parts.count > 1 ? parts[1] : nil)
            let page = confirmed.page.map { Wording(zh: "（第 \($0) 页）", en: " (page \($0))") }
            Terminal.print(
                Wording(
                    zh:
                        "\(confirmed.by) 已确认 \(document) 的 \(confirmed.field)：\(confirmed.value.shown)\(page?.zh ?? "")。",
                    en:
                        "\(confirmed.by) confirmed \(confirmed.field) of \(document): \(confirmed.value.shown)\(page?.en ?? "")."
                )[language])
            return .holds
        }
    }
}
