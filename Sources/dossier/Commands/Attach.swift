import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Attach: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put papers into a filing: single files with options, or a folder with its sheet. 附加资料。",
        discussion: """
            A folder holds the papers and one documents.csv or documents.yaml that describes them.
            文件夹内放资料和一份 documents.csv 或 documents.yaml 登记表。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Files, or one folder with its sheet 文件，或带登记表的文件夹.") var paths: [String]
    @Option(name: .long, help: "Document type 资料类型, e.g. D17.") var type: String?
    @Option(name: .long, help: "The batch it is about 批号.") var batch: String?
    @Option(name: .long, help: "The donor's code 供者代码.") var donor: String?
    @Option(name: .long, help: "The product's code 产品代码.") var product: String?
    @Option(name: .long, help: "The trial's code 试验代码.") var trial: String?
    @Option(name: .long, help: "Issued on 签发日.") var issued: String?
    @Option(name: .long, help: "Expires on 到期日.") var expires: String?
    @Option(name: .long, help: "Revision; a newer one supersedes 版本，新版替换旧版.") var revision: String?
    @Option(name: .long, help: "SHA-256 the sender claims 发送方声明的哈希.") var sha256: String?
    @Option(name: .long, help: "What the paper says: field=value; may be repeated 字段=值.") var set: [String] = []
    @Flag(name: .customLong("dry-run"), help: "Only say what would happen 只预演.") var dryRun = false
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let desk = try signIn.desk(in: office)
            let outcomes: [AttachOutcome]
            if type == nil, paths.count == 1 {
                let report = try desk.attach(folder: URL(filePath: paths[0]), to: shipment, dryRun: dryRun)
                for note in report.notes { Terminal.complain(note[language]) }
                outcomes = report.outcomes
            } else {
                var described = described
                if let type, paths.count == 1, !dryRun {
                    described.settings += try FieldPrompt.settings(
                        for: office.fieldsAsked(of: type, in: shipment), given: described, language)
                }
                outcomes = try desk.attach(
                    files: paths.map { URL(filePath: $0) }, options: described, to: shipment, dryRun: dryRun)
            }
            for outcome in outcomes {
                Terminal.print(AttachText.line(outcome, language))
                guard type != nil else { continue }
                let missing = try office.fieldsMissing(from: outcome.document, in: shipment)
                if !missing.isEmpty { Terminal.print(AttachText.asking(missing, for: outcome.document, language)) }
            }
            Terminal.print(AttachText.summary(outcomes, isDryRun: dryRun, language))
            return .holds
        }
    }

    private var described: DocumentOptions {
        var options = DocumentOptions()
        options.type = type
        for (kind, key) in [(SubjectKind.batch, batch), (.donor, donor), (.product, product), (.trial, trial)] {
            options.subjects[kind] = key
        }
        options.issued = issued
        options.expires = expires
        options.revision = revision
        options.sha256 = sha256
        options.settings = set
        return options
    }
}

/// What became of each paper, in a line.
enum AttachText {
    static func line(_ outcome: AttachOutcome, _ language: Language) -> String {
        let document = outcome.document
        var text =
            "\(word(outcome.kind)[language])  \(document.type)  [\(document.subject)]  \(document.originalName)  \(Report.bytes(document.size))"
        if let replaced = outcome.replaced {
            text += "\n    " + Wording(zh: "替换 \(replaced)", en: "supersedes \(replaced)")[language]
        }
        if !outcome.alsoIn.isEmpty {
            let others = outcome.alsoIn.joined(separator: ", ")
            text +=
                "\n    "
                + Wording(
                    zh: "这些发运仍用旧版：\(others)", en: "the older revision is still relied on by: \(others)")[language]
        }
        return text
    }

    /// What the type of a paper asks for and nobody recorded, field by field, and how to record it.
    static func asking(_ fields: [FieldSpec], for document: Document, _ language: Language) -> String {
        let head = Wording(zh: "    尚未登记（\(fields.count) 项）：", en: "    still to record (\(fields.count)):")
        let lines = fields.map {
            "      \($0.name)  \($0.title[language])  (\($0.type.title($0.choiceTitles)[language]))"
        }
        let how = Wording(
            zh: "    请以 --set 字段=数值（有效期用 --expires）再次附加同一文件，或用 dossier facts 查看从文件读到的数值并用 dossier confirm 确认。",
            en:
                "    Attach the same file again with --set FIELD=VALUE (--expires for the end), or see with dossier facts what was read in it and use dossier confirm."
        )
        return ([head[language]] + lines + [how[language]]).joined(separator: "\n")
    }

    static func summary(_ outcomes: [AttachOutcome], isDryRun: Bool, _ language: Language) -> String {
        let kinds: [AttachOutcome.Kind] = [.attached, .superseded, .corrected, .unchanged]
        let counts = kinds.map { kind in "\(word(kind)[language]) \(outcomes.count { $0.kind == kind })" }
        let prefix = isDryRun ? Wording(zh: "预演，未写入 · ", en: "dry run, nothing written · ")[language] : ""
        return prefix + counts.joined(separator: " · ")
    }

    private static func word(_ kind: AttachOutcome.Kind) -> Wording {
        switch kind {
        case .attached: Wording(zh: "已附加", en: "attached")
        case .superseded: Wording(zh: "已替换", en: "superseded")
        case .corrected: Wording(zh: "已更正", en: "corrected")
        case .unchanged: Wording(zh: "未变", en: "unchanged")
        }
    }
}
