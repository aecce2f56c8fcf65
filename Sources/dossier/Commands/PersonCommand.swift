import ArgumentParser
import DossierCore
import FilingOffice

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "The roster of people and roles. 人员名册与角色。",
        subcommands: [
            PersonAdd.self, PersonList.self, PersonRoles.self, PersonPassphrase.self, PersonDisable.self,
            PersonToken.self, PersonTOTP.self, PersonOpenID.self,
        ])
}

struct PersonAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put a person on the roster. 登记人员。")

    @Argument(help: "Short code, never reused 代码, e.g. lin.wei.")
    var code: String

    @Option(name: .long, help: "Name as printed on signatures 姓名.")
    var name: String

    @Option(
        name: .long,
        help:
            "Role 角色; may be repeated: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    var role: [Role]

    @Option(name: .long, help: "Their operating-system user on this machine 系统用户.")
    var login: String?

    @Option(name: .customLong("new-passphrase-file"), help: "Their first passphrase, from a file or - 初始口令文件.")
    var newPassphraseFile: String?

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let desk = try signIn.desk(in: office)
            let passphrase = try newPassphraseFile.map { try PassphraseSource.read(from: $0, for: code) }
            try desk.add(Person(code: code, name: name, roles: role, login: login), passphrase: passphrase)
            Terminal.print(
                Wording(
                    zh: "已登记 \(code)（\(name)）：\(role.map(\.title.zh).joined(separator: "、"))。",
                    en: "\(code) (\(name)) is on the roster: \(role.map(\.title.en).joined(separator: ", ")).")[
                        language])
            return .holds
        }
    }
}

struct PersonList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Who is on the roster. 查看名册。")

    @Flag(name: .long, help: "As JSON lines.") var json = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            for person in try options.office().people() {
                Terminal.print(json ? try Report.json(person) : Report.person(person, language))
            }
            return .holds
        }
    }
}

struct PersonRoles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Set what a person may do. 设定人员角色。")

    @Argument(help: "Code of the person 人员代码.") var code: String
    @Option(name: .long, help: "Role 角色; may be repeated.") var role: [Role]
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            try signIn.desk(in: office).setRoles(role, of: code)
            Terminal.print(
                Wording(
                    zh: "\(code)：\(role.map(\.title.zh).joined(separator: "、"))。",
                    en: "\(code): \(role.map(\.title.en).joined(separator: ", ")).")[language])
            return .holds
        }
    }
}

struct PersonPassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase", abstract: "Set a passphrase; lets a locked-out person in again. 设置口令。")

    @Argument(help: "Code of the person 人员代码.") var code: String

    @Option(name: .customLong("new-passphrase-file"), help: "The new passphrase, from a file or - 新口令文件.")
    var newPassphraseFile: String?

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let desk = try signIn.desk(in: office)
            let fresh = try PassphraseSource.read(from: newPassphraseFile, for: code)
            try desk.setPassphrase(fresh, of: code)
            Terminal.print(Wording(zh: "已设置 \(code) 的口令。", en: "The passphrase of \(code) is set.")[language])
            return .holds
        }
    }
}

struct PersonDisable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Take a person's rights away; their acts stay on record. 停用人员。")

    @Argument(help: "Code of the person 人员代码.") var code: String
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            try signIn.desk(in: office).disable(code)
            Terminal.print(Wording(zh: "\(code) 已停用。", en: "\(code) is disabled.")[language])
            return .holds
        }
    }
}
