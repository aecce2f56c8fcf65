import DossierCore
import FilingOffice
import Foundation
import Synchronization
import TestSupport

/// A workspace of the samples for the web's tests, its people signed in.
final class WebStage: Sendable {
    /// Made once, never opened again: every stage is a copy of it.
    private static let pristine = Result { () throws -> (TemporaryFolder, [DemoWorkspace.SignIn]) in
        let folder = try TemporaryFolder()
        let demo = DemoWorkspace(
            root: folder.path("workspace"), login: "tester",
            samples: [
                "release-after-departure", "complete-eu", "complete-edited", "gene-edit-evidence-missing",
                "chain-of-identity-broken", "temperature-excursion",
            ], clock: { FiledOffice.inside })
        return (folder, try demo.make().signIns)
    }

    /// For tests that only look.
    static let shared = Result { try WebStage() }

    private let folder: TemporaryFolder
    let signIns: [DemoWorkspace.SignIn]
    let office: FilingOffice
    private let sessions = Mutex<[Role: SignedIn]>([:])

    private init() throws {
        let (made, signIns) = try Self.pristine.get()
        self.signIns = signIns
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: made.path("workspace"), to: folder.path("workspace"))
        office = try FilingOffice.open(at: folder.path("workspace"), clock: { FiledOffice.inside })
    }

    /// A workspace of one's own, to change.
    static func copy() throws -> WebStage { try WebStage() }

    func signIn(_ role: Role) throws -> DemoWorkspace.SignIn {
        guard let found = signIns.first(where: { $0.roles.contains(role) }) else {
            throw FilingError.unknownPerson(role.rawValue)
        }
        return found
    }

    func session(of role: Role) throws -> SignedIn {
        try sessions.withLock { sessions in
            if let known = sessions[role] { return known }
            let person = try signIn(role)
            let made = try office.signIn(person.code, passphrase: person.passphrase, origin: "test")
            sessions[role] = made
            return made
        }
    }
}
