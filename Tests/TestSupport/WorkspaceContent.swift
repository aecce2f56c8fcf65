import DossierCore
package import Foundation
import Records

/// Everything a workspace holds, in a form two of which can be compared: has a command that was refused changed anything?
package struct WorkspaceContent: Sendable, Equatable {
    /// A line each for every filing with its revision and state, every person, every audit event, every file with its
    /// digest. SQLite's own files are looked at through the register: their bytes differ after a mere look-up.
    package let lines: Set<String>

    /// Reads all of a workspace.
    package init(of root: URL) throws {
        let register = try Register.open(at: root.appendingPathComponent("register.sqlite"))
        var lines: [String] = []
        for filing in try register.listings(limit: 10_000) {
            lines.append("filing \(filing.shipment) \(filing.revision) \(filing.status) \(filing.checklist.sha256)")
        }
        for person in try register.people() {
            lines.append("person \(person.code) \(person.roles) failures \(try register.failures(of: person.code))")
        }
        for event in try register.auditEvents(limit: 1_000_000) {
            lines.append("event \(event.sequence) \(event.action) \(event.objectID) \(event.digest)")
        }
        self.lines = try Set(lines + Self.files(in: root))
    }

    /// What one has and the other has not: `- ` only before, `+ ` only after.
    package func changes(to after: WorkspaceContent) -> [String] {
        (lines.subtracting(after.lines).map { "- \($0)" } + after.lines.subtracting(lines).map { "+ \($0)" }).sorted()
    }

    private static func files(in root: URL) throws -> [String] {
        guard let names = FileManager.default.enumerator(atPath: root.path) else { return [] }
        var lines: [String] = []
        while let name = names.nextObject() as? String {
            guard !name.hasPrefix("register.sqlite") else { continue }
            let kind = try PathKind.of(root.appendingPathComponent(name).path)
            let bytes = kind == .file ? try WholeFile.bytes(of: root.appendingPathComponent(name).path) : Data()
            lines.append("\(kind) \(name) \(ContentDigest.of(bytes))")
        }
        return lines
    }
}
