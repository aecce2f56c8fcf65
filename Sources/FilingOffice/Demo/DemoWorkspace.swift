package import DossierCore
package import Foundation

/// A workspace of sample data to look around in: every sample shipment, in every state a filing passes through.
///
/// Its clock begins at the samples' own day, on which their papers are current, and runs on from there.
package struct DemoWorkspace: Sendable {
    /// Who may sign in, with the passphrase made for this demo.
    package struct SignIn: Sendable {
        package let code: String
        package let passphrase: String
        package let roles: [Role]
    }

    package struct Ready: Sendable {
        package let office: FilingOffice
        package let signIns: [SignIn]
    }

    let root: URL
    let library: URL?
    let login: String
    let samples: Set<String>?
    let clock: @Sendable () -> Instant

    /// - Parameters:
    ///   - samples: folders of the samples to take besides the one of the story; nil for all.
    ///   - clock: nil for the samples' own day, running on from its morning.
    package init(
        root: URL, library: URL? = nil, login: String, samples: Set<String>? = nil,
        clock: (@Sendable () -> Instant)? = nil
    ) {
        self.root = root
        self.library = library
        self.login = login
        self.samples = samples
        self.clock = clock ?? Self.samplesClock()
    }

    /// Makes it; the folder must be absent or empty.
    package func make() throws -> Ready {
        let day = try DemoStory.defaultDay()
        let story = DemoStory(
            root: root, library: library, login: login, asOf: day, papers: .html, clock: clock, tell: { _ in })
        _ = try story.run()
        let office = try FilingOffice.open(at: root, clock: clock)
        let signIns = try signIns(office, story)
        try fill(office, signIns)
        return Ready(office: office, signIns: signIns)
    }

    private func signIns(_ office: FilingOffice, _ story: DemoStory) throws -> [SignIn] {
        let maker = try office.desk(forLogin: login)
        let passphrase = DemoStory.freshPassphrase()
        try maker.setPassphrase(passphrase, of: maker.person.code)
        let people = Dictionary(try office.people().map { ($0.code, $0.roles) }) { first, _ in first }
        let lines = try String(contentsOf: story.passphraseFile, encoding: .utf8).split(separator: "\n")
        let others = lines.compactMap { line -> SignIn? in
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count > 1, let roles = people[parts[0]] else { return nil }
            return SignIn(code: parts[0], passphrase: parts[1], roles: roles)
        }
        return others + [SignIn(code: maker.person.code, passphrase: passphrase, roles: maker.person.roles)]
    }

    /// The other samples: imported, their papers attached; one signed by its author.
    private func fill(_ office: FilingOffice, _ signIns: [SignIn]) throws {
        guard let author = signIns.first(where: { $0.roles.contains(.regulatorySpecialist) }) else {
            throw FilingError.unknownPerson(Role.regulatorySpecialist.rawValue)
        }
        let desk = try office.desk(for: author.code, passphrase: author.passphrase, origin: "demo")
        let samples = try SampleData.find(library: library)
        var toSign: [String] = []
        let folder = samples.folder.appending(path: "shipments").path
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name != DemoStory.sample && self.samples?.contains(name) ?? true {
            let report = try desk.importRecords(paths: [samples.shipmentFile(name)])
            guard let shipment = report.lines.first(where: { $0.kind == .shipment })?.key else { continue }
            _ = try desk.attach(folder: samples.documents(name), to: shipment)
            if name == "complete-edited" { toSign.append(shipment) }
        }
        // Only now: an import of other shipments may change what this one draws from a permit they share.
        for shipment in toSign { _ = try desk.sign(shipment, meaning: .authored) }
    }

    /// Runs on from the morning of the samples' day.
    private static func samplesClock() -> @Sendable () -> Instant {
        let begun = HostClock.now()
        return {
            let now = HostClock.now()
            return Instant(
                secondsSince1970: morning + now.secondsSince1970 - begun.secondsSince1970,
                offsetMinutes: now.offsetMinutes)
        }
    }

    /// 2026-06-01T01:00:00Z.
    private static let morning = 1_780_275_600
}
