/// One entry of an archive, as the directory and its local header state it.
package struct ZipEntry: Hashable, Sendable {
    /// The name, with forward slashes.
    package let name: String
    /// How the content is kept.
    package let method: ZipMethod
    /// CRC-32 of the content, as stated; `ZipReader.read` holds the content to it.
    package let crc32: UInt32
    /// Bytes the content takes in the archive.
    package let compressedSize: UInt64
    /// Bytes of the content itself.
    package let size: UInt64
    /// Where in the file the bytes of the content start.
    package let dataOffset: UInt64
    /// Where in the file the local header starts.
    package let localHeaderOffset: UInt64
}
