/// A value that could not be read, and why.
package struct Gap: Sendable, Hashable {
    /// Why a value is unknown.
    package enum Reason: Sendable, Hashable {
        /// The subject is named, but has no record.
        case noRecord
        /// The record has no such value.
        case noRecordField
        /// The subject names no subject of this kind, so there is nothing to read.
        case nothingRelated(SubjectKind)
        /// The shipment, trial or product names no party for this role.
        case noParty(String)
        /// The permit is not there, or what is drawn from it cannot be added up.
        case permit(PermitGap)
        /// The batch has no line in the shipment.
        case noLine
        /// No paper of this type about this subject is attached.
        case noDocument
        /// The paper is there and does not record the value.
        case noDocumentField
        /// So many current papers stand in one slot; none counts before the others.
        case severalDocuments(Int)
        /// The list is there and has no element.
        case emptyList
        /// The value is there and is not what the field asks for.
        case malformed(FieldFault)
        /// No current paper that can be seen from here holds anything of the kind.
        case noPapers
        /// The table has no single row for what its keys hold here.
        case noRow(Wording)
        /// The key of a table has several values here.
        case severalKeys(Wording)
        /// The edition has no such parameter.
        case noParameter
        /// The edition knows no such place for a value.
        case unknownPath
    }

    /// The path looked up.
    package let path: FactPath
    /// The subject at which the trail ends.
    package let subject: SubjectRef
    /// Why the trail ends there.
    package let reason: Reason
    /// The paper looked into, where there is exactly one.
    package let provenance: Provenance?

    package init(path: FactPath, subject: SubjectRef, reason: Reason, provenance: Provenance? = nil) {
        self.path = path
        self.subject = subject
        self.reason = reason
        self.provenance = provenance
    }

    /// Whether the value is simply not there, as opposed to being there and unreadable or told twice.
    var isAbsence: Bool {
        switch reason {
        case .noRecord, .noRecordField, .nothingRelated, .noParty, .noLine, .noDocument, .noDocumentField, .emptyList,
            .noPapers, .noRow, .noParameter:
            true
        case .permit(let gap): gap.isAbsence
        case .severalDocuments, .severalKeys, .malformed, .unknownPath: false
        }
    }

    /// The gap as a finding tells it: a compared fact without a value, or with the value that could not be read.
    var compared: ComparedFact {
        var value: String?
        if case .malformed(let fault) = reason { value = fault.found }
        return ComparedFact(
            path: path.description, subject: subject, value: value, document: provenance?.document,
            sha256: provenance?.sha256)
    }
}
