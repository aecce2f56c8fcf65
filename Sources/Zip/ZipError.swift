/// Why an archive could not be written or read at all. Faults *in* an archive are `ZipFault`, never this.
package enum ZipError: Error, Equatable, Sendable {
    /// The partial file beside the archive could not be made.
    case cannotCreate(path: String, errno: Int32)
    /// Bytes could not be written; `errno` is `ENOSPC` when the disk is full.
    case cannotWrite(path: String, errno: Int32)
    /// What was written could not be brought safely to the disk.
    case cannotSync(path: String, errno: Int32)
    /// The finished partial file could not take its final name.
    case cannotRename(from: String, to: String, errno: Int32)
    /// A file could not be opened or examined.
    case cannotOpen(path: String, errno: Int32)
    /// A file could not be read at an offset.
    case cannotRead(path: String, offset: UInt64, errno: Int32)
    /// What is there is a folder, a pipe or a device, not a file.
    case notAFile(path: String)
    /// A source ended before the size it had announced.
    case sourceTooShort(name: String, expected: UInt64, delivered: UInt64)
    /// A source went on after the size it had announced.
    case sourceTooLong(name: String, expected: UInt64)
    /// An archive without entries was asked for.
    case nothingToWrite
    /// An entry is larger than the caller allows to be read into memory.
    case largerThanAllowed(name: String, size: UInt64, limit: UInt64)
    /// libzip or zlib refused for a reason of its own, for instance lack of memory.
    case library(message: String)
}
