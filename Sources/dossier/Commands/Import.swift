import ArgumentParser
import DossierCore
import FilingOffice

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in records from YAML, JSON or CSV: all or nothing, every mistake with its place. 导入记录。")

    @Argument(help: "Files, or folders of files 文件或文件夹.") var paths: [String]
    @Option(name: .long, help: "What the rows of a CSV are: party, product, donor, batch, trial, shipment.")
    var kind: RecordKind?
    @Flag(name: .customLong("dry-run"), help: "Only say what would happen 只预演.") var dryRun = false
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let report = try signIn.desk(in: office).importRecords(paths: paths, kind: kind, dryRun: dryRun)
            for note in report.notes { Terminal.complain(note[language]) }
            for line in report.lines where line.effect != .unchanged {
                let fields = line.fields.isEmpty ? "" : ": " + line.fields.joined(separator: ", ")
                Terminal.print("\(Self.word(line.effect)[language])  \(line.kind.title[language]) \(line.key)\(fields)")
            }
            let counts = ImportReport.Effect.allCases.map { "\(Self.word($0)[language]) \(report.count($0))" }
            let prefix = report.isDryRun ? Wording(zh: "预演，未写入 · ", en: "dry run, nothing written · ")[language] : ""
            Terminal.print(prefix + counts.joined(separator: " · "))
            return .holds
        }
    }

    private static func word(_ effect: ImportReport.Effect) -> Wording {
        switch effect {
        case .created: Wording(zh: "新增", en: "created")
        case .changed: Wording(zh: "变更", en: "changed")
        case .unchanged: Wording(zh: "未变", en: "unchanged")
        }
    }
}

extension RecordKind: ExpressibleByArgument {}
