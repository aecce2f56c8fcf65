import Foundation
import TestSupport
import Testing
import Zip

/// Archives that some readers take one way and some another, or not at all. Each must show exactly the faults named.
@Suite struct HostileZipTests {
    private func faults(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws -> [ZipFault] {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: folder.url.appendingPathComponent("hostile.zip"))
        return try ZipStructure(path: folder.filePath("hostile.zip"), limits: limits).faults
    }

    @Test("an archive made by hand in the canonical form has no faults and the bytes the writer writes")
    func canonical() throws {
        let folder = try TemporaryFolder()
        let handmade = HandmadeZip(.init("a.txt", "first"), .init("数据/乙.txt", "second"), .init("empty", ""))
        let written = try archive(
            [("a.txt", "first"), ("数据/乙.txt", "second"), ("empty", "")], at: folder.filePath("a.zip"))
        #expect(Array(written) == handmade.bytes)
        #expect(try faults(handmade.bytes) == [])
    }

    @Test("each departure in the archive as a whole is named", arguments: HostileCase.wholeArchive)
    func wholeArchive(_ hostile: HostileCase) throws {
        #expect(try faults(hostile.bytes).map(\.code) == hostile.codes)
    }

    @Test("each name that two systems could read differently is named", arguments: HostileCase.names)
    func names(_ hostile: HostileCase) throws {
        #expect(try faults(hostile.bytes).map(\.code) == hostile.codes)
    }

    @Test("each departure in a directory record is named", arguments: HostileCase.records)
    func records(_ hostile: HostileCase) throws {
        #expect(try faults(hostile.bytes).map(\.code) == hostile.codes)
    }

    @Test("each disagreement between directory and local header is named", arguments: HostileCase.headers)
    func headers(_ hostile: HostileCase) throws {
        #expect(try faults(hostile.bytes).map(\.code) == hostile.codes)
    }

    @Test("each departure in the zip64 records is named", arguments: HostileCase.zip64)
    func zip64(_ hostile: HostileCase) throws {
        #expect(try faults(hostile.bytes).map(\.code) == hostile.codes)
    }

    @Test("all faults of an archive are listed, with their facts")
    func everyFault() throws {
        var zip = HandmadeZip(.init("a.txt", "first"), .init("../b.txt", "second"))
        zip.entries[0].local.crc32 = 7
        zip.entries[1].mode = 0o120777
        zip.bytesAfter = [1, 2, 3]
        let size = UInt64(zip.bytes.count)
        let crc = UInt64(plainCRC32("first".utf8))
        #expect(
            try faults(zip.bytes) == [
                ZipFault(.bytesAfterEnd, offset: size - 3, found: 3),
                ZipFault(
                    .localHeaderDisagrees, path: "a.txt", offset: 0, field: .crc32, expected: crc, found: 7),
                ZipFault(.nameDotSegment, path: "../b.txt", offset: 135),
                ZipFault(.symbolicLink, path: "../b.txt", offset: 135),
            ])
    }

    @Test("limits on counts and sizes are held before anything is read")
    func limits() throws {
        var limits = ZipLimits()
        limits.entries = 1
        let two = HandmadeZip(.init("a", "12345"), .init("b", "1234567")).bytes
        #expect(try faults(two, limits: limits) == [ZipFault(.tooManyEntries, expected: 1, found: 2)])
        limits = ZipLimits()
        limits.directory = 90
        #expect(try faults(two, limits: limits) == [ZipFault(.directoryTooLarge, expected: 90, found: 94)])
        limits = ZipLimits()
        limits.entry = 6
        limits.contents = 11
        limits.name = 0
        #expect(
            try faults(two, limits: limits).map(\.code) == [
                .nameTooLong, .nameTooLong, .entryTooLarge, .contentsTooLarge,
            ])
    }

    @Test("a count that claims fewer entries than there are does not get past the limit")
    func hiddenEntries() throws {
        var zip = HandmadeZip(.init("a"), .init("b"), .init("c"))
        zip.changeEnd = {
            $0.entries = 1
            $0.entriesOnDisk = 1
        }
        var limits = ZipLimits()
        limits.entries = 2
        #expect(try faults(zip.bytes, limits: limits) == [ZipFault(.tooManyEntries, expected: 2)])
    }

    @Test("more faults than are listed are counted")
    func countedFaults() throws {
        var limits = ZipLimits()
        limits.faults = 2
        limits.name = 0
        let zip = HandmadeZip(.init("a"), .init("b"), .init("c"), .init("d"))
        #expect(
            try faults(zip.bytes, limits: limits).map { [$0.code.rawValue, $0.found?.description] } == [
                ["Z027", "1"], ["Z027", "1"], ["Z099", "2"],
            ])
    }

    @Test("a stored bomb of overlapping entries is refused by its overlaps and by its sum")
    func overlappingBomb() throws {
        var zip = HandmadeZip(.init("a", String(repeating: "x", count: 1000)), .init("b"))
        zip.entries[1] = zip.entries[0]
        zip.entries[1].offset = 0
        var limits = ZipLimits()
        limits.contents = 1500
        #expect(
            try faults(zip.bytes, limits: limits).map(\.code) == [
                .duplicateName, .overlap, .bytesBetweenEntries, .contentsTooLarge,
            ])
    }

    @Test("codes are unique and each has its words")
    func codes() {
        #expect(Set(ZipFault.Code.allCases.map(\.rawValue)).count == ZipFault.Code.allCases.count)
        let details = ZipFault.Code.allCases.map { ZipFault($0).detail }
        #expect(Set(details).count == details.count)
        let fault = ZipFault(.overlap, path: "a", offset: 9, field: .size, expected: 1, found: 2, other: "b")
        #expect(fault.detail == "entries overlap (size), the other is 'b', expected 1, found 2, at byte 9")
    }
}
