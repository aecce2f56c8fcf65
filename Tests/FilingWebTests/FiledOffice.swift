import DossierCore
import FilingOffice
import Foundation
import TestSupport

/// A workspace in which the sample shipment is filed, seen on a day of the test's choosing.
final class FiledOffice: Sendable {
    static let reference = "CXD-310115-2026-000001-21"

    /// Made once for all tests; none of them changes it.
    static let shared = Result { try FiledOffice() }

    /// 2026-06-09, inside the filing's period.
    static let inside = Instant(secondsSince1970: 1_780_992_000, offsetMinutes: 0)
    /// 2027-01-02, after it.
    static let after = Instant(secondsSince1970: 1_798_876_800, offsetMinutes: 0)

    private let folder: TemporaryFolder
    private var root: URL { folder.path("workspace") }

    private init() throws {
        folder = try TemporaryFolder()
        let story = DemoStory(
            root: folder.path("workspace"), login: "tester", asOf: try DemoStory.defaultDay(), papers: .html,
            clock: { Self.inside },
            tell: { _ in })
        _ = try story.run()
    }

    func office(at instant: Instant) throws -> FilingOffice {
        try FilingOffice.open(at: root, clock: { instant })
    }

    /// Somebody of logistics, signed in.
    func logistics(in office: FilingOffice) throws -> SignedIn {
        let lines = try String(contentsOf: root.appending(path: "DEMO-PASSPHRASES.txt"), encoding: .utf8)
        let person = lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
            .first { $0.last == Role.logistics.rawValue }
        guard let person else { throw FilingError.unknownPerson(Role.logistics.rawValue) }
        return try office.signIn(person[0], passphrase: person[1], origin: "test")
    }
}
