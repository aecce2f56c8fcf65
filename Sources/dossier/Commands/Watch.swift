import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watch a folder: take files when they are stable and propose where each belongs. 监视文件夹，收取文件并提议位置。",
        discussion: """
            A file is stable when two looks find the same size and the same time of writing. It then leaves the folder and \
            waits, with proposed shipment, type and subject and the reasons for them, until a person says \
            `dossier proposal accept NUMBER`; nothing is filed by itself. A file that is not taken stays where it is, with \
            the reason beside it in NAME.refused.txt.
            两次查看大小和修改时间均未变的文件视为写完，即收取并列出提议的发运、类型、对象及理由；经人以 \
            dossier proposal accept 编号 确认后才归档。不收取的文件留在原处，理由写在旁边的“文件名.refused.txt”中。
            Exit code with --once: 0 when nothing was refused, else 1. 带 --once 时，无拒收为 0，否则为 1。
            """)

    @Argument(help: "Folder 文件夹.") var folder: String
    @Flag(name: .long, help: "Take two looks and end 查看两次即结束.") var once = false
    @Option(name: .long, help: "Seconds between two looks 两次查看相隔秒数.") var every = 5
    @Option(name: .long, help: "The only shipment files may belong to 仅限此发运.") var shipment: String?
    @OptionGroup var options: DeskOptions

    func validate() throws {
        guard (once ? 0 : 1)...3600 ~= every else {
            throw ValidationError("--every is 1 to 3600 seconds. 应为 1 至 3600 秒。")
        }
    }

    func run() throws {
        try options.run { desk in
            if let shipment { _ = try desk.office.dossier(shipment) }
            var watched = try WatchedFolder(URL(filePath: folder), of: desk.office, shipment: shipment)
            var refused = 0
            var looks = 0
            while !once || looks < 2 {
                if looks > 0 { sleep(UInt32(every)) }
                let lines = try watched.look(desk)
                looks += 1
                for line in lines {
                    Terminal.print(ProposalText.line(line, options.language))
                    if case .refused = line.outcome { refused += 1 }
                }
            }
            return refused == 0 ? .holds : .doesNotHold
        }
    }
}

struct ProposalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposal",
        abstract: "Decide on files taken out of a watched folder. 确认或退回所收取的文件。",
        subcommands: [List.self, Accept.self, Return.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the files that wait. 列出等待确认的文件。")

        @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
        @OptionGroup var options: WorkspaceOptions

        func run() throws {
            let language = options.language.language
            try CommandOutcome.of(language) {
                let waiting = try options.office().openProposals()
                switch format {
                case .json: Terminal.print(try Report.json(JSONValue.array(waiting.map(ProposalFile.object))))
                case .text:
                    for proposal in waiting { Terminal.print(ProposalText.text(proposal, language)) }
                    let count = waiting.count
                    Terminal.print(Wording(zh: "等待确认 \(count) 份。", en: "Waiting: \(count).")[language])
                }
                return .holds
            }
        }
    }

    struct Accept: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "File one in the place proposed, or in one of those proposed. 按提议归档。")

        @Argument(help: "Its number 编号.") var number: Int
        @Option(name: .long, help: "Shipment 发运号.") var shipment: String?
        @Option(name: .long, help: "Document type 资料类型, e.g. D17.") var type: String?
        @Option(name: .long, help: "What it is about 对象: batch:LOT or LOT.") var subject: String?
        @Option(name: .long, help: "Issued on 签发日.") var issued: String?
        @Option(name: .long, help: "Expires on 到期日.") var expires: String?
        @Option(name: .long, help: "Revision; a newer one supersedes 版本，新版替换旧版.") var revision: String?
        @Option(name: .long, help: "What the paper says: field=value; may be repeated 字段=值.") var set: [String] = []
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.run { desk in
                var sheet = DocumentOptions()
                (sheet.issued, sheet.expires, sheet.revision, sheet.settings) = (issued, expires, revision, set)
                let choice = PlaceChoice(shipment: shipment, type: type, subject: subject)
                let outcome = try desk.accept(proposal: number, choice: choice, options: sheet)
                Terminal.print(AttachText.line(outcome, options.language))
                return .holds
            }
        }
    }

    struct Return: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give one back into a folder. 退回到文件夹。")

        @Argument(help: "Its number 编号.") var number: Int
        @Option(name: .long, help: "Where to put it 退回到的文件夹.") var output: String
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.say { desk in
                let file = try desk.giveBack(proposal: number, into: URL(filePath: output))
                return Wording(zh: "已退回：\(file.path)", en: "Given back: \(file.path)")
            }
        }
    }
}
