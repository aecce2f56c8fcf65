import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct PersonTOTP: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "totp", abstract: "A second factor for signing in at a browser (TOTP). 浏览器登录的两步验证。",
        discussion: """
            Without options it begins one for you and tells the secret; --confirm with the first code turns it on and tells \
            the recovery codes once. An administrator removes somebody's with CODE --remove.
            不带选项时为本人生成密钥；以 --confirm 输入第一个验证码后启用，恢复码只显示一次。管理员可用“代码 --remove”停用。
            """)

    @Argument(help: "Code of a person, to remove theirs 人员代码（仅用于停用）.") var code: String?
    @Option(name: .long, help: "The first code of the authenticator 第一个验证码.") var confirm: String?
    @Flag(name: .long, help: "Take it away 停用.") var remove = false
    @Option(name: .long, help: "Write the QR code here (SVG) 二维码文件.") var svg: String?
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func validate() throws {
        if code != nil, !remove { throw ValidationError("CODE goes with --remove only. 人员代码仅与 --remove 同用。") }
        if remove, confirm != nil || svg != nil {
            throw ValidationError("--remove takes no --confirm and no --svg. 停用时不需要 --confirm 或 --svg。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let desk = try signIn.desk(in: try options.office(), signing: true)
            if remove {
                try desk.removeSecondFactor(of: code ?? desk.person.code)
                Terminal.print(
                    Wording(
                        zh: "已停用 \(code ?? desk.person.code) 的两步验证。",
                        en: "The second factor of \(code ?? desk.person.code) is removed.")[language])
            } else if let confirm {
                for code in try desk.confirmSecondFactor(confirm) { Terminal.print(code) }
                Terminal.complain(
                    Wording(
                        zh: "两步验证已启用。以上恢复码只显示这一次，每个只能用一次，请与手机分开保管。",
                        en:
                            "The second factor is on. The recovery codes above are shown this once, and each is good once. "
                            + "Keep them apart from the phone.")[language])
            } else {
                try begin(desk, language)
            }
            return .holds
        }
    }

    private func begin(_ desk: Desk, _ language: Language) throws {
        if let svg, FileManager.default.fileExists(atPath: svg) { throw FilingError.targetExists(svg) }
        let offer = try desk.beginSecondFactor()
        if let svg { try NewFile.write(Data(offer.picture(language).utf8), to: URL(filePath: svg)) }
        Terminal.print(offer.address)
        Terminal.complain(
            Wording(
                zh: "密钥 \(offer.secret)。加入验证器后执行：dossier person totp --confirm 验证码。",
                en:
                    "Secret \(offer.secret). Put it into an authenticator, then run: dossier person totp --confirm CODE."
            )[
                language])
    }
}
