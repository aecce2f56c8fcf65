import DossierCore
import GRDB

extension Register {
    /// Reads one consistent state.
    func read<T>(_ work: (Database) throws -> T) throws -> T {
        try Self.translating(path: path) { try database.read(work) }
    }

    /// One act of one person: everything in `work` happens, with its audit events, or nothing does.
    ///
    /// SQLite takes its write lock before `work` begins, so what is read inside cannot change before it is written.
    ///
    /// - Throws: `RegisterError.readOnly`; `Refusal.personDisabled` when the person was disabled meanwhile.
    func act<T>(by agent: Agent, at instant: Instant, _ work: (inout Act) throws -> T) throws -> T {
        try write { db in
            var act = try Act(db, by: agent, at: instant)
            return try work(&act)
        }
    }

    func write<T>(_ work: (Database) throws -> T) throws -> T {
        if isReadOnly { throw RegisterError.readOnly(path: path ?? "") }
        return try Self.translating(path: path) { try database.write(work) }
    }

    /// Turns what SQLite reports into errors of ours; our own pass through.
    static func translating<T>(path: String?, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw RegisterError.busy
            case .SQLITE_FULL: throw RegisterError.full
            case .SQLITE_READONLY, .SQLITE_PERM: throw RegisterError.readOnly(path: path ?? "")
            case .SQLITE_IOERR, .SQLITE_CANTOPEN:
                throw RegisterError.inputOutput(path: path ?? "", code: Int(error.extendedResultCode.rawValue))
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                throw RegisterError.damaged(detail: error.message ?? error.description)
            default:
                throw RegisterError.fault(
                    code: Int(error.extendedResultCode.rawValue), message: error.message ?? error.description)
            }
        }
    }
}
