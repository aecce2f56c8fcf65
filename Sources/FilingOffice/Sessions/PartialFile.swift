package import DossierCore
package import Foundation
import Records

/// A file that arrives in several goes: what is here already is kept when a connection breaks, and the rest is asked for.
///
/// Stands in the tray under `parts/<number>-<size>/<name>`, so a tray's own list never shows a file that is not whole, and
/// what remains to be sent is known from the disk alone, also after the program was started anew.
package struct PartialFile: Sendable {
    package let number: Int
    /// Bytes the whole file has.
    package let size: Int
    let tray: Tray
    let file: URL

    /// As it was called where it came from.
    package var name: String { file.lastPathComponent }

    /// How many bytes are here.
    package func offset() throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    }

    /// Adds bytes at their place.
    ///
    /// - Parameter offset: Where they belong: exactly behind what is here. Of two who send at once, one is refused.
    /// - Throws: `PartialFault`.
    package func append(_ data: Data, at offset: Int) throws {
        let lock = try WorkLock(on: folder.path)
        try withExtendedLifetime(lock) {
            let here = try self.offset()
            guard here == offset else { throw PartialFault.otherOffset(found: offset, expected: here) }
            guard offset + data.count <= size else { throw PartialFault.tooMuch(name: name, size: size) }
            let handle = try FileHandle(forWritingTo: file)
            try handle.seekToEnd()
            try handle.write(contentsOf: data)
            try handle.close()
        }
    }

    /// Puts the whole file into its tray, with its digest; nothing while bytes are missing.
    package func complete() throws -> ContentDigest? {
        let lock = try WorkLock(on: folder.path)
        return try withExtendedLifetime(lock) { () throws -> ContentDigest? in
            guard try offset() == size else { return nil }
            let digest = try ContentDigest.ofFile(file)
            try FileManager.default.moveItem(at: folder, to: tray.folder.appending(path: String(number)))
            return digest
        }
    }

    private var folder: URL { file.deletingLastPathComponent() }
}

/// Why bytes of a file were not taken. What is here already stays.
package enum PartialFault: Error, Sendable, Hashable {
    case otherOffset(found: Int, expected: Int)
    case tooMuch(name: String, size: Int)
}

extension Tray {
    /// Begins a file of so many bytes.
    package func begin(_ name: String, size: Int) throws -> PartialFile {
        let safe = try SafeName.of(name)
        let manager = FileManager.default
        let number = try (items().map(\.number) + partials().map(\.number)).max().map { $0 + 1 } ?? 1
        let place = parts.appending(path: "\(number)-\(size)")
        try manager.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appending(path: safe)
        guard manager.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw FilingError.fileUnreadable(safe, reason: "cannot be created")
        }
        return PartialFile(number: number, size: size, tray: self, file: file)
    }

    /// A file that was begun and is not whole; nothing when there is none of that number.
    package func partial(_ number: Int) throws -> PartialFile? { try partials().first { $0.number == number } }

    /// The files that are not whole, in no order.
    package func partials() throws -> [PartialFile] {
        let manager = FileManager.default
        guard manager.fileExists(atPath: parts.path) else { return [] }
        return try manager.contentsOfDirectory(atPath: parts.path).compactMap { place in
            let words = place.split(separator: "-").compactMap { Int($0) }
            let folder = parts.appending(path: place)
            guard words.count == 2, let name = try manager.contentsOfDirectory(atPath: folder.path).first else {
                return nil
            }
            return PartialFile(number: words[0], size: words[1], tray: self, file: folder.appending(path: name))
        }
    }

    private var parts: URL { folder.appending(path: "parts") }
}
