import Records
import Synchronization

/// Answers that hold until anything is committed to the register: made once, then given again.
///
/// An answer is filed under what the register was before it was made, so a commit in between makes it be made anew.
final class AnswerMemory<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
    private struct Known {
        var version: Int?
        var answers: [Key: Answer] = [:]
    }

    private let watch: ChangeWatch
    /// Answers kept at most; beyond that all are forgotten.
    private let limit: Int
    private let known = Mutex(Known())

    init(_ watch: ChangeWatch, limit: Int) {
        self.watch = watch
        self.limit = limit
    }

    /// The answer known, or a new one.
    ///
    /// - Throws: what making it throws, and `RegisterError`.
    func answer(_ key: Key, _ make: () throws -> Answer) throws -> Answer {
        let version = try watch.version()
        let found: Answer? = known.withLock { known in
            if known.version != version { known = Known(version: version) }
            return known.answers[key]
        }
        if let found { return found }
        let made = try make()
        known.withLock { known in
            guard known.version == version else { return }
            if known.answers.count >= limit { known.answers.removeAll(keepingCapacity: true) }
            known.answers[key] = made
        }
        return made
    }
}

/// What an office that serves many people remembers. Every answer is of one shipment on one day.
package final class OfficeMemory: Sendable {
    struct Key: Hashable, Sendable {
        let shipment: String
        let day: Int
    }

    let consignments: AnswerMemory<Key, Consignment>
    let boardLines: AnswerMemory<Key, BoardPage.Line>

    /// Nothing where the register cannot be watched.
    ///
    /// - Throws: `RegisterError`.
    init?(_ workspace: Workspace) throws {
        guard let watch = try ChangeWatch(workspace.register) else { return nil }
        consignments = AnswerMemory(watch, limit: 20_000)
        boardLines = AnswerMemory(watch, limit: 2_000)
    }
}

extension FilingOffice {
    /// The same office, remembering its answers.
    ///
    /// - Throws: `RegisterError`.
    package func remembering() throws -> FilingOffice {
        FilingOffice(workspace: workspace, library: library, clock: clock, memory: try OfficeMemory(workspace))
    }
}
