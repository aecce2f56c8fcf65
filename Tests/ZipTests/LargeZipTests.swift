import Foundation
import TestSupport
import Testing
import Zip

/// Archives beyond what the first zip format could count.
@Suite struct LargeZipTests {
    /// Four gigabytes take from ten seconds to half a minute to write, too long for every run.
    static let isWanted = ProcessInfo.processInfo.environment["DOSSIER_TEST_LARGE"] != nil

    @Test("counts around 65,535 are written, read and accepted by others", arguments: [65_535, 65_536])
    func manyEntries(count: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.filePath("many.zip")
        var writer = ZipWriter(path: path)
        for index in 0..<count { try writer.add("f/\(index)", from: DataSource("")) }
        _ = try writer.finish()
        let structure = try ZipStructure(path: path)
        #expect(structure.faults == [])
        #expect(structure.entries.count == count)
        #expect(structure.entries.last?.name == "f/\(count - 1)")
        for checker in ZipInteropTests.checkers where count == 65_536 { #expect(try checker.check(path)) }
    }

    @Test(
        "an entry over 4 GiB, and one behind it, are written, read and accepted by others",
        .enabled(if: isWanted, "set DOSSIER_TEST_LARGE to run it"))
    func largeEntry() throws {
        let folder = try TemporaryFolder()
        let path = folder.filePath("large.zip")
        let size: UInt64 = 1 << 32 + 1
        var writer = ZipWriter(path: path)
        try writer.add("large", from: ScriptedSource(size: size))
        try writer.add("behind", from: DataSource("end"))
        let written = try writer.finish()
        let reader = try ZipReader(path: path)
        #expect(reader.faults == [])
        #expect(reader.fileSize == written)
        #expect(reader.entries.map(\.size) == [size, 3])
        #expect(try reader.data(of: reader.entries[1], limit: 3) == Data("end".utf8))
        var read: UInt64 = 0
        try reader.read(reader.entries[0]) { read += UInt64($0.count) }
        #expect(read == size)
        // The quickest of them; unzip alone would take longer than all other tests together.
        if let checker = ZipInteropTests.checkers.first(where: { $0.program == "7z" }) {
            #expect(try checker.check(path))
        }
    }

    @Test("every flipped bit in the headers of an archive over 4 GiB is a fault")
    func flippedHeaders() throws {
        // A hole instead of content: the structure is right, and nothing here reads the content.
        let folder = try TemporaryFolder()
        let path = folder.filePath("sparse.zip")
        let size: UInt64 = 1 << 32
        let extra = [1, 0, 16, 0] + le(size) + le(size)
        let fixed = le(UInt16(45)) + le(0 as UInt16) + le(0 as UInt16) + le(0 as UInt16) + le(0x21 as UInt16)
        let sums = le(0x1234_5678 as UInt32) + le(UInt32.max) + le(UInt32.max) + le(1 as UInt16) + le(20 as UInt16)
        let local: [UInt8] = Array("PK\u{3}\u{4}".utf8) + fixed + sums + Array("a".utf8) + extra
        let directoryOffset = UInt64(local.count) + size
        let central: [UInt8] =
            Array("PK\u{1}\u{2}".utf8) + le(0x033f as UInt16) + fixed + sums + [UInt8](repeating: 0, count: 6)
            + le(UInt32(0o100644) << 16) + le(0 as UInt32) + Array("a".utf8) + extra
        let end64: [UInt8] =
            Array("PK\u{6}\u{6}".utf8) + le(44 as UInt64) + le(45 as UInt16) + le(45 as UInt16) + le(0 as UInt64)
            + le(1 as UInt64) + le(1 as UInt64) + le(UInt64(central.count)) + le(directoryOffset)
        let locator: [UInt8] =
            Array("PK\u{6}\u{7}".utf8) + le(0 as UInt32) + le(directoryOffset + UInt64(central.count))
            + le(1 as UInt32)
        let end: [UInt8] =
            Array("PK\u{5}\u{6}".utf8) + le(0 as UInt32) + le(1 as UInt16) + le(1 as UInt16)
            + le(UInt32(central.count)) + le(UInt32.max) + le(0 as UInt16)
        let tail = central + end64 + locator + end

        let file = try SpoiledFile(path: path)
        try file.write(local, at: 0)
        try file.write(tail, at: directoryOffset)
        #expect(try ZipStructure(path: path).faults == [])
        for (bytes, start) in [(local, 0), (tail, directoryOffset)] {
            for (index, byte) in bytes.enumerated() {
                for bit in 0..<8 {
                    try file.write([byte ^ 1 << bit], at: start + UInt64(index))
                    #expect(try ZipStructure(path: path).faults != [], "byte \(index) of \(start), bit \(bit)")
                }
                try file.write([byte], at: start + UInt64(index))
            }
        }
    }
}
