import Foundation
import TestSupport
import Testing
import Zip

@Suite struct ZipWriterTests {
    let folder: TemporaryFolder
    var target: String { folder.filePath("archive.zip") }

    init() throws { folder = try TemporaryFolder() }

    @Test("a small archive has exactly these bytes")
    func goldenBytes() throws {
        let golden = [
            // Local header of a.txt, its name, its content.
            "504b0304 0a00 0000 0000 0000 2100 20303a36 06000000 06000000 0500 0000",
            "612e747874", "68656c6c6f0a",
            // Local header of 批/b, UTF-8 flag set, no content.
            "504b0304 0a00 0008 0000 0000 2100 00000000 00000000 00000000 0500 0000",
            "e689b92f62",
            // Directory.
            "504b0102 3f03 0a00 0000 0000 0000 2100 20303a36 06000000 06000000 0500 0000 0000 0000 0000",
            "0000a481 00000000", "612e747874",
            "504b0102 3f03 0a00 0008 0000 0000 2100 00000000 00000000 00000000 0500 0000 0000 0000 0000",
            "0000a481 29000000", "e689b92f62",
            // End record.
            "504b0506 0000 0000 0200 0200 66000000 4c000000 0000",
        ]
        let expected = golden.joined().replacing(" ", with: "")
        let written = try archive([("a.txt", "hello\n"), ("批/b", "")], at: target)
        #expect(written.map { String(format: "%02x", $0) }.joined() == expected)
    }

    @Test("entries stand in the order they were added, not in the order of their names")
    func order() throws {
        _ = try archive([("z", "1"), ("a", "2"), ("m/b", "3"), ("m/a", "4")], at: target)
        #expect(try ZipReader(path: target).entries.map(\.name) == ["z", "a", "m/b", "m/a"])
    }

    @Test("the archive is readable by all whatever the umask, and nothing else is left in the folder")
    func modeAndLeftovers() throws {
        _ = try archive([("a", "1")], at: target)
        var status = stat()
        #expect(stat(target, &status) == 0)
        #expect(status.st_mode == S_IFREG | 0o644)
        #expect(try folder.contents == ["archive.zip"])
    }

    @Test("an archive without entries is refused")
    func nothing() throws {
        #expect(throws: ZipError.nothingToWrite) { try ZipWriter(path: target).finish() }
        #expect(try folder.contents == [])
    }

    @Test(
        "a name that must not be in an archive is refused when it is added",
        arguments: [
            ("", [.empty]), ("/a", [.absolute]), ("C:/a", [.absolute]), ("a/../b", [.dotSegment]), (".", [.dotSegment]),
            ("a//b", [.emptySegment]), ("a\\b", [.backslash]), ("a\u{0}", [.control]), ("a\tb", [.control]),
            ("e\u{301}", [.notNormalised]), ("123456789", [.tooLong]), ("批批批", [.tooLong]), ("a/", [.folder]),
            ("/..\\\u{1}/", [.absolute, .backslash, .control, .folder]),
        ] as [(String, [ZipNameProblem])])
    func refusedNames(name: String, problems: [ZipNameProblem]) throws {
        var writer = ZipWriter(path: target, nameLimit: 8)
        #expect(throws: ZipRefusal.name(name, problems: problems)) { try writer.add(name, from: DataSource("x")) }
    }

    @Test("names that clash with an earlier one are refused when they are added")
    func clashes() throws {
        var writer = ZipWriter(path: target)
        try writer.add("Letters/a.pdf", from: DataSource("1"))
        #expect(throws: ZipRefusal.duplicate("Letters/a.pdf")) {
            try writer.add("Letters/a.pdf", from: DataSource("2"))
        }
        #expect(throws: ZipRefusal.clash("letters/A.pdf", with: "Letters/a.pdf")) {
            try writer.add("letters/A.pdf", from: DataSource("2"))
        }
        #expect(throws: ZipRefusal.fileInTheWay(of: "Letters/a.pdf/b", file: "Letters/a.pdf")) {
            try writer.add("Letters/a.pdf/b", from: DataSource("2"))
        }
        try writer.add("letters/b.pdf", from: DataSource("3"))
        _ = try writer.finish()
        #expect(try ZipReader(path: target).entries.map(\.name) == ["Letters/a.pdf", "letters/b.pdf"])
    }

    @Test("a file added after entries that need a folder of its name is refused before anything is written")
    func fileAfterFolder() throws {
        var writer = ZipWriter(path: target)
        try writer.add("a/b", from: DataSource("1"))
        try writer.add("A", from: DataSource("2"))
        #expect(throws: ZipRefusal.fileInTheWay(of: "a/b", file: "A")) { try writer.finish() }
        #expect(try folder.contents == [])
    }

    @Test("a size libzip cannot write is refused when it is added", arguments: [UInt64(UInt32.max), 1 << 63])
    func unwritableSize(size: UInt64) throws {
        var writer = ZipWriter(path: target)
        #expect(throws: ZipRefusal.unwritableSize("a", size)) {
            try writer.add("a", from: ScriptedSource(size: size))
        }
    }

    @Test("an entry has exactly the bytes of its source, whatever the pieces", arguments: [1, 7, 4096, 1 << 20, .max])
    func pieces(piece: Int) throws {
        var writer = ZipWriter(path: target)
        let size = piece == 1 ? 10_000 : 3_000_001
        try writer.add("zeros", from: ScriptedSource(size: UInt64(size), piece: piece))
        try writer.add("after", from: DataSource("end"))
        _ = try writer.finish()
        let reader = try ZipReader(path: target)
        #expect(reader.faults == [])
        #expect(try reader.data(of: reader.entries[0], limit: 1 << 30) == Data(count: size))
        #expect(try reader.data(of: reader.entries[1], limit: 3) == Data("end".utf8))
    }

    @Test("deflated, an archive is smaller, still canonical, and the same every time")
    func deflated() throws {
        let contents = [("a.txt", String(repeating: "filing ", count: 10_000)), ("tiny", "x"), ("none", "")]
        let first = try archive(contents, method: .deflated, at: target)
        let second = try archive(contents, method: .deflated, at: folder.filePath("again.zip"))
        #expect(first == second)
        #expect(first.count < 1000)
        let reader = try ZipReader(path: target)
        #expect(reader.faults == [])
        #expect(reader.entries.map(\.method) == [.deflated, .deflated, .deflated])
        for (entry, (_, text)) in zip(reader.entries, contents) {
            #expect(try reader.data(of: entry, limit: 1 << 20) == Data(text.utf8))
        }
    }

    @Test("progress never falls and ends at the size of the archive")
    func progress() throws {
        var seen: [UInt64] = []
        var writer = ZipWriter(path: target)
        try writer.add("zeros", from: ScriptedSource(size: 5 << 20))
        let size = try writer.finish { seen.append($0) }
        #expect(seen == seen.sorted())
        #expect(seen.count >= 5)
        #expect(seen.last == size)
    }
}
