/// One mistake in what people handed in, with its place; every mistake of an import is listed, and nothing is imported.
package struct IntakeProblem: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
        /// The file cannot be read as what it claims to be.
        case source(SourceFault.Reason)
        /// The shape of a record file or of one of its values.
        case record(RecordFault)
        /// A sheet of documents, or the options for a single one.
        case sheet(SheetFault)
        /// A correction item, or a sheet of them.
        case correction(CorrectionFault)
        /// A value that is not what its field asks for; what the field is called.
        case value(FieldFault, title: Wording)
        /// A required value is absent; what it is called.
        case missing(title: Wording)
        /// A list, a map or one text was expected and something else found.
        case shape(SourceShape)
        /// A text in two languages lacks one of them.
        case translationMissing(Language, title: Wording)
    }

    /// What kind of value belongs somewhere.
    package enum SourceShape: String, Sendable, Hashable {
        case text, list, map
    }

    package let place: SourcePlace
    /// The field inside the file: `batches[2].expiry`; nothing when the file or row as a whole is meant.
    package let field: String?
    package let reason: Reason

    /// A mistake at a place.
    package init(_ reason: Reason, at place: SourcePlace, field: String? = nil) {
        self.place = place
        self.field = field
        self.reason = reason
    }

    /// A file that cannot be read.
    package init(_ fault: SourceFault) {
        self.init(.source(fault.reason), at: fault.place)
    }
}

/// Every mistake of one import or one attachment, in the order of their places.
package struct IntakeProblems: Error, Sendable, Hashable {
    package let all: [IntakeProblem]

    /// Gathers mistakes in the order of their places.
    package init(_ all: [IntakeProblem]) {
        self.all = all.sorted { ($0.place, $0.field ?? "") < ($1.place, $1.field ?? "") }
    }
}

/// What is wrong with a record or a file of records.
package enum RecordFault: Sendable, Hashable {
    /// A heading that is no kind of record; the likeliest one.
    case unknownHeading(String, suggestion: String?)
    /// A field this kind of record does not have; the likeliest one, and all there are where it stands.
    case unknownField(String, of: RecordKind, suggestion: String?, known: [String])
    /// A field that would hold who a donor is. Donors are known by codes only.
    case donorIdentity(String)
    /// A table whose name says no kind of record and that has no `kind` column.
    case kindUnknown(suggestion: String?)
    /// A row of another kind than the rows before it.
    case severalKinds(String, RecordKind)
    /// A code that is not plain; what it is called.
    case code(String, title: Wording)
    /// The same record twice in one import; where it stood first.
    case twice(RecordKind, key: String, first: SourcePlace)
    /// The same entry twice in one list.
    case repeated(String)
    /// A number below the least that makes sense.
    case belowLeast(Int, least: Int, title: Wording)
    /// An amount of nothing or less, where it must be more; or less than nothing.
    case tooLittle(Quantity, allowingNone: Bool, title: Wording)
    /// An amount in a unit that does not convert into the one it is counted against.
    case unitsDiffer(Quantity, title: Wording, unit: String)
    /// A permit of which something is used up, and that says no quantity.
    case usedOfNothing(Quantity)
    /// A day before the day it must not precede.
    case backwards(day: Day, title: Wording, before: Day, beforeTitle: Wording)
    /// Not the three letters of an airport (IATA).
    case airport(String)
    /// A route of fewer than two airports.
    case shortRoute
    /// A shipment line in a cell that is not `LOT:units:quantity`.
    case line(String)
    /// A lot that an eye could take for another one.
    case nearMiss(lot: String, other: String)
    /// A record that is neither in the import nor in the workspace; the likeliest one.
    case unknownRecord(RecordKind, key: String, suggestion: String?)
    /// Fields that are right each by itself and yet make no record; the decoder's words.
    case unusable(RecordKind, String)
}
