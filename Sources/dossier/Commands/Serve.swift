import ArgumentParser
import DossierCore
import FilingOffice
import FilingWeb

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The look-up page for logistics, on this machine only. 物流查询页面（仅限本机）。",
        discussion: """
            Read-only, at http://127.0.0.1:PORT/find; shows what `dossier status` answers and nothing else. Stop it with Ctrl-C.
            只读；内容与 dossier status 相同。按 Ctrl-C 停止。
            """)

    @Option(name: .long, help: "Port 端口.") var port: Int = 8080
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("A port is 1 to 65535. 端口为 1 至 65535。") }
    }

    func run() async throws {
        let language = options.language.language
        var opened: Site?
        try CommandOutcome.of(language) {
            opened = try Site(office: options.office())
            return .holds
        }
        guard let site = opened else { throw ExitCode(CommandOutcome.fault.rawValue) }
        Terminal.complain(
            Wording(
                zh: "查询页面：http://127.0.0.1:\(port)/find（按 Ctrl-C 停止）",
                en: "Look-up page: http://127.0.0.1:\(port)/find (stop with Ctrl-C)")[language])
        do { try await site.serve(port: port) } catch {
            Terminal.complain(
                Wording(
                    zh: "端口 \(port) 无法使用：\(error)。请用 --port 换一个端口。",
                    en: "Port \(port) cannot be used: \(error). Choose another with --port.")[language])
            throw ExitCode(CommandOutcome.cannotCreate.rawValue)
        }
    }
}
