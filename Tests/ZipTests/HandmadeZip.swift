import Foundation
import Zip

/// An archive put together byte by byte, canonical unless told otherwise, so that each test can spoil one thing.
struct HandmadeZip {
    /// The fields a local header and a directory record share.
    struct Header {
        var needed: UInt16 = 10
        var flags: UInt16 = 0
        var method: UInt16 = 0
        var time: UInt16 = 0
        var date: UInt16 = 0x21
        var crc32: UInt32
        var compressedSize: UInt32
        var size: UInt32
        var name: [UInt8]
        var extra: [UInt8] = []

        var bytes: [UInt8] {
            le(needed) + le(flags) + le(method) + le(time) + le(date) + le(crc32) + le(compressedSize) + le(size)
                + le(UInt16(name.count)) + le(UInt16(extra.count))
        }
    }

    struct Entry {
        var local: Header
        var central: Header
        var data: [UInt8]
        var bytesBefore: [UInt8] = []
        var bytesAfter: [UInt8] = []
        var localSignature: [UInt8] = Array("PK\u{3}\u{4}".utf8)
        var centralSignature: [UInt8] = Array("PK\u{1}\u{2}".utf8)
        var madeBy: UInt16 = 0x033f
        var comment: [UInt8] = []
        var disk: UInt16 = 0
        var internalAttributes: UInt16 = 0
        var mode: UInt32 = 0o100644
        var dosAttributes: UInt32 = 0
        var offset: UInt32?
        /// In the directory, but without a header and content of its own.
        var isOnlyListed = false

        init(_ name: String, _ content: String = "content") {
            self.init(rawName: Array(name.utf8), data: Array(content.utf8))
        }

        init(rawName: [UInt8], data: [UInt8]) {
            let size = UInt32(data.count)
            var header = Header(crc32: plainCRC32(data), compressedSize: size, size: size, name: rawName)
            if rawName.contains(where: { $0 > 0x7f }) { header.flags = 0x800 }
            local = header
            central = header
            self.data = data
        }

        /// Local header and content.
        var localBytes: [UInt8] { localSignature + local.bytes + local.name + local.extra + data }

        /// Changes both headers alike.
        mutating func both(_ change: (inout Header) -> Void) {
            change(&local)
            change(&central)
        }
    }

    /// The end record.
    struct End {
        var disk: UInt16 = 0
        var directoryDisk: UInt16 = 0
        var entriesOnDisk: UInt16
        var entries: UInt16
        var size: UInt32
        var offset: UInt32
        var comment: [UInt8] = []
        var commentLength: UInt16?
    }

    /// The zip64 end record and locator.
    struct End64 {
        var recordSize: UInt64 = 44
        var madeBy: UInt16 = 45
        var needed: UInt16 = 45
        var disk: UInt32 = 0
        var directoryDisk: UInt32 = 0
        var entriesOnDisk: UInt64
        var entries: UInt64
        var size: UInt64
        var offset: UInt64
        var locatorDisk: UInt32 = 0
        var locatorOffset: UInt64
        var locatorDisks: UInt32 = 1
        var signature: [UInt8] = Array("PK\u{6}\u{6}".utf8)
    }

    var entries: [Entry]
    /// The order of the directory, where it is not that of the entries.
    var directoryOrder: [Int]?
    var bytesBeforeDirectory: [UInt8] = []
    var bytesInDirectory: [UInt8] = []
    var bytesAfterDirectory: [UInt8] = []
    var bytesBefore: [UInt8] = []
    var bytesAfter: [UInt8] = []
    var changeEnd: (inout End) -> Void = { _ in }
    var changeEnd64: ((inout End64) -> Void)?

    init(_ entries: Entry...) { self.entries = entries }

    var bytes: [UInt8] {
        var file: [UInt8] = []
        var offsets: [Int] = []
        for entry in entries {
            file += entry.bytesBefore
            offsets.append(file.count)
            if entry.isOnlyListed { continue }
            file += entry.localBytes + entry.bytesAfter
        }
        file += bytesBeforeDirectory
        let directoryOffset = file.count
        for index in directoryOrder ?? Array(entries.indices) {
            let entry = entries[index]
            file += entry.centralSignature + le(entry.madeBy) + entry.central.bytes
            file += le(UInt16(entry.comment.count)) + le(entry.disk) + le(entry.internalAttributes)
            file += le(entry.mode << 16 | entry.dosAttributes) + le(entry.offset ?? UInt32(offsets[index]))
            file += entry.central.name + entry.central.extra + entry.comment
        }
        file += bytesInDirectory
        let size = file.count - directoryOffset
        file += bytesAfterDirectory
        file += end64(entries: entries.count, size: size, offset: directoryOffset, at: file.count)
        file += end(entries: entries.count, size: size, offset: directoryOffset)
        return bytesBefore + file + bytesAfter
    }

    private func end(entries: Int, size: Int, offset: Int) -> [UInt8] {
        let count = UInt16(truncatingIfNeeded: entries)
        var end = End(entriesOnDisk: count, entries: count, size: UInt32(size), offset: UInt32(offset))
        changeEnd(&end)
        return Array("PK\u{5}\u{6}".utf8) + le(end.disk) + le(end.directoryDisk) + le(end.entriesOnDisk)
            + le(end.entries) + le(end.size) + le(end.offset) + le(end.commentLength ?? UInt16(end.comment.count))
            + end.comment
    }

    private func end64(entries: Int, size: Int, offset: Int, at place: Int) -> [UInt8] {
        guard let changeEnd64 else { return [] }
        var end = End64(
            entriesOnDisk: UInt64(entries), entries: UInt64(entries), size: UInt64(size), offset: UInt64(offset),
            locatorOffset: UInt64(place))
        changeEnd64(&end)
        let record: [UInt8] =
            end.signature + le(end.recordSize) + le(end.madeBy) + le(end.needed) + le(end.disk)
            + le(end.directoryDisk) + le(end.entriesOnDisk) + le(end.entries) + le(end.size) + le(end.offset)
        return record + Array("PK\u{6}\u{7}".utf8) + le(end.locatorDisk) + le(end.locatorOffset)
            + le(end.locatorDisks)
    }
}

/// A number as the bytes it has in a zip, lowest first.
func le<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}
