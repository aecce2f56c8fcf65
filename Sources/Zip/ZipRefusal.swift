/// Why an entry may not go into an archive. Nothing has been written when this is thrown.
package enum ZipRefusal: Error, Equatable, Sendable {
    /// The name breaks these rules.
    case name(String, problems: [ZipNameProblem])
    /// An entry of this name is there already.
    case duplicate(String)
    /// An entry is there whose name differs only in case or Unicode spelling.
    case clash(String, with: String)
    /// The name needs a folder where another entry is a file.
    case fileInTheWay(of: String, file: String)
    /// libzip writes an unreadable zip64 field for the size 4,294,967,295, and no size above 2^63 - 1 at all.
    case unwritableSize(String, UInt64)
}
