import ArgumentParser

/// The program. Every command parses, calls one operation of the office, and presents what came back.
@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Assemble, check and pack the filing dossier of a cell-product shipment. 细胞制品出境备案资料的汇集、核对与打包。",
        discussion: """
            Start with `dossier demo FOLDER`. A report says "complete against checklist X edition Y"; it is not legal advice.
            先运行 `dossier demo 文件夹`。报告只说明“对照某版清单齐备”，不构成法律意见。

            Exit codes 退出码: 0 holds 成立 · 1 does not hold 不成立 · 3 could not verify 无法核实 · 64 usage 用法 · \
            65 bad input 输入有误 · 66 input missing 输入缺失 · 69 unavailable 缺少程序 · 70 fault 程序故障 · 73 cannot create 无法创建 · \
            74 input/output 读写失败 · 77 not permitted 无权限
            """,
        version: ProgramVersion.text,
        groupedSubcommands: [
            CommandGroup(name: "Begin 开始", subcommands: [Init.self, Demo.self, PersonCommand.self]),
            CommandGroup(
                name: "Prepare 准备",
                subcommands: [
                    Scope.self, Import.self, Attach.self, Covers.self, Split.self, Watch.self, ProposalCommand.self,
                    Inspect.self, Facts.self,
                    Confirm.self, CheckCommand.self,
                    Missing.self, Explain.self, Assign.self,
                    Waive.self, Sign.self, Reopen.self, Adopt.self,
                ]),
            CommandGroup(
                name: "Pack 打包",
                subcommands: [PaperCommand.self, Package.self, Rebuild.self, Verify.self, BundleCommand.self]),
            CommandGroup(
                name: "Follow 跟踪",
                subcommands: [
                    StatusCommand.self, Search.self, Token.self, VerifyToken.self, Verifier.self, Trace.self,
                    PermitCommand.self, Record.self, Correction.self,
                    Serve.self, WebhookCommand.self,
                ]),
            CommandGroup(
                name: "Keep 保管",
                subcommands: [
                    AuditCommand.self, ChecklistCommand.self, Names.self, Doctor.self, Backup.self, Restore.self,
                ]),
        ])
}
