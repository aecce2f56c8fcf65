import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Examine register, vault, bundles and audit chain; name what is wrong. 体检。")

    @Flag(name: .long, help: "Re-read and re-hash every object and bundle 逐字节复核.") var deep = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let report = try options.office().examine(deep: deep) { Terminal.progress(Report.bytes($0)) }
            Terminal.endProgress()
            for ailment in report.ailments {
                Terminal.print("\(ailment.part)  \(ailment.object)")
                Terminal.print(Report.wrapped(ailment.wording[language], indent: 4))
            }
            let how =
                report.isDeep
                ? Wording(zh: "已逐字节复核", en: "every byte re-hashed")
                : Wording(zh: "未逐字节复核，可加 --deep", en: "not re-hashed; add --deep")
            Terminal.print(
                Wording(
                    zh:
                        "\(report.isHealthy ? "完好" : "发现 \(report.ailments.count) 处问题")：审计 \(report.events) 条，对象 \(report.objects) 个（\(Report.bytes(report.bytes))，\(how.zh)），资料包 \(report.bundles) 个，无主对象 \(report.orphans) 个。",
                    en:
                        "\(report.isHealthy ? "Sound" : report.ailments.count == 1 ? "1 thing is wrong" : "\(report.ailments.count) things are wrong"): \(report.events) audit events, \(report.objects) objects (\(Report.bytes(report.bytes)), \(how.en)), bundles: \(report.bundles), orphans: \(report.orphans)."
                )[
                    language])
            return report.isHealthy ? .holds : .doesNotHold
        }
    }
}

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the workspace and prove that the copy restores. 备份并验证。")

    @Argument(help: "Folder to make 目标文件夹.") var folder: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let report = try options.office().backUp(to: URL(filePath: folder))
            Terminal.print(BackupText.render(report, language))
            return .holds
        }
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a workspace from a backup, after examining it in full. 从备份恢复。")

    @Argument(help: "The backup 备份文件夹.") var backup: String
    @Option(name: .long, help: "Folder to make 恢复到.") var to: String
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = language.language
        try CommandOutcome.of(language) {
            let report = try FilingOffice.restore(from: URL(filePath: backup), to: URL(filePath: to))
            Terminal.print(BackupText.render(report, language))
            return .holds
        }
    }
}

enum BackupText {
    static func render(_ report: BackupReport, _ language: Language) -> String {
        Wording(
            zh:
                "\(report.path.path)：已逐字节复核，审计 \(report.events) 条，对象 \(report.objects) 个（\(Report.bytes(report.bytes))），资料包 \(report.bundles) 个。",
            en:
                "\(report.path.path): every byte re-hashed; \(report.events) audit events, \(report.objects) objects (\(Report.bytes(report.bytes))), \(report.bundles) bundles."
        )[
            language]
    }
}
