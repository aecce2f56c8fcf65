/// One thing in an archive that is not as the canonical form has it, with the facts.
///
/// The canonical form is what `ZipWriter` writes: an archive that has it is read alike by every reader, and was not
/// touched since. Sentences for people are made elsewhere from the code and these facts.
package struct ZipFault: Error, Hashable, Sendable {
    /// What kind of fault it is.
    package let code: Code
    /// The entry it concerns; nil for the archive as a whole.
    package let path: String?
    /// Where in the file it is, counted from 0.
    package let offset: UInt64?
    /// The field that disagrees, where one does.
    package let field: Field?
    /// The value that should stand there, or the limit. Bytes, counts and raw fields alike.
    package let expected: UInt64?
    /// The value found.
    package let found: UInt64?
    /// The other name, where two clash.
    package let other: String?

    /// States a fault with the facts that apply to it.
    package init(
        _ code: Code, path: String? = nil, offset: UInt64? = nil, field: Field? = nil, expected: UInt64? = nil,
        found: UInt64? = nil, other: String? = nil
    ) {
        self.code = code
        self.path = path
        self.offset = offset
        self.field = field
        self.expected = expected
        self.found = found
        self.other = other
    }

    /// A field of a record that can disagree with what it should be.
    package enum Field: String, Sendable, CaseIterable {
        case versionMadeBy, versionNeeded, flags, method, time, date, crc32, compressedSize, size
        case nameLength, name, extraLength, zip64, internalAttributes, externalAttributes
        case diskNumber, directoryDisk, diskCount, recordSize, entriesOnDisk, entries
        case directorySize, directoryOffset, endRecordOffset
    }
}
