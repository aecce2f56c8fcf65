import DossierCore
import Foundation
import Zip

/// The zip archive of a spreadsheet from outside: refused whole when two readers could read it differently, when it is
/// damaged, or when it unpacks to too much.
///
/// Programs that write spreadsheets take liberties that our bundles may not: times, attributes, extra fields, sizes behind the
/// content. Those are passed over; everything else our structural check finds is not.
struct SpreadsheetArchive {
    private let reader: ZipReader
    private let file: String

    /// The most one part may hold, unpacked, in bytes.
    static let partLimit: UInt64 = 64 << 20

    init(_ source: SourceFile) throws(SourceFault) {
        file = source.name
        let place = SourcePlace(file: source.name)
        guard source.bytes.count <= SourceFile.limit else {
            throw SourceFault(.tooLarge(bytes: source.bytes.count, limit: SourceFile.limit), at: place)
        }
        guard source.bytes.starts(with: [0x50, 0x4B]) else {
            throw SourceFault(.spreadsheet(.notASpreadsheet), at: place)
        }
        do { reader = try Self.open(source.bytes) } catch {
            throw SourceFault(.unreadable("\(error)"), at: place)
        }
        let described = Set(reader.faults.filter { $0.code == .dataDescriptor }.compactMap(\.path))
        if let fault = reader.faults.first(where: { !Self.isHarmless($0, described) }) {
            throw SourceFault(.spreadsheet(.archive(fault.code.rawValue)), at: place)
        }
    }

    /// Whether there is a part of this name.
    func has(_ name: String) -> Bool { reader.entries.contains { $0.name == name } }

    /// The bytes of a part.
    func part(_ name: String) throws(SourceFault) -> Data {
        guard let entry = reader.entries.first(where: { $0.name == name }) else {
            throw SourceFault(.spreadsheet(.part(name)), at: SourcePlace(file: file))
        }
        do { return try reader.data(of: entry, limit: Self.partLimit) } catch let fault as ZipFault {
            throw SourceFault(.spreadsheet(.archive(fault.code.rawValue)), at: SourcePlace(file: file))
        } catch { throw SourceFault(.spreadsheet(.part(name)), at: SourcePlace(file: file)) }
    }

    /// What was sent through a form is nowhere on the disk; the file lives only until it is open.
    private static func open(_ bytes: Data) throws -> ZipReader {
        let name = "dossier-sheet-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let url = FileManager.default.temporaryDirectory.appending(path: name)
        try bytes.write(to: url, options: .withoutOverwriting)
        // Nothing depends on it any more; if it cannot go now, the system clears the folder later.
        defer { unlinkQuietly(url) }
        var limits = ZipLimits()
        (limits.entries, limits.directory, limits.faults) = (4096, 4 << 20, 65_536)
        (limits.entry, limits.contents) = (partLimit, 256 << 20)
        return try ZipReader(path: url.path(percentEncoded: false), limits: limits)
    }

    private static func unlinkQuietly(_ url: URL) {
        do { try FileManager.default.removeItem(at: url) } catch { return }
    }

    /// Whether a departure from our own form leaves only one way to read the archive.
    private static func isHarmless(_ fault: ZipFault, _ described: Set<String>) -> Bool {
        switch fault.code {
        case .dataDescriptor, .otherFlags, .utf8Flag, .version, .modificationTime, .attributes, .entryComment,
            .extraField, .folderEntry, .orderDiffers, .zip64Field, .zip64NotNeeded, .zip64Record:
            true
        // Sizes of an entry that is written in one go stand behind it, sixteen or twenty-four bytes.
        case .bytesBetweenEntries: !described.isEmpty
        case .localHeaderDisagrees:
            switch fault.field {
            case .versionNeeded, .flags, .time, .date, .extraLength, .zip64: true
            case .crc32, .compressedSize, .size: fault.path.map(described.contains) ?? false
            default: false
            }
        default: false
        }
    }
}
