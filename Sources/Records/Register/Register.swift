package import Foundation
import GRDB

/// Everything the workspace knows except the bytes of its documents: one SQLite file.
///
/// Each operation is one transaction and takes the time and the person as arguments. Several processes may work on
/// the same file: readers see the last commit, writers wait for one another for up to five seconds.
package struct Register: Sendable {
    let database: any DatabaseWriter
    /// The file, or nothing when the register is in memory.
    let path: String?
    /// Whether every change is refused.
    package let isReadOnly: Bool

    /// Makes a register in a file that does not exist yet.
    ///
    /// - Throws: `RegisterError.fileExists` and what SQLite reports.
    package static func create(at url: URL) throws -> Register {
        guard !FileManager.default.fileExists(atPath: url.path) else { throw RegisterError.fileExists(path: url.path) }
        return try open(creating: url)
    }

    /// Opens a register and brings an older schema up to date.
    ///
    /// - Throws: `RegisterError.damaged` for a file that is no register, `.newerSchema`, and what SQLite reports.
    package static func open(at url: URL, readOnly: Bool = false) throws -> Register {
        guard FileManager.default.fileExists(atPath: url.path) else {
            throw RegisterError.damaged(detail: "\(url.path) is missing")
        }
        if readOnly { return try openForReading(url) }
        try translating(path: url.path) {
            // Looked at before the pool touches it: a pool would turn somebody else's file into write-ahead mode.
            let queue = try DatabaseQueue(path: url.path, configuration: configuration(readOnly: false))
            try requireOurs(queue)
            try queue.close()
        }
        return try open(creating: url)
    }

    /// A register that lives as long as the value does. For tests.
    package static func inMemory() throws -> Register {
        let queue = try DatabaseQueue(configuration: configuration(readOnly: false))
        try Migrations.run(on: queue)
        return Register(database: queue, path: nil, isReadOnly: false)
    }

    private static func open(creating url: URL) throws -> Register {
        try translating(path: url.path) {
            let pool = try DatabasePool(path: url.path, configuration: configuration(readOnly: false))
            // The pool sets NORMAL on its own writer, under which a power cut may take the last commits with it.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Migrations.run(on: pool)
            return Register(database: pool, path: url.path, isReadOnly: false)
        }
    }

    /// Where SQLite may not make its helper files and nobody else has any, `immutable` lets it read without them.
    /// Beside a program at work it must not be used: it would read pages that are just being written.
    private static func openForReading(_ url: URL) throws -> Register {
        try translating(path: url.path) {
            let isStill =
                !Folder.isWritable(url.deletingLastPathComponent().path)
                && !FileManager.default.fileExists(atPath: url.path + "-wal")
            let path = isStill ? url.absoluteURL.absoluteString + "?immutable=1" : url.path
            let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: true))
            try requireOurs(queue)
            return Register(database: queue, path: url.path, isReadOnly: true)
        }
    }

    private static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        configuration.label = "register"
        return configuration
    }

    private static func requireOurs(_ queue: DatabaseQueue) throws {
        try queue.read { db in
            guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID else {
                throw RegisterError.damaged(detail: "this SQLite file is not a register of ours")
            }
            let schema = try Migrations.schema(of: db)
            guard schema <= Migrations.all.count else {
                throw RegisterError.newerSchema(found: schema, supported: Migrations.all.count)
            }
        }
    }
}
