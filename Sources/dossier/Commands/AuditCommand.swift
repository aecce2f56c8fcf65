import ArgumentParser
import DossierCore
import FilingOffice

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The audit trail: who did what, when and why. 审计追踪。",
        subcommands: [AuditLog.self, AuditVerify.self, AuditExport.self])
}

struct AuditLog: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "log", abstract: "Read it. 查看。")

    @Argument(help: "One shipment 某一发运; default: all.") var shipment: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            try options.office().eachAuditEvent(of: shipment) { event in
                Terminal.print(AuditText.line(event, language))
            }
            return .holds
        }
    }
}

struct AuditVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Re-hash every event and name the first bad one. 核验审计链。")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let report = try options.office().examineTrail()
            for ailment in report.ailments { Terminal.print(ailment.wording[language]) }
            if report.isHealthy {
                Terminal.print(
                    Wording(zh: "审计追踪完好：\(report.events) 条。", en: "The audit trail is sound: \(report.events) events.")[
                        language])
            }
            return report.isHealthy ? .holds : .doesNotHold
        }
    }
}

struct AuditExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write it as JSON lines with chain digests. 导出为 JSON 行。")

    @Argument(help: "One shipment 某一发运; default: all.") var shipment: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        try CommandOutcome.of(options.language.language) {
            try options.office().eachAuditEvent(of: shipment) { Terminal.print(try Report.json($0)) }
            return .holds
        }
    }
}
