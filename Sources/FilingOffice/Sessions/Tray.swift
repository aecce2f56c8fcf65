package import DossierCore
package import Foundation
import Records
import Synchronization

/// Files a person has sent and not yet filed: a folder of their own in the workspace, gone once they are filed.
///
/// A name is data: it is kept as the file's own name in a folder of its number, after `SafeName` has looked at it.
package struct Tray: Sendable {
    /// Lower-case letters and digits.
    package let id: String
    let folder: URL

    /// One file in the tray.
    package struct Item: Sendable {
        package let number: Int
        package let file: URL
        package var name: String { file.lastPathComponent }
        /// Bytes.
        package let size: Int

        /// Its first bytes, by which its media type is told.
        package func head() throws -> Data {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            return try handle.read(upToCount: 4096) ?? Data()
        }

        /// SHA-256 of its bytes, read piece by piece.
        package func digest() throws -> ContentDigest {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            var digest = DigestStream()
            while let data = try handle.read(upToCount: 512 * 1024), !data.isEmpty { digest.update(data) }
            return digest.finish()
        }
    }

    /// The files, in the order they came.
    package func items() throws -> [Item] {
        let manager = FileManager.default
        let numbers = try manager.contentsOfDirectory(atPath: folder.path).compactMap(Int.init).sorted()
        return try numbers.compactMap { number in
            let place = folder.appending(path: String(number))
            guard let name = try manager.contentsOfDirectory(atPath: place.path).first else { return nil }
            let file = place.appending(path: name)
            let size = try manager.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
            return Item(number: number, file: file, size: size)
        }
    }

    /// Opens a place for the next file; what is let go before `finish` leaves nothing.
    package func receive(_ name: String, number: Int) throws -> TrayFile {
        let safe = try SafeName.of(name)
        let place = folder.appending(path: String(number))
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return try TrayFile(place.appending(path: safe))
    }

    /// Takes one file out.
    package func remove(_ item: Item) throws {
        try FileManager.default.removeItem(at: item.file.deletingLastPathComponent())
    }

    /// Throws everything away. Nothing there is not an error.
    package func clear() {
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }
}

extension Desk {
    /// A new tray of this person.
    package func newTray() throws -> Tray {
        try office.requireWritable()
        let tray = Tray(id: String(SessionToken.fresh().text.prefix(20)), folder: trays)
        let made = Tray(id: tray.id, folder: trays.appending(path: tray.id))
        try FileManager.default.createDirectory(
            at: made.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return made
    }

    /// A tray this person filled before; nothing when there is none of that name.
    package func tray(_ id: String) -> Tray? {
        guard !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) }) else { return nil }
        let folder = trays.appending(path: id)
        return FileManager.default.fileExists(atPath: folder.path) ? Tray(id: id, folder: folder) : nil
    }

    private var trays: URL { office.trays.appending(path: ContentDigest.of("tray \(person.code)").short) }
}

extension FilingOffice {
    /// A sentence about a file in a tray, with the file's name alone: where it lies is nobody's business.
    package static func withoutTrays(_ wording: Wording) -> Wording {
        Wording(zh: withoutTrays(wording.zh), en: withoutTrays(wording.en))
    }

    /// A text with the folders of trays left out.
    package static func withoutTrays(_ text: String) -> String {
        text.replacing(/(?:\/[^\/\n“”"]+)*\/incoming\/[A-Za-z0-9]+\/[0-9a-f]{20}\/[0-9]+\//, with: "")
    }

    var trays: URL { root.appending(path: "incoming") }

    /// Removes trays nobody came back for within a day.
    package func sweepTrays() throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: trays.path), !workspace.isReadOnly else { return }
        let now = clock().secondsSince1970
        for owner in try manager.contentsOfDirectory(atPath: trays.path) {
            let folder = trays.appending(path: owner)
            for name in try manager.contentsOfDirectory(atPath: folder.path) {
                let tray = folder.appending(path: name)
                let changed = try manager.attributesOfItem(atPath: tray.path)[.modificationDate] as? Date
                guard let changed, now - Int(changed.timeIntervalSince1970) > 86_400 else { continue }
                try manager.removeItem(at: tray)
            }
        }
    }
}

/// A file on its way into a tray.
package final class TrayFile: Sendable {
    package let url: URL
    private let handle: Mutex<FileHandle?>

    init(_ url: URL) throws {
        self.url = url
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw FilingError.fileUnreadable(url.lastPathComponent, reason: "cannot be created") }
        handle = Mutex(try FileHandle(forWritingTo: url))
    }

    package func write(_ data: Data) throws {
        try handle.withLock { try $0?.write(contentsOf: data) }
    }

    /// Ends the file, which stays.
    package func finish() throws {
        try handle.withLock { handle in
            try handle?.close()
            handle = nil
        }
    }
}
