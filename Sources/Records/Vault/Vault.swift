package import DossierCore

/// Keeps documents under the SHA-256 of their bytes. What is in it never changes and never leaves.
///
/// Content comes before its index: bytes are committed here before the register mentions them, so that a crash
/// leaves at most an object nobody mentions. Two writers of the same bytes agree.
package protocol Vault: Sendable {
    /// Whether the vault holds these bytes.
    func contains(_ digest: ContentDigest) throws -> Bool
    /// How many bytes an object has, or nothing when the vault does not hold it.
    func size(of digest: ContentDigest) throws -> Int?
    /// Opens an object for reading. Throws `VaultError.missing` when the vault does not hold it.
    func reader(of digest: ContentDigest) throws -> any VaultReader
    /// Opens a place for new bytes, hashed as they come.
    func writer() throws -> any VaultWriter
    /// Makes staged objects durable and part of the vault, all of them when it returns.
    func commit(_ staged: [StagedObject]) throws
    /// Drops staged objects that will not be committed; those already committed are left alone.
    func discard(_ staged: [StagedObject])
    /// Visits every object in the order of its digest, with its size in bytes.
    func forEachObject(_ visit: (ContentDigest, _ size: Int) throws -> Void) throws
}

/// An object of the vault, read from its beginning to its end.
package protocol VaultReader: AnyObject {
    /// Bytes in all.
    var size: Int { get }
    /// Fills the buffer as far as the object goes and says how many bytes that were; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A place for bytes on their way into the vault. One that is let go before `finish` leaves nothing behind.
package protocol VaultWriter: AnyObject {
    /// Takes the next bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws
    /// Ends the object; it still has to be committed.
    func finish() throws -> StagedObject
}
