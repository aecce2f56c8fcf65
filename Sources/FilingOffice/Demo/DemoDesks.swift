import DossierCore
import Foundation
import Glibc

/// The desks of the sample people, each opened with a passphrase made for this demo.
struct DemoDesks {
    let desks: [Desk]

    /// The first person with a role.
    func one(_ role: Role) throws -> Desk {
        guard let desk = desks.first(where: { $0.person.roles.contains(role) }) else {
            throw FilingError.unknownPerson(role.rawValue)
        }
        return desk
    }
}

extension DemoStory {
    /// Puts the sample people on the roster and signs them in; their passphrases are left in a file for the user.
    func hire(_ people: [Person], _ office: FilingOffice) throws -> DemoDesks {
        let administrator = try office.desk(forLogin: login)
        var desks: [Desk] = []
        var lines: [String] = []
        for person in people {
            let passphrase = Self.freshPassphrase()
            try administrator.add(person, passphrase: passphrase)
            desks.append(try office.desk(for: person.code, passphrase: passphrase, origin: "demo"))
            lines.append("\(person.code)\t\(passphrase)\t\(person.roles.map(\.rawValue).joined(separator: ", "))")
        }
        try Self.writePrivately(lines.joined(separator: "\n") + "\n", to: passphraseFile)
        tell(
            Wording(
                zh:
                    "2. 名册：\(people.map { "\($0.name)（\($0.roles.map(\.title.zh).joined(separator: "、"))）" }.joined(separator: "、"))",
                en:
                    "2. The roster: \(people.map { "\($0.code) (\($0.roles.map(\.title.en).joined(separator: ", ")))" }.joined(separator: ", "))"
            ))
        return DemoDesks(desks: desks)
    }

    /// Four groups of four letters and digits that cannot be mistaken for one another.
    static func freshPassphrase() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return (0..<4).map { _ in String((0..<4).compactMap { _ in letters.randomElement() }) }.joined(separator: "-")
    }

    private static func writePrivately(_ text: String, to url: URL) throws {
        guard
            FileManager.default.createFile(
                atPath: url.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw FilingError.fileUnreadable(url.path, reason: String(cString: strerror(errno))) }
    }
}
