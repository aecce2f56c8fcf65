import ArgumentParser
import DossierCore
import FilingOffice

struct PersonOpenID: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openid",
        abstract: "What the identity provider calls a person, for `person: openid`. 人员在身份提供方的标识。",
        discussion: """
            Without IDENTITY it says what is noted. Only an administrator may.
            不给标识时显示已登记的标识。仅管理员可用。
            """)

    @Argument(help: "Code of the person 人员代码.") var code: String
    @Argument(help: "The claim's value, usually `sub` 标识，通常为 sub.") var identity: String?
    @Flag(name: .long, help: "Take it away 撤下.") var remove = false
    @OptionGroup var options: DeskOptions

    func validate() throws {
        if remove, identity != nil { throw ValidationError("--remove takes no identity. 撤下时不给标识。") }
    }

    func run() throws {
        try options.run { desk in
            if remove || identity != nil { try desk.setIdentity(identity, of: code) }
            guard let noted = try desk.identity(of: code) else {
                Terminal.print(
                    Wording(zh: "\(code) 没有登记标识。", en: "No identity is noted for \(code).")[options.language])
                return remove ? .holds : .doesNotHold
            }
            Terminal.print("\(code)  \(noted)")
            return .holds
        }
    }
}
