import DossierCore
import Foundation
import Glibc

extension OpenIDSettings {
    private static let keys = [
        "issuer", "client-id", "client-secret-file", "redirect-address", "claim", "person", "title", "scopes",
    ]

    /// Reads the file of `serve --openid`, and the secret it names; a relative name starts at the file's folder.
    ///
    /// - Throws: `OpenIDSettingsFault`; `ChecklistProblems` and `FileFault` for a file that cannot be read as YAML, each
    ///   with file, line and column.
    package static func read(from path: String) throws -> OpenIDSettings {
        let book = ProblemBook()
        let root = try document(path)
        guard let map = MapReader(root, keys: keys, book) else { throw ChecklistProblems(book.problems) }
        let (issuer, client) = (map.text("issuer"), map.text("client-id"))
        let (secretFile, redirect) = (map.text("client-secret-file"), map.text("redirect-address"))
        let claim = map.text("claim")
        let field = map.word("person", as: RosterField.self, default: .code)
        let title = map.optionalWording("title") ?? standardTitle
        let scopes = map["scopes"] == nil ? ["profile"] : map.texts("scopes")
        guard book.problems.isEmpty, let issuer, let client, let secretFile, let redirect, let claim, let field else {
            throw ChecklistProblems(book.problems)
        }
        try requireIssuer(issuer, at: map.place(of: "issuer"))
        for scope in scopes where !scope.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }) {
            throw OpenIDSettingsFault.scope(scope, at: map.place(of: "scopes"))
        }
        let beside = URL(fileURLWithPath: path).deletingLastPathComponent()
        return OpenIDSettings(
            issuer: issuer, clientID: client,
            clientSecret: try secret(at: URL(fileURLWithPath: secretFile, relativeTo: beside).path),
            redirect: try redirectAddress(redirect, at: map.place(of: "redirect-address")), claim: claim, field: field,
            title: title, scopes: scopes.filter { $0 != "openid" })
    }

    private static func document(_ path: String) throws -> SourceValue {
        do throws(SourceFault) {
            let text = try SourceText(SourceFile(path: path), allowingGB18030: false).text
            return try YAMLSource.value(of: text, file: path)
        } catch {
            guard error.reason != .missing else { throw FilingError.fileMissing(path) }
            throw ChecklistProblems([ChecklistProblem(.source(error.reason), at: error.place)])
        }
    }

    private static func requireIssuer(_ text: String, at place: SourcePlace) throws(OpenIDSettingsFault) {
        // OpenID Connect Discovery 1.0 section 3: no query and no fragment.
        do { _ = try OutwardAddress(text) } catch { throw .address(text, error, at: place) }
        guard !text.contains("?") else { throw .address(text, .malformed, at: place) }
    }

    private static func redirectAddress(_ text: String, at place: SourcePlace) throws(OpenIDSettingsFault)
        -> OutwardAddress
    {
        let address: OutwardAddress
        do { address = try OutwardAddress(text) } catch { throw .address(text, error, at: place) }
        guard text.hasSuffix(returnPath), text.count(of: "/") == 2 + returnPath.count(of: "/") else {
            throw .redirect(text, at: place)
        }
        return address
    }

    /// The secret of a file that only its owner may read: its text without the white space around it.
    private static func secret(at path: String) throws(OpenIDSettingsFault) -> String {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .secretUnreadable(path, reason: String(cString: strerror(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .secretUnreadable(path, reason: "not a plain file") }
        guard status.st_mode & 0o077 == 0 else {
            throw .secretExposed(path, mode: String(status.st_mode & 0o777, radix: 8))
        }
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw .secretUnreadable(path, reason: error.localizedDescription)
        }
        let secret = text.trimmed
        guard (1...1024).contains(secret.utf8.count), secret.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
            throw .secretMalformed(path)
        }
        return secret
    }
}

extension String {
    fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}
