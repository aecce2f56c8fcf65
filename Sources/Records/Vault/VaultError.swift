package import DossierCore

/// Why the vault did not do what was asked. Facts only.
package enum VaultError: Error, Sendable, Hashable {
    /// The vault holds no such object.
    case missing(ContentDigest)
    /// The object's bytes are no longer the ones it is named for.
    case damaged(ContentDigest, found: ContentDigest, size: Int)
    /// What was offered is a folder, a pipe or a device, not a plain file.
    case notAFile(path: String)
    /// The file that was offered could not be read.
    case source(FileFault)
    /// The vault itself could not be read or written: no space, no permission …
    case store(FileFault)

    /// The fault of the operating system behind it, if one is.
    package var fault: FileFault? {
        switch self {
        case .source(let fault), .store(let fault): fault
        case .missing, .damaged, .notAFile: nil
        }
    }
}
