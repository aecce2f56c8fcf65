import Foundation
import TestSupport
import Testing
import Zip

/// A file in which single bytes are changed and put back.
final class SpoiledFile {
    private let descriptor: Int32

    struct Failure: Error { let errno: Int32 }

    init(path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8], at offset: UInt64) throws {
        guard pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count else { throw Failure(errno: errno) }
    }

    func replace(_ bytes: [UInt8]) throws {
        guard ftruncate(descriptor, 0) == 0 else { throw Failure(errno: errno) }
        try write(bytes, at: 0)
    }
}

/// Nothing can be changed in a stored archive without a fault in its structure or in a content.
@Suite struct SpoiledZipTests {
    let folder: TemporaryFolder
    let file: SpoiledFile
    let bytes: [UInt8]
    var path: String { folder.filePath("a.zip") }

    init() throws {
        folder = try TemporaryFolder()
        bytes = Array(
            try archive([("a.txt", "first"), ("批/b.txt", "second"), ("empty", "")], at: folder.filePath("a.zip")))
        file = try SpoiledFile(path: folder.filePath("a.zip"))
    }

    /// Whether the archive as it lies there has any fault.
    private func hasFault() throws -> Bool {
        let reader = try ZipReader(path: path)
        guard reader.faults.isEmpty else { return true }
        do {
            for entry in reader.entries { try reader.read(entry) { _ in } }
            return false
        } catch is ZipFault {
            return true
        }
    }

    @Test("every byte changed to any other value is found")
    func everyByte() throws {
        #expect(try !hasFault())
        for (index, byte) in bytes.enumerated() {
            for change in [1, 2, 4, 8, 16, 32, 64, 128, 0xff, 0x33, UInt8(index % 254 + 1)] {
                try file.write([byte ^ change], at: UInt64(index))
                #expect(try hasFault(), "byte \(index) changed by \(change)")
            }
            try file.write([byte], at: UInt64(index))
        }
        #expect(try !hasFault())
    }

    @Test("every byte left out, and every byte put in, is found")
    func everyLength() throws {
        for index in bytes.indices {
            var shorter = bytes
            shorter.remove(at: index)
            try file.replace(shorter)
            #expect(try hasFault(), "without byte \(index)")
            var longer = bytes
            longer.insert(bytes[index], at: index)
            try file.replace(longer)
            #expect(try hasFault(), "byte \(index) twice")
            try file.replace(Array(bytes.prefix(index)))
            #expect(try hasFault(), "cut at \(index)")
        }
    }

    @Test("pieces of archives thrown together at random are found", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func randomPieces(seed: UInt64) throws {
        var chance = Chance(state: seed)
        for _ in 0..<400 {
            var spoiled = bytes
            for _ in 0...Int.random(in: 0..<4, using: &chance) {
                let from = Int.random(in: 0..<spoiled.count, using: &chance)
                let length = Int.random(in: 0...min(40, spoiled.count - from), using: &chance)
                let piece = Array(spoiled[from..<(from + length)])
                let to = Int.random(in: 0..<spoiled.count, using: &chance)
                spoiled.replaceSubrange(
                    to..<min(to + (Bool.random(using: &chance) ? length : 0), spoiled.count), with: piece)
            }
            guard spoiled != bytes else { continue }
            try file.replace(spoiled)
            #expect(try hasFault(), "\(spoiled)")
        }
    }

    /// A repeatable source of chance (SplitMix64).
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return mixed ^ mixed >> 31
        }
    }
}
