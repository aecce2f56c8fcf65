import Foundation
import TestSupport
import Testing
import Zip

/// Whatever goes wrong, the archive that was there before stays and no half of a new one is left.
@Suite struct ZipWriterFailureTests {
    let folder: TemporaryFolder
    var target: String { folder.filePath("archive.zip") }

    init() throws {
        folder = try TemporaryFolder()
        try Data("the earlier archive".utf8).write(to: folder.url.appendingPathComponent("archive.zip"))
    }

    private func expectUntouched() throws {
        #expect(try folder.contents == ["archive.zip"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("the earlier archive".utf8))
    }

    /// A source that fails and the error it must come out as.
    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let source: ScriptedSource
        let error: any Error & Sendable
    }

    static let broken: [Broken] = [
        Broken(
            testDescription: "shorter", source: .init(size: 10, delivers: 9),
            error: ZipError.sourceTooShort(name: "b", expected: 10, delivered: 9)),
        Broken(
            testDescription: "empty instead of large", source: .init(size: 9 << 20, delivers: 0),
            error: ZipError.sourceTooShort(name: "b", expected: 9 << 20, delivered: 0)),
        Broken(
            testDescription: "longer", source: .init(size: 10, delivers: 11),
            error: ZipError.sourceTooLong(name: "b", expected: 10)),
        Broken(
            testDescription: "not empty", source: .init(size: 0, delivers: 1),
            error: ZipError.sourceTooLong(name: "b", expected: 0)),
        Broken(
            testDescription: "throws at once", source: .init(size: 10, fails: .opening),
            error: ScriptedSource.Broken(place: "opening")),
        Broken(
            testDescription: "throws after eight megabytes", source: .init(size: 9 << 20, fails: .atByte(8 << 20)),
            error: ScriptedSource.Broken(place: "byte 8388608")),
        Broken(
            testDescription: "throws after the last byte, as a digest would",
            source: .init(size: 6 << 20, fails: .afterTheLastByte), error: ScriptedSource.Broken(place: "end")),
    ]

    @Test("a source that breaks its word ends the writing with its own error", arguments: broken, [false, true])
    func brokenSource(broken: Broken, isLast: Bool) throws {
        for method in ZipMethod.allCases {
            var writer = ZipWriter(path: target, method: method)
            try writer.add("a", from: DataSource("first"))
            try writer.add("b", from: broken.source)
            if !isLast { try writer.add("c", from: ScriptedSource(size: 7 << 20)) }
            let error = #expect(throws: (any Error).self) { try writer.finish() }
            #expect(error.map { "\($0)" } == "\(broken.error)")
            try expectUntouched()
        }
    }

    @Test("a file that changes its size before it is read is found out")
    func growingFile() throws {
        let path = folder.filePath("growing")
        try Data("12345".utf8).write(to: URL(fileURLWithPath: path))
        var writer = ZipWriter(path: target)
        try writer.add("growing", from: FileSource(path: path))
        try Data("123456".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: ZipError.sourceTooLong(name: "growing", expected: 5)) { try writer.finish() }
        try FileManager.default.removeItem(atPath: path)
        try expectUntouched()
    }

    @Test("sources that cannot be opened are named")
    func missingFiles() throws {
        #expect(throws: ZipError.cannotOpen(path: "/nonexistent", errno: ENOENT)) {
            try FileSource(path: "/nonexistent")
        }
        #expect(throws: ZipError.notAFile(path: "/dev/null")) { try FileSource(path: "/dev/null") }
        var writer = ZipWriter(path: target)
        try writer.add("a", from: FileSource(path: "/nonexistent", size: 3))
        #expect(throws: ZipError.cannotOpen(path: "/nonexistent", errno: ENOENT)) { try writer.finish() }
        try expectUntouched()
    }

    @Test("a folder that is not there, or stands in the place of the archive, is reported with its errno")
    func noPlace() throws {
        var writer = ZipWriter(path: folder.filePath("none/archive.zip"))
        try writer.add("a", from: DataSource("1"))
        let missing = #expect(throws: ZipError.self) { try writer.finish() }
        guard case .cannotCreate(_, ENOENT) = missing else {
            Issue.record("\(String(describing: missing))")
            return
        }
        let occupied = folder.filePath("occupied")
        try FileManager.default.createDirectory(atPath: occupied + "/sub", withIntermediateDirectories: true)
        writer = ZipWriter(path: occupied)
        try writer.add("a", from: DataSource("1"))
        let error = #expect(throws: ZipError.self) { try writer.finish() }
        guard case .cannotRename(_, occupied, EISDIR) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try FileManager.default.removeItem(atPath: occupied)
        try expectUntouched()
    }

    @Test("a full disk is reported with its errno", .enabled(if: SmallDisk.isPossible, "needs the right to mount"))
    func fullDisk() throws {
        let disk = try SmallDisk(at: folder.filePath("disk"), size: "3m")
        let target = folder.filePath("disk/archive.zip")
        let earlier = try archive([("a", "earlier")], at: target)
        var writer = ZipWriter(path: target)
        try writer.add("large", from: ScriptedSource(size: 40 << 20))
        let error = #expect(throws: ZipError.self) { try writer.finish() }
        guard case .cannotWrite(_, ENOSPC) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.filePath("disk")) == ["archive.zip"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == earlier)
        try disk.unmount()
        try FileManager.default.removeItem(atPath: folder.filePath("disk"))
        try expectUntouched()
    }

    @Test("leftovers of a writer that was killed are swept, everything else stays")
    func sweep() throws {
        let names = ["archive.zip.partial-1a2b3c", "archive.zip.partial-", "notes.partial-version", "x.partial-NO"]
        for name in names { try Data("half".utf8).write(to: folder.url.appendingPathComponent(name)) }
        let swept = try ZipWriter.sweepLeftovers(in: folder.path)
        #expect(swept == ["archive.zip.partial-1a2b3c", "notes.partial-version"])
        #expect(try folder.contents == ["archive.zip", "archive.zip.partial-", "x.partial-NO"])
    }

    @Test("an archive being written is not taken for a leftover")
    func sweepDuringWriting() throws {
        var writer = ZipWriter(path: folder.filePath("new.zip"))
        try writer.add("a", from: SweepingSource(folder: folder.path))
        _ = try writer.finish()
        #expect(try ZipReader(path: folder.filePath("new.zip")).faults == [])
    }

    /// Sweeps while it is read.
    private struct SweepingSource: ZipEntrySource {
        let folder: String
        let size: UInt64 = 0
        func open() throws -> any ZipEntryStream {
            #expect(try ZipWriter.sweepLeftovers(in: folder) == [])
            return DataSource("").open()
        }
    }
}

/// A file system in memory with little room.
private struct SmallDisk {
    let path: String

    static let isPossible: Bool = {
        guard geteuid() == 0, let folder = try? TemporaryFolder(),
            let disk = try? SmallDisk(at: folder.path, size: "1m")
        else { return false }
        return (try? disk.unmount()) != nil
    }()

    struct Failure: Error { let text: String }

    init(at path: String, size: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        self.path = path
        try Self.run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path)
    }

    func unmount() throws { try Self.run("umount", path) }

    private static func run(_ program: String, _ arguments: String...) throws {
        let outcome = try OutsideTool.run(program, arguments)
        guard outcome.exitCode == 0 else { throw Failure(text: outcome.errorText) }
    }
}
