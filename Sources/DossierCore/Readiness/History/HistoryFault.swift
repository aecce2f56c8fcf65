/// Why a filing cannot be seen as it stood at an earlier moment.
package enum HistoryFault: Error, Sendable, Hashable {
    /// The moment has not come.
    case inFuture(asked: Instant, now: Instant)
    /// There was no such filing yet.
    case notYetOpen(String, opened: Instant, asked: Instant)
    /// The trail does not begin with the opening of the filing.
    case noBeginning(String)
    /// A later event bears an earlier time: the clock was set back.
    case clockWentBack(AuditEvent, asked: Instant)
    /// An event is not what it was when it was written.
    case altered(sequence: Int)
    /// The trail tells of a change that does not fit what is stored.
    case contradicted(String, field: String)
    /// The trail tells of a change this program does not know how to take back.
    case unknownField(String, field: String, sequence: Int)
    /// A version of a record is not there.
    case versionMissing(String, record: String)
    /// What comes out is not what was released at that time.
    case signedOtherwise(String)
    /// The edition in force then is not in the library as it was.
    case editionGone(String, ChecklistPin)
}
