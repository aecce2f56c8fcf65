import Foundation
import Synchronization
import TestSupport
import Testing

/// One byte changed anywhere in a bundle, in any structure of the zip or in any file, makes it invalid.
@Suite(.timeLimit(.minutes(45)))
struct FlippedByteTests {
    @Test("one byte flipped anywhere makes the bundle invalid")
    func flipped() throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let name = URL(filePath: original).lastPathComponent
        let whole = try Data(contentsOf: URL(filePath: original))
        let offsets = try Self.offsets(in: whole)
        try #require(offsets.count >= 300)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            for (index, offset) in offsets.enumerated() where index % 2 == half {
                let mask: UInt8 = [0x01, 0x20, 0x80, 0xFF][index / 2 % 4]
                let told = Self.verify(whole, flipping: offset, by: mask, as: name)
                failures.withLock { $0 += told.map { ["byte \(offset) by \(mask): \($0)"] } ?? [] }
            }
        }
        #expect(failures.withLock { $0 } == [])
    }

    /// What went wrong; nil when the program called the bundle invalid.
    private static func verify(_ whole: Data, flipping offset: Int, by mask: UInt8, as name: String) -> String? {
        do {
            let folder = try TemporaryFolder()
            var spoilt = whole
            spoilt[offset] ^= mask
            try spoilt.write(to: folder.path(name))
            let outcome = try Program.run(["verify", folder.filePath(name)])
            let isInvalid = outcome.exitCode == 1 && outcome.outputText.contains(": invalid (")
            return isInvalid ? nil : "exit \(outcome.exitCode ?? -1) \(outcome.outputText)\(outcome.errorText)"
        } catch {
            return "\(error)"
        }
    }

    /// Every byte of the end record and of one entry's header and directory record, every field of the first and the
    /// last, and bytes all through the file.
    private static func offsets(in zip: Data) throws -> [Int] {
        let layout = try ZipLayout(zip)
        var offsets = Set(layout.end)
        let entries = layout.entries.count
        offsets.formUnion(layout.entries[entries / 2].header)
        offsets.formUnion(layout.entries[entries / 2].record)
        for index in [0, entries - 1] {
            let entry = layout.entries[index]
            offsets.formUnion(ZipLayout.headerFields.map { entry.header.lowerBound + $0 })
            offsets.formUnion(ZipLayout.recordFields.map { entry.record.lowerBound + $0 })
        }
        let samples = 80
        offsets.formUnion((0..<samples).map { $0 * (zip.count - 1) / (samples - 1) })
        return offsets.sorted()
    }
}
