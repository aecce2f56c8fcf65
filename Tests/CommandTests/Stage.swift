import Foundation
import Synchronization
import TestSupport

/// How far the workspace has come that a test starts from. Each is made once, from the one before.
enum Stage: Sendable {
    /// People and records, no papers.
    case imported
    /// The papers of `complete-us`.
    case attached
    /// Everybody but the releaser has signed.
    case approved
    /// Released and locked.
    case released
    /// Packaged.
    case packaged

    var original: Result<Bench, any Error> {
        switch self {
        case .imported: Self.madeImported
        case .attached: Self.madeAttached
        case .approved: Self.madeApproved
        case .released: Self.madeReleased
        case .packaged: Self.madePackaged
        }
    }

    /// Code and role of everybody who signs.
    static let people = [
        ("lin.wei", "regulatory-specialist"), ("zhou.jianming", "regulatory-manager"), ("xu.jing", "qa-reviewer"),
        ("shen.guodong", "qa-releaser"),
    ]

    private static let madeImported = Result {
        let bench = Bench(empty: try kept())
        try Program.succeed(["init", bench.workspace])
        for (code, role) in people {
            _ = try bench.by(code)
            let passphrase = bench.folder.filePath("passphrase of \(code)")
            let words = ["person", "add", code, "--name", code, "--role", role, "--new-passphrase-file", passphrase]
            try Program.succeed(words + bench.here)
        }
        let shipments = Bench.samples.appending(path: "shipments")
        let records = try FileManager.default.contentsOfDirectory(atPath: shipments.path).sorted()
            .map { shipments.appending(path: $0).appending(path: "shipment.yml").path }
        let folder = Bench.samples.appending(path: "records").path
        try Program.succeed(["import", folder] + records + bench.here + bench.by("lin.wei"))
        return bench
    }

    private static let madeAttached = next(.imported) { [try $0.attaching()] }

    private static let madeApproved = next(.attached) {
        [
            try $0.signing("authored", by: "lin.wei"), try $0.signing("reviewed", by: "xu.jing"),
            try $0.signing("approved", by: "zhou.jianming"),
        ]
    }

    private static let madeReleased = next(.approved) { [try $0.signing("released", by: "shen.guodong")] }

    private static let madePackaged = next(.released) { [try $0.packaging()] }

    private static func next(_ stage: Stage, _ commands: (Bench) throws -> [[String]]) -> Result<Bench, any Error> {
        Result {
            let bench = try Bench(stage)
            keep(bench.folder)
            for command in try commands(bench) { try Program.succeed(command) }
            return bench
        }
    }

    private static func kept() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        keep(folder)
        return folder
    }

    /// Removes the folder when the test run ends: what a static value holds is never let go.
    private static func keep(_ folder: TemporaryFolder) {
        Leftovers.paths.withLock { $0.append(folder.path) }
        _ = Leftovers.registered
    }
}
