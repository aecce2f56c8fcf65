package import DossierCore

/// Why the register did not do what was asked. Facts only.
///
/// What the life cycle forbids is a `Refusal` of the core and passes through unchanged.
package enum RegisterError: Error, Sendable, Hashable {
    /// No filing is known for this shipment; some whose identifiers look alike.
    case unknownShipment(String, suggestions: [String])
    /// Records that are referred to and do not exist, all of them.
    case unknownReferences([UnknownReference])
    /// One input says two different things about the same record.
    case contradiction(RecordKind, key: String)
    /// Nobody of this code is on the roster.
    case unknownPerson(String)
    /// The code is on the roster already; codes are never used again.
    case personExists(String)
    /// Another person is known by this login.
    case loginTaken(String, by: String)
    /// All serials of this district and year are given out.
    case referencesExhausted(district: String, year: Int)
    /// The file to write is there already.
    case fileExists(path: String)
    /// Another process held the register for longer than we wait.
    case busy
    /// The medium is full.
    case full
    /// The register was opened for reading only.
    case readOnly(path: String)
    /// What is stored cannot be understood: the file was changed behind our back, or is broken.
    case damaged(detail: String)
    /// Written by a newer program.
    case newerSchema(found: Int, supported: Int)
    /// The system refused to read or write the register's files; SQLite's extended code.
    case inputOutput(path: String, code: Int)
    /// Anything else SQLite reports.
    case fault(code: Int, message: String)
}

/// A reference from one record to another that does not exist.
package struct UnknownReference: Sendable, Hashable {
    /// The record that refers.
    package let kind: RecordKind
    package let key: String
    /// The field that refers: `manufacturer`, `donors` …
    package let field: String
    /// What it refers to.
    package let target: RecordKind
    package let targetKey: String
    /// Keys of that kind that look alike.
    package let suggestions: [String]
}
