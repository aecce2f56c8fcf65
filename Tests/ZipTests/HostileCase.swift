import Foundation
import Testing
import Zip

/// One archive and the codes it must raise, in order.
struct HostileCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let codes: [ZipFault.Code]
    let bytes: [UInt8]

    init(_ name: String, _ codes: [ZipFault.Code], _ bytes: [UInt8]) {
        testDescription = name
        self.codes = codes
        self.bytes = bytes
    }

    /// The archive of `a.txt` and `b.txt` after one change.
    init(_ name: String, _ codes: ZipFault.Code..., change: (inout HandmadeZip) -> Void) {
        var zip = HandmadeZip(.init("a.txt", "first"), .init("b.txt", "second"))
        change(&zip)
        self.init(name, codes, zip.bytes)
    }

    /// The archive of `a.txt` and an entry of this name.
    init(name: String, _ codes: ZipFault.Code...) {
        self.init("name \(name.debugDescription)", codes, HandmadeZip(.init("a.txt"), .init(name)).bytes)
    }
}

extension HostileCase {
    private static let plain = HandmadeZip(.init("a.txt", "first"), .init("b.txt", "second")).bytes

    static let wholeArchive: [HostileCase] = [
        HostileCase("empty file", [.emptyFile], []),
        HostileCase("a text", [.notAnArchive], Array("This is not a zip, although it is long enough to be one.".utf8)),
        HostileCase("three bytes", [.notAnArchive], [0x50, 0x4b, 3]),
        HostileCase("end record missing", [.endRecordMissing], Array(plain.dropLast(22))),
        HostileCase("cut in the middle of the end record", [.endRecordMissing], Array(plain.dropLast(1))),
        HostileCase("cut in the middle of the first entry", [.endRecordMissing], Array(plain.prefix(33))),
        HostileCase("no entries", [.noEntries], HandmadeZip().bytes),
        HostileCase("a line feed appended", .bytesAfterEnd) { $0.bytesAfter = [10] },
        HostileCase("so much appended that the end record is out of reach", .endRecordMissing) {
            $0.bytesAfter = [UInt8](repeating: 0, count: 70_000)
        },
        HostileCase("archive comment", .archiveComment) { $0.changeEnd = { $0.comment = Array("note".utf8) } },
        HostileCase("comment with bytes behind it", .archiveComment, .bytesAfterEnd) {
            $0.changeEnd = {
                $0.comment = Array("note".utf8)
                $0.commentLength = 3
            }
        },
        HostileCase("comment length beyond the file", .archiveComment) { $0.changeEnd = { $0.commentLength = 9 } },
        HostileCase("a script put before the archive", .bytesBeforeFirstEntry) {
            $0.bytesBefore = Array("#!/bin/sh\n".utf8)
        },
        HostileCase("bytes before the first entry, offsets right", .bytesBeforeFirstEntry) {
            $0.entries[0].bytesBefore = [0, 0]
        },
        HostileCase("another archive before", [.anotherArchive], HandmadeZip(.init("other")).bytes + plain),
        HostileCase("the same archive twice", [.anotherArchive], plain + plain),
        HostileCase("bytes between two entries", .bytesBetweenEntries) { $0.entries[1].bytesBefore = [7] },
        HostileCase("an unlisted entry between two", .bytesBetweenEntries) {
            $0.directoryOrder = [0]
            $0.changeEnd = one
        },
        HostileCase("the first entry unlisted", .bytesBeforeFirstEntry) {
            $0.directoryOrder = [1]
            $0.changeEnd = one
        },
        HostileCase("bytes between the last entry and the directory", .bytesBetweenEntries) {
            $0.bytesBeforeDirectory = [7]
        },
        HostileCase("bytes in the directory", .directoryDamaged) { $0.bytesInDirectory = Array("PK\u{5}\u{5}".utf8) },
        HostileCase("bytes between directory and end record", .bytesAfterDirectory) { $0.bytesAfterDirectory = [7] },
        HostileCase("two directory records for one entry", .entryCount, .duplicateName, .overlap) {
            $0.directoryOrder = [0, 1, 1]
        },
        HostileCase("count too high", .entryCount) {
            $0.changeEnd = {
                $0.entries = 3
                $0.entriesOnDisk = 3
            }
        },
        HostileCase("count too low", .entryCount) { $0.changeEnd = one },
        HostileCase("count on this disk too low", .entryCount) { $0.changeEnd = { $0.entriesOnDisk = 1 } },
        HostileCase("directory in another order", .orderDiffers) { $0.directoryOrder = [1, 0] },
        HostileCase("disk number", .multipleDisks) { $0.changeEnd = { $0.disk = 1 } },
        HostileCase("directory on another disk", .multipleDisks) { $0.changeEnd = { $0.directoryDisk = 1 } },
        HostileCase("directory offset beyond the file", .directoryMisplaced) {
            $0.changeEnd = { $0.offset = 0x7fff_ffff }
        },
        HostileCase("directory offset too high", .directoryMisplaced) { $0.changeEnd = { $0.offset += 1 } },
        HostileCase("directory size beyond the file", .directoryOutOfBounds) { $0.changeEnd = { $0.size += 1 } },
        HostileCase("directory offset too low", .directoryMisplaced) {
            $0.changeEnd = { $0.offset -= 1 }
        },
        HostileCase("directory size too low", .bytesAfterDirectory, .directoryDamaged) {
            $0.changeEnd = { $0.size -= 1 }
        },
        HostileCase("directory record without its signature", .directoryDamaged) {
            $0.entries[1].centralSignature[3] = 3
        },
        HostileCase("directory record runs past the directory", .directoryDamaged) {
            $0.entries[1].central.extra = []
            $0.bytesInDirectory = Array("PK\u{1}\u{2}".utf8) + [UInt8](repeating: 0xff, count: 42)
        },
    ]

    static let names: [HostileCase] = [
        HostileCase(name: "/etc/passwd", .nameAbsolute),
        HostileCase(name: "C:evil", .nameAbsolute),
        HostileCase(name: "c:/evil", .nameAbsolute),
        HostileCase(name: "../evil", .nameDotSegment),
        HostileCase(name: "b/../../evil", .nameDotSegment),
        HostileCase(name: "b/./c", .nameDotSegment),
        HostileCase(name: "..", .nameDotSegment),
        HostileCase(name: "b//c", .nameEmptySegment),
        HostileCase(name: "//server/share", .nameAbsolute, .nameEmptySegment),
        HostileCase(name: "/", .nameAbsolute),
        HostileCase(name: "", .nameEmpty),
        HostileCase(name: "b\\c", .nameBackslash),
        HostileCase(name: "..\\evil", .nameBackslash),
        HostileCase(name: "b\u{0}.txt", .nameControlCharacter),
        HostileCase(name: "b\nc", .nameControlCharacter),
        HostileCase(name: "b\u{7f}", .nameControlCharacter),
        HostileCase(name: "b\u{202e}fdp.exe", .nameControlCharacter),
        HostileCase(name: "u\u{308}ber.txt", .nameNotNormalised),
        HostileCase(name: "folder/", .folderEntry),
        HostileCase(name: "../", .nameDotSegment, .folderEntry),
        HostileCase(name: "a.txt", .duplicateName),
        HostileCase(name: "A.TXT", .clashingName),
        HostileCase(name: "a.txt/b", .fileAsFolder),
        HostileCase(name: "A.txt/b/c", .fileAsFolder),
        HostileCase(name: String(repeating: "n", count: 1025), .nameTooLong),
        HostileCase(
            "name twice, composed and decomposed", [.nameNotNormalised, .clashingName],
            HandmadeZip(.init("\u{fc}"), .init("u\u{308}")).bytes),
        HostileCase("name sharp s and double s", [.clashingName], HandmadeZip(.init("ß"), .init("ss")).bytes),
        HostileCase("name in GBK", [.nameNotUTF8], HandmadeZip(.init(rawName: [0xc5, 0xfa], data: [])).bytes),
        HostileCase(
            "name in overlong UTF-8", [.nameNotUTF8], HandmadeZip(.init(rawName: [0xc0, 0xaf], data: [])).bytes),
        HostileCase("name: the file after the folder", [.fileAsFolder], HandmadeZip(.init("b/c"), .init("b")).bytes),
    ]

    static let zip64: [HostileCase] = [
        HostileCase("zip64 records without need", .zip64NotNeeded) { $0.changeEnd64 = { _ in } },
        HostileCase("record size", .zip64Record, .zip64NotNeeded) { $0.changeEnd64 = { $0.recordSize = 45 } },
        HostileCase("versions", .zip64Record, .zip64Record, .zip64NotNeeded) {
            $0.changeEnd64 = {
                $0.madeBy = 46
                $0.needed = 46
            }
        },
        HostileCase("disks", .zip64Record, .zip64Record, .zip64Record, .zip64Record, .zip64NotNeeded) {
            $0.changeEnd64 = {
                $0.disk = 1
                $0.directoryDisk = 1
                $0.locatorDisk = 1
                $0.locatorDisks = 2
            }
        },
        HostileCase("count in the zip64 record differs", .zip64Record, .entryCount, .zip64NotNeeded) {
            $0.changeEnd64 = {
                $0.entries = 3
                $0.entriesOnDisk = 3
            }
        },
        HostileCase("count on this disk differs", .zip64Record, .zip64NotNeeded) {
            $0.changeEnd64 = { $0.entriesOnDisk = 1 }
        },
        HostileCase("locator points elsewhere", .zip64Record, .zip64NotNeeded) {
            $0.changeEnd64 = { $0.locatorOffset = 0 }
        },
        HostileCase("hostile count", .zip64Record, .zip64Record, .tooManyEntries) {
            $0.changeEnd64 = { $0.entries = .max }
        },
        HostileCase("hostile directory size", .zip64Record, .directoryOutOfBounds) {
            $0.changeEnd64 = { $0.size = .max }
        },
        HostileCase("hostile directory offset", .zip64Record, .directoryMisplaced, .zip64NotNeeded) {
            $0.changeEnd64 = { $0.offset = .max }
        },
        HostileCase("zip64 end record missing", .zip64Record, .bytesAfterDirectory) {
            $0.changeEnd64 = { $0.signature[3] = 9 }
        },
        HostileCase("zip64 record put before the archive", .bytesBeforeFirstEntry, .zip64NotNeeded) {
            $0.changeEnd64 = { _ in }
            $0.bytesBefore = [1, 2, 3]
        },
        HostileCase("65,535 in the end record and nothing behind it", .entryCount) {
            $0.changeEnd = {
                $0.entries = .max
                $0.entriesOnDisk = .max
            }
        },
    ]

    private static let one: @Sendable (inout HandmadeZip.End) -> Void = {
        $0.entries = 1
        $0.entriesOnDisk = 1
    }
}
