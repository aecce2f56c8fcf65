import DossierCore
package import Foundation
import Records
import Synchronization

/// A paper or a bundle on its way to a reader, a piece at a time.
package final class DownloadSource: Sendable {
    /// The name it had when it came; shown, never a path.
    package let name: String
    package let mediaType: String
    /// Bytes.
    package let size: Int
    private let read: Mutex<@Sendable () throws -> Data>

    init(name: String, mediaType: String, size: Int, read: @escaping @Sendable () throws -> Data) {
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.read = Mutex(read)
    }

    /// An object of the vault.
    convenience init(of digest: ContentDigest, name: String, mediaType: String, in vault: any Vault) throws {
        let reader = Mutex(try vault.reader(of: digest))
        self.init(name: name, mediaType: mediaType, size: try vault.size(of: digest) ?? 0) {
            try reader.withLock { reader in
                var data = Data(count: DownloadSource.piece)
                let count = try data.withUnsafeMutableBytes { try reader.read(into: $0) }
                return data.prefix(count)
            }
        }
    }

    /// Bytes made for this reader alone.
    package convenience init(name: String, mediaType: String, data: Data) {
        let rest = Mutex(data)
        self.init(name: name, mediaType: mediaType, size: data.count) {
            rest.withLock { rest in
                let piece = Data(rest.prefix(DownloadSource.piece))
                rest = Data(rest.dropFirst(piece.count))
                return piece
            }
        }
    }

    /// The next piece, empty at the end. Blocks; keep it off event loops.
    package func next() throws -> Data { try read.withLock { try $0() } }

    /// Bytes read at a time.
    static let piece = 256 * 1024
}

extension FilingOffice {
    /// A paper of a filing by the first characters of its digest, current or superseded.
    ///
    /// - Throws: `FilingError.nothingFound`; `VaultError.missing`.
    package func paper(_ digest: String, of shipment: String) throws -> DownloadSource {
        let uses = try workspace.register.documentHistory(of: shipment)
        let events = try dossier(shipment).authorityEvents
        let papers =
            uses.map { ($0.document.digest, $0.document.originalName, $0.document.mediaType) }
            + events.map { ($0.evidence, $0.evidenceName, "application/octet-stream") }
        guard let (found, name, type) = papers.first(where: { $0.0.hex == digest }) else {
            throw FilingError.nothingFound(digest)
        }
        return try DownloadSource(of: found, name: name, mediaType: type, in: workspace.vault)
    }

    /// A bundle of a filing by its sequence.
    ///
    /// - Throws: `FilingError.nothingFound`, `.fileMissing`.
    package func bundle(_ sequence: Int, of shipment: String) throws -> DownloadSource {
        guard let receipt = try dossier(shipment).bundles.first(where: { $0.sequence == sequence }) else {
            throw FilingError.nothingFound("\(shipment) \(sequence)")
        }
        let path = bundlePath(receipt)
        guard FileManager.default.fileExists(atPath: path.path) else {
            throw FilingError.fileMissing(path.lastPathComponent)
        }
        let handle = try FileHandle(forReadingFrom: path)
        return DownloadSource(
            name: "\(receipt.name).zip", mediaType: "application/zip", size: receipt.size,
            read: { try handle.read(upToCount: DownloadSource.piece) ?? Data() })
    }
}
