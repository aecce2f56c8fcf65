import Foundation
import TestSupport

/// A workspace a test may do with as it likes, copied from one that was prepared once for the whole run.
struct Bench: Sendable {
    let folder: TemporaryFolder

    /// The workspace's folder.
    let workspace: String

    /// A copy of the workspace as it stands at this stage.
    init(_ stage: Stage) throws {
        folder = try TemporaryFolder()
        workspace = folder.filePath("workspace")
        let original = try stage.original.get().workspace
        let copied = try OutsideTool.run("cp", ["-a", original, workspace])
        guard copied.exitCode == 0 else { throw Program.Failed(description: copied.errorText) }
    }

    init(empty folder: TemporaryFolder) { self.init(root: folder.filePath("workspace"), in: folder) }

    /// A workspace at a path, there or not yet.
    init(root workspace: String, in folder: TemporaryFolder) {
        self.folder = folder
        self.workspace = workspace
    }

    /// The shipment `complete-us`.
    static let shipment = "YH26-US-011"

    /// A person's words on the command line: who, and the file their passphrase is in.
    func by(_ person: String) throws -> [String] {
        let file = folder.path("passphrase of \(person)")
        try Data("the passphrase of \(person)\n".utf8).write(to: file)
        return ["--as", person, "--passphrase-file", file.path]
    }

    /// The words that name this workspace.
    var here: [String] { ["--workspace", workspace] }

    /// How many events the audit trail holds.
    func events() throws -> Int {
        try Program.succeed(["audit", "export"] + here).output.count { $0 == UInt8(ascii: "\n") }
    }

    /// Everything the workspace holds.
    func content() throws -> WorkspaceContent { try WorkspaceContent(of: URL(filePath: workspace)) }

    /// What a thorough examination says; nil if everything is sound.
    func ailments() throws -> String? {
        let outcome = try Program.run(["doctor", "--deep"] + here)
        return outcome.exitCode == 0 ? nil : outcome.outputText + outcome.errorText
    }

    /// The words to sign with, as of the day the samples are judged.
    func signing(_ meaning: String, by person: String, _ shipment: String = shipment) throws -> [String] {
        try ["sign", shipment, "--meaning", meaning, "--as-of", Bench.day] + here + by(person)
    }

    /// The words to package with.
    func packaging(_ shipment: String = shipment) throws -> [String] {
        try ["package", shipment, "--papers", "html", "--as-of", Bench.day] + here + by("lin.wei")
    }

    /// The words to attach the sample papers with.
    func attaching(_ shipment: String = shipment, from name: String = "complete-us") throws -> [String] {
        try ["attach", shipment, Bench.samples.appending(path: "shipments/\(name)/documents").path] + here
            + by("lin.wei")
    }

    /// The words to attach the first of the sample papers with, enough to be stopped before, between and after them.
    func attachingSome(_ count: Int = 12) throws -> [String] {
        let papers = Bench.samples.appending(path: "shipments/complete-us/documents")
        let sheet = try String(contentsOf: papers.appending(path: "documents.csv"), encoding: .utf8)
        let rows = sheet.split(separator: "\n").prefix(1 + count)
        let some = folder.path("some")
        if !FileManager.default.fileExists(atPath: some.path) {
            try FileManager.default.createDirectory(at: some, withIntermediateDirectories: false)
            try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: some.appending(path: "documents.csv"))
            for row in rows.dropFirst() {
                guard let name = row.split(separator: ",").first.map(String.init) else { continue }
                try FileManager.default.copyItem(at: papers.appending(path: name), to: some.appending(path: name))
            }
        }
        return try ["attach", Bench.shipment, some.path] + here + by("lin.wei")
    }

    /// The only bundle in the workspace.
    func bundle() throws -> String {
        let folder = workspace + "/bundles"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".zip") }
        guard names.count == 1 else { throw Program.Failed(description: "bundles: \(names)") }
        return folder + "/" + names[0]
    }

    /// The day the samples are judged as of.
    static let day = "2026-06-01"
    static let samples = Program.sources.appending(path: "SampleData")
}
