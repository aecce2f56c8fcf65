import Foundation
import TestSupport
import Testing
import Zip

@Suite struct ZipReaderTests {
    let folder: TemporaryFolder
    var target: String { folder.filePath("archive.zip") }

    init() throws { folder = try TemporaryFolder() }

    private func reader(_ zip: HandmadeZip) throws -> ZipReader {
        try Data(zip.bytes).write(to: URL(fileURLWithPath: target))
        return try ZipReader(path: target)
    }

    @Test("an entry knows its name, sizes, checksum and places")
    func facts() throws {
        let reader = try reader(HandmadeZip(.init("a.txt", "first"), .init("b.txt", "")))
        #expect(reader.faults == [])
        #expect(reader.fileSize == 199)
        let entry = try #require(reader.entries.last)
        #expect(entry.name == "b.txt")
        #expect(entry.method == .stored)
        #expect(entry.size == 0)
        #expect(entry.compressedSize == 0)
        #expect(entry.localHeaderOffset == 40)
        #expect(entry.dataOffset == 75)
        #expect(reader.entries[0].crc32 == plainCRC32("first".utf8))
    }

    @Test("content that does not fit its checksum is a fault, with both values")
    func wrongChecksum() throws {
        var zip = HandmadeZip(.init("a.txt", "first"), .init("b.txt", "second"))
        zip.entries[1].data[0] ^= 1
        let reader = try reader(zip)
        #expect(reader.faults == [])
        #expect(try reader.data(of: reader.entries[0], limit: 5) == Data("first".utf8))
        let expected = ZipFault(
            .contentChecksum, path: "b.txt", offset: 75, expected: UInt64(plainCRC32("second".utf8)),
            found: UInt64(plainCRC32("recond".utf8)))
        #expect(throws: expected) { try reader.data(of: reader.entries[1], limit: 10) }
    }

    @Test("an entry larger than the caller allows is not read into memory")
    func limit() throws {
        let reader = try reader(HandmadeZip(.init("a.txt", "first")))
        #expect(throws: ZipError.largerThanAllowed(name: "a.txt", size: 5, limit: 4)) {
            try reader.data(of: reader.entries[0], limit: 4)
        }
    }

    @Test("what the receiver of the pieces throws ends the reading")
    func throwingReceiver() throws {
        struct Enough: Error {}
        let reader = try reader(HandmadeZip(.init("a.txt", "first")))
        #expect(throws: Enough.self) { try reader.read(reader.entries[0]) { _ in throw Enough() } }
    }

    @Test("an archive that shrinks while it is open is a fault, not a crash")
    func shrinking() throws {
        let reader = try reader(HandmadeZip(.init("a.txt", "first")))
        #expect(truncate(target, 37) == 0)
        #expect(throws: ZipFault(.contentCutShort, path: "a.txt", offset: 35, expected: 5, found: 0)) {
            try reader.data(of: reader.entries[0], limit: 5)
        }
    }

    @Test("what is not a file is an error, not a fault", arguments: ["/dev/null", "/tmp", "/nonexistent.zip"])
    func notAFile(path: String) throws {
        let expected: ZipError =
            path == "/nonexistent.zip" ? .cannotOpen(path: path, errno: ENOENT) : .notAFile(path: path)
        #expect(throws: expected) { try ZipReader(path: path) }
    }

    /// A deflate stream and the fault it must raise for an entry of five bytes.
    struct Stream: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let packed: [UInt8]
        var size: UInt32 = 5
        var crc = plainCRC32("first".utf8)
        let fault: ZipFault?

        static func fault(_ code: ZipFault.Code, _ expected: UInt64? = nil, _ found: UInt64? = nil) -> ZipFault {
            ZipFault(code, path: "a.txt", offset: 35, expected: expected, found: found)
        }
    }

    /// "first" as one stored block of deflate.
    private static let block: [UInt8] = [1, 5, 0, 0xfa, 0xff] + Array("first".utf8)

    static let streams = [
        Stream(testDescription: "right", packed: block, fault: nil),
        Stream(testDescription: "cut", packed: block.dropLast(), fault: Stream.fault(.contentNotDeflate)),
        Stream(testDescription: "nothing", packed: [], fault: Stream.fault(.contentNotDeflate)),
        Stream(testDescription: "no such block", packed: [7, 1, 2, 3], fault: Stream.fault(.contentNotDeflate)),
        Stream(
            testDescription: "bytes behind", packed: block + [0], fault: Stream.fault(.bytesAfterDeflate, 10, 11)),
        Stream(
            testDescription: "two streams", packed: block + block, fault: Stream.fault(.bytesAfterDeflate, 10, 20)),
        Stream(testDescription: "more than stated", packed: block, size: 4, fault: Stream.fault(.contentSize, 4, 5)),
        Stream(testDescription: "less than stated", packed: block, size: 6, fault: Stream.fault(.contentSize, 6, 5)),
        Stream(
            testDescription: "wrong checksum", packed: block, crc: 9,
            fault: Stream.fault(.contentChecksum, 9, UInt64(plainCRC32("first".utf8)))),
    ]

    @Test("a deflated entry is inflated within its bounds or is a fault", arguments: streams)
    func deflate(stream: Stream) throws {
        var entry = HandmadeZip.Entry("a.txt")
        entry.data = stream.packed
        entry.both {
            $0.method = 8
            $0.needed = 20
            $0.size = stream.size
            $0.compressedSize = UInt32(stream.packed.count)
            $0.crc32 = stream.crc
        }
        let reader = try reader(HandmadeZip(entry))
        #expect(reader.faults == [])
        if let fault = stream.fault {
            #expect(throws: fault) { try reader.data(of: reader.entries[0], limit: 10) }
        } else {
            #expect(try reader.data(of: reader.entries[0], limit: 10) == Data("first".utf8))
        }
    }

    @Test("one reader serves many threads at once")
    func manyThreads() async throws {
        let contents = (0..<40).map { ("entry-\($0)", String(repeating: "\($0) ", count: 20_000 + $0)) }
        _ = try archive(contents, method: .deflated, at: target)
        let reader = try ZipReader(path: target)
        #expect(reader.faults == [])
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for (entry, (_, text)) in zip(reader.entries + reader.entries, contents + contents) {
                group.addTask { try reader.data(of: entry, limit: 1 << 20) == Data(text.utf8) }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
