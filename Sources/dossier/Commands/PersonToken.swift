import ArgumentParser
import DossierCore
import FilingOffice

extension ProgramToken.Scope: ExpressibleByArgument {}

struct PersonToken: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "A token for programs that act in your name; shown once. 供程序使用的令牌。",
        discussion: """
            Signing, waiving and releasing ask for the passphrase all the same. Without a name: the tokens there are.
            签署、豁免与放行仍须口令。不给名称时列出已有令牌。
            """)

    @Argument(help: "What you call it 名称, e.g. warehouse.") var name: String?
    @Option(name: .long, help: "read, write, package 只读、改写、打包.") var scope: ProgramToken.Scope = .read
    @Option(name: .long, help: "Last day it may be used 到期日 (YYYY-MM-DD).") var expires: Day?
    @Flag(name: .long, help: "Take it back 收回.") var end = false
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func validate() throws {
        if name != nil, !end, expires == nil {
            throw ValidationError("A token needs --expires YYYY-MM-DD. 请用 --expires 给出到期日。")
        }
        if name == nil, end { throw ValidationError("Name the token to take back. 请给出要收回的令牌名称。") }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            guard let name else {
                for token in try signIn.desk(in: office).tokens() {
                    let over = token.isOver ? " · " + Wording(zh: "已失效", en: "over")[language] : ""
                    Terminal.print("\(token.name)  \(token.scope.rawValue)  \(token.expires)\(over)")
                }
                return .holds
            }
            guard let expires, !end else {
                let count = try signIn.desk(in: office).endTokens(named: name)
                Terminal.print(
                    Wording(zh: "已收回 \(count) 个令牌。", en: "Tokens taken back: \(count).")[language])
                return count > 0 ? .holds : .doesNotHold
            }
            let desk = try signIn.desk(in: office, signing: true)
            Terminal.print(try desk.makeToken(named: name, scope: scope, expires: expires).text)
            Terminal.complain(
                Wording(
                    zh: "令牌“\(name)”（\(scope.rawValue)，至 \(expires)）只显示这一次，请妥善保存。",
                    en: "The token \(name) (\(scope.rawValue), until \(expires)) is shown this once. Keep it safe.")[
                        language])
            return .holds
        }
    }
}
