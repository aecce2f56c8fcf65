import ArgumentParser
import DossierCore
import FilingOffice
import FilingWeb
import Foundation

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The workspace in a browser, on this machine unless told otherwise. 网页工作区（默认仅限本机）。",
        discussion: """
            People sign in with their code on the roster and their passphrase. Stop it with Ctrl-C: what is under way is
            finished first. Off this machine use TLS, here or in a proxy before it.
            以名册中的人员代码和口令登录。按 Ctrl-C 停止，未完成的请求会先办完。离开本机使用时请启用 TLS。
            """)

    @Option(name: .long, help: "Address to bind to 监听地址.") var host: String = "127.0.0.1"
    @Option(name: .long, help: "Port 端口.") var port: Int = 8080
    @Option(name: .long, help: "A name the site is asked for, behind a proxy; may be repeated 对外域名.")
    var name: [String] = []
    @Option(name: .customLong("tls-certificate"), help: "Certificate chain, PEM 证书链.") var certificate: String?
    @Option(name: .customLong("tls-key"), help: "Its private key, PEM 私钥.") var key: String?
    @Option(
        name: .long,
        help: "Where the world finds this site, for QR codes on slips 对外网址, e.g. https://filing.example.com.")
    var address: String?
    @Option(
        name: .customLong("openid"),
        help: "Settings of an identity provider to sign in through, YAML 身份提供方设置文件.")
    var openID: String?
    @Flag(name: .long, help: "A proxy on this machine speaks TLS and names who asks 位于本机反向代理之后.")
    var behindProxy = false
    @Flag(name: .long, help: "The look-up answers without signing in; this machine only 本机查询无需登录.")
    var openLookUp = false
    @Flag(name: .long, help: "The verifier's page asks for the short code beside the reference 核对页须输入短码.")
    var verifierCode = false
    @Option(name: .long, help: "The largest file taken, in MiB 单个文件上限（MiB）.") var largestUpload: Int = 4096
    @Flag(name: .long, help: "Make a workspace with sample data and print demo sign-ins; this machine only 示例工作区.")
    var demo = false
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("A port is 1 to 65535. 端口为 1 至 65535。") }
        guard (1...1_048_576).contains(largestUpload) else {
            throw ValidationError("--largest-upload is 1 to 1048576 (MiB). --largest-upload 为 1 至 1048576（MiB）。")
        }
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("TLS takes both --tls-certificate and --tls-key. 证书与私钥须同时给出。")
        }
        guard !openLookUp || (settings.isLoopback && !behindProxy) else {
            throw ValidationError("--open-look-up serves this machine only. --open-look-up 仅限本机。")
        }
        if let address, address.wholeMatch(of: /https?:\/\/[A-Za-z0-9.:\[\]-]+/) == nil {
            throw ValidationError(
                "--address is http(s)://host, without a path or a slash at its end. --address 形如 https://主机名。")
        }
        guard !demo || settings.isLoopback else {
            throw ValidationError("--demo serves this machine only. --demo 仅限本机。")
        }
    }

    func run() async throws {
        let language = options.language.language
        var opened: Site?
        try CommandOutcome.of(language) {
            var settings = settings
            settings.openID = try openID.map { try OpenIDSettings.read(from: $0) }
            opened = try Site(office: demo ? demoOffice(language) : options.office(), settings: settings)
            return .holds
        }
        guard let site = opened else { throw ExitCode(CommandOutcome.fault.rawValue) }
        let address = "\(certificate == nil ? "http" : "https")://\(host):\(port)/"
        do {
            try await site.serve {
                Terminal.complain(
                    Wording(
                        zh: "工作区已打开：\(address)（按 Ctrl-C 停止）",
                        en: "The workspace is open at \(address) (stop with Ctrl-C)")[
                            language])
            }
        } catch {
            Terminal.complain(
                Wording(
                    zh: "无法在 \(host):\(port) 提供服务：\(error)。请检查端口与证书，或用 --port 换一个端口。",
                    en:
                        "\(host):\(port) cannot be served: \(error). Check the port and the certificate, or choose another port with --port."
                )[language])
            throw ExitCode(CommandOutcome.cannotCreate.rawValue)
        }
    }

    private var settings: SiteSettings {
        var settings = SiteSettings()
        settings.host = host
        settings.port = port
        settings.longestFile = largestUpload << 20
        settings.names = Set(name.map { $0.lowercased() })
        settings.certificate = certificate
        settings.key = key
        settings.address = address
        settings.isBehindProxy = behindProxy
        settings.isLookUpOpen = openLookUp
        settings.needsVerifierCode = verifierCode
        return settings
    }

    /// A workspace of sample data: the folder given if it is new, else a temporary one.
    private func demoOffice(_ language: Language) throws -> FilingOffice {
        let root =
            options.workspace.map { URL(filePath: $0) }
            ?? FileManager.default.temporaryDirectory.appending(
                path: "dossier-demo-\(ProcessInfo.processInfo.processIdentifier)")
        let ready = try DemoWorkspace(root: root, login: OperatingSystem.userName).make()
        Terminal.print(Wording(zh: "示例工作区：\(root.path)", en: "Sample workspace: \(root.path)")[language])
        for person in ready.signIns {
            let roles = person.roles.map { $0.title[language] }.joined(separator: ", ")
            Terminal.print("  \(person.code)  \(person.passphrase)  \(roles)")
        }
        return ready.office
    }
}
