/// Values that could not be read in one place for one reason, about the subjects they were looked for.
///
/// A finding says so sentence by sentence, one for each value; a list of many findings says it once for each place.
package struct Lack: Sendable, Hashable {
    /// Why the values could not be read.
    package enum Reason: Sendable, Hashable, CaseIterable {
        /// The paper is not attached.
        case noDocument
        /// The paper is attached and does not say it.
        case noDocumentField
        /// The record of the subject does not say it.
        case noRecordField

        /// The reason as a gap has it.
        var gap: Gap.Reason {
            switch self {
            case .noDocument: .noDocument
            case .noDocumentField: .noDocumentField
            case .noRecordField: .noRecordField
            }
        }
    }

    package let reason: Reason
    /// What the place is called: the type of document (`D17`), or the kind of record (`批次`, `batch`).
    package let place: Wording
    /// The subjects other than the finding's own, in the order met; none where the place is the finding's own, or there is
    /// one such subject in a filing.
    package internal(set) var subjects: [SubjectRef]
    /// The titles of the values, each once.
    package internal(set) var values: [Wording]
}
