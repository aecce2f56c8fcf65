import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

/// Who acts: the operating-system user, or a person who gives their passphrase.
struct SignInOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "Act as this person of the roster 以此人身份办理; asks for the passphrase.")
    var person: String?

    @Option(
        name: .customLong("passphrase-file"),
        help: "Read the passphrase from this file, or from standard input with -. 从文件读取口令，- 表示标准输入。")
    var passphraseFile: String?

    /// The desk of the person. `signing` asks for the passphrase even of the operating-system user.
    func desk(in office: FilingOffice, signing: Bool = false, changing: Bool = true) throws -> Desk {
        // Nearly everything done from a desk changes something: where nothing can be written, that is said first.
        if changing { try office.requireWritable() }
        let login = OperatingSystem.userName
        if person == nil, passphraseFile == nil, !signing { return try office.desk(forLogin: login) }
        let code = try person ?? office.desk(forLogin: login).person.code
        let passphrase = try PassphraseSource.read(from: passphraseFile, for: code)
        return try office.desk(for: code, passphrase: passphrase, origin: "command line as \(login)")
    }
}

/// Where a passphrase comes from: a file, standard input, or the terminal without echo.
enum PassphraseSource {
    static func read(from file: String?, for code: String, confirm: Bool = false) throws -> String {
        switch file {
        case "-":
            guard let line = readLine(strippingNewline: true) else { throw FilingError.fileEmpty("-") }
            return line
        case let file?:
            return try SourceFile.firstLine(of: file)
        case nil:
            guard OperatingSystem.isTerminal(STDIN_FILENO) else {
                throw FilingError.passphraseNeeded(person: code, act: "sign-in")
            }
            return try OperatingSystem.promptWithoutEcho("Passphrase of \(code) 口令: ")
        }
    }
}
