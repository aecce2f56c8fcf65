import Foundation

/// Compares everything a bundle says of itself with what was seen in it. Pure; names every fault, not the first.
package struct BundleAudit: Sendable {
    /// In the order of codes, then paths.
    package let findings: [BundleFinding]
    /// From the folder's name, when that is one.
    package let name: BundleName?

    /// Audits what was seen.
    package init(_ observation: BundleObservation) {
        var work = AuditWork(observation)
        work.checkNames()
        work.checkBag()
        work.checkDossier()
        work.checkAssessment()
        work.checkEvents()
        work.checkReading()
        findings = work.findings
        name = work.name
    }

    /// The order in which findings are listed: by code, then by path, else as they were found.
    package static func sorted(_ findings: [BundleFinding]) -> [BundleFinding] {
        let keyed = findings.enumerated().map { (code: $1.code, path: $1.path ?? "", place: $0, finding: $1) }
        return keyed.sorted { ($0.code, $0.path, $0.place) < ($1.code, $1.path, $1.place) }.map(\.finding)
    }
}

/// The state of one audit.
struct AuditWork {
    let seen: BundleObservation
    let byPath: [String: BundleObservation.Entry]
    var name: BundleName?
    var findings: [BundleFinding] = []
    /// What `dossier.json` holds, once read.
    var dossier: DossierFile?

    init(_ observation: BundleObservation) {
        seen = observation
        byPath = Dictionary(observation.entries.map { ($0.path, $0) }) { first, _ in first }
    }

    mutating func add(_ finding: BundleFinding) { findings.append(finding) }

    /// Reports a value that is not the one other parts of the bundle give.
    mutating func expect(_ expected: String, _ found: String?, _ field: String, in path: String) {
        guard found != expected else { return }
        add(.disagrees(path: path, field: field, expected: expected, found: found))
    }

    /// Folder, names, places and order of the entries.
    mutating func checkNames() {
        do throws(BundleName.Malformed) {
            name = try BundleName(seen.folder)
        } catch {
            switch error {
            case .shape: add(.folderName(found: seen.folder))
            case .checkDigits(let expected): add(.checkDigits(found: seen.folder, expected: expected))
            }
        }
        for entry in seen.entries {
            if !PackageName.isSafe(path: "\(seen.folder)/\(entry.path)") { add(.unsafeName(path: entry.path)) }
            if !BundleLayout.isKnown(entry.path) { add(.strangeEntry(path: entry.path)) }
        }
        for (entry, next) in zip(seen.entries, seen.entries.dropFirst())
        where BundleLayout.precedes(next.path, entry.path) {
            add(.entryOrder(path: next.path))
        }
        for path in BundleLayout.fixedFiles + papers.required where byPath[path] == nil { add(.required(path: path)) }
    }
}
