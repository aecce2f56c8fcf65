import GRDB

/// Notices that anything was committed to a register, by this program or another.
///
/// SQLite counts for each connection what others commit (`PRAGMA data_version`); this one is kept for asking and
/// commits nothing itself.
package final class ChangeWatch: Sendable {
    private let connection: DatabaseQueue
    private let path: String

    /// Nothing where the register is in memory, which no second connection can see.
    ///
    /// - Throws: `RegisterError` when the register cannot be opened once more.
    package init?(_ register: Register) throws {
        guard let path = register.path else { return nil }
        self.path = path
        connection = try Register.translating(path: path) {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(5)
            return try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    /// A number that is another one after each commit. It says nothing beyond that, and nothing in another process.
    ///
    /// - Throws: `RegisterError`.
    package func version() throws -> Int {
        try Register.translating(path: path) {
            guard let version = try connection.unsafeRead({ try Int.fetchOne($0, sql: "PRAGMA data_version") }) else {
                // Without an answer nothing remembered could be told from what is on record.
                throw RegisterError.damaged(detail: "PRAGMA data_version gave nothing")
            }
            return version
        }
    }
}
