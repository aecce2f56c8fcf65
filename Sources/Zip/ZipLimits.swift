/// How large an archive may be before it is refused unread. The defaults suit filings; none can be switched off.
package struct ZipLimits: Sendable, Equatable {
    /// Entries in the archive.
    package var entries = 500_000
    /// Bytes of the directory, which is what reading costs in memory.
    package var directory: UInt64 = 128 << 20
    /// Bytes of UTF-8 in a name.
    package var name = 1024
    /// Bytes in one entry, unpacked.
    package var entry: UInt64 = 64 << 30
    /// Bytes in all entries together, unpacked.
    package var contents: UInt64 = 256 << 30
    /// How many times its packed size a deflated entry may unpack to, once it is larger than a mebibyte.
    package var expansion: UInt64 = 250
    /// Faults listed one by one before the rest are only counted.
    package var faults = 10_000

    /// The defaults.
    package init() {}
}
