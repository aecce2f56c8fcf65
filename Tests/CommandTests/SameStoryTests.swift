import Foundation
import TestSupport
import Testing

/// The whole story told twice, in two places of the world, makes the same bundle but for its keys and instants.
@Suite(.timeLimit(.minutes(45)))
struct SameStoryTests {
    /// Where, and under what settings, the program runs.
    struct Place: Sendable {
        let zone: String
        let locale: String
        let umask: String

        static let shanghai = Place(zone: "Asia/Shanghai", locale: "zh_CN.UTF-8", umask: "077")
        static let losAngeles = Place(zone: "America/Los_Angeles", locale: "C", umask: "022")

        func run(_ arguments: [String]) throws {
            let environment: [String: String?] = [
                "TZ": zone, "LANG": locale, "LC_ALL": locale, "DOSSIER_LANG": nil, "DOSSIER_WORKSPACE": nil,
                "DOSSIER_LIBRARY": Program.sources.path,
            ]
            let outcome = try OutsideTool.run(
                "/bin/sh", ["-c", "umask \(umask) && exec \"$@\"", "sh", Program.path] + arguments,
                environment: environment)
            guard outcome.exitCode == 0 else { throw Program.Failed(description: outcome.errorText) }
        }
    }

    /// What instants, the key and the digests over both make different; nothing else may.
    static let different = Set([
        "README.txt", "audit/events.jsonl", "bag-info.txt", "dossier.json", "index.html", "manifest-sha256.txt",
        "signatures/public-key.pem", "signatures/tagmanifest-sha256.txt.ed25519", "tagmanifest-sha256.txt",
    ]).union(
        [
            "completeness-report", "cover-letter", "filing-form", "packing-list", "scope-determination",
            "table-of-contents", "traceability-record",
        ].flatMap { ["data/00-administrative/\($0)_en.html", "data/00-administrative/\($0)_zh.html"] })

    @Test("time zone, locale and umask leave no trace in a bundle, nor in the one rebuilt")
    func story() throws {
        let folder = try TemporaryFolder()
        let stories = try [Place.shanghai, .losAngeles].enumerated().map { number, place in
            let bench = Bench(root: folder.filePath("story\(number)"), in: folder)
            try place.run(["demo", bench.workspace, "--as-of", Bench.day, "--papers", "html"])
            return (bench, try Data(contentsOf: URL(filePath: bench.bundle())))
        }
        let (one, other) = (try Bag(stories[0].1), try Bag(stories[1].1))
        #expect(one.frame == other.frame, "names, order and attributes")
        #expect(Set(one.files.keys.filter { one.files[$0] != other.files[$0] }) == Self.different)
        for name in Self.different where !name.hasPrefix("signatures/") {
            let texts = try [one, other].map { try Self.normalised(#require($0.files[name])) }
            let lines = texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            #expect(lines[0].count == lines[1].count, "\(name)")
            #expect(zip(lines[0], lines[1]).filter { $0 != $1 }.map { "\($0) / \($1)" } == [], "\(name)")
        }
        for bag in [one, other] {
            #expect(bag.files["signatures/tagmanifest-sha256.txt.ed25519"]?.count == 64)
        }
        // Each is rebuilt where the other was made.
        for ((bench, bundle), place) in zip(stories, [Place.losAngeles, .shanghai]) {
            let again = bench.workspace + "-again.zip"
            let name = try #require(bench.bundle().split(separator: "/").last).dropLast("_0000.zip".count)
            try place.run(["rebuild", String(name), "--output", again, "--workspace", bench.workspace])
            #expect(try Data(contentsOf: URL(filePath: again)) == bundle)
            #expect(try Program.run(["verify", again]).exitCode == 0)
            #expect(try bench.ailments() == nil)
        }
    }

    /// A text without its instants, its digests and their short forms.
    private static func normalised(_ data: Data) throws -> String {
        try #require(String(validating: data, as: UTF8.self))
            .replacing(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d ?(?:Z|[+-]\d\d:\d\d)/, with: "INSTANT")
            .replacing(/\b[0-9a-f]{64}\b/, with: "DIGEST")
            .replacing(/\b[A-Z2-7]{10}\b/, with: "SHORT")
            // A code pictures the short digest, so its drawing differs, and with it the length of what carries it.
            .replacing(/<title>CXD-[^<]*<\/title>.*?<\/svg>/, with: "CODE")
            .replacing(/\b\d{6,}\.\d+\b/, with: "OXUM")
            .replacing(/\b\d{6,} (?:字节|bytes)|\b\d{6,} 字节/, with: "BYTES")
    }

    /// A bundle taken apart.
    struct Bag {
        /// The files by their path in the bundle's folder.
        let files: [String: Data]
        /// The structures of the zip without the checksums and lengths of the contents, and what follows from those.
        let frame: Data

        init(_ zip: Data) throws {
            let layout = try ZipLayout(zip)
            var files: [String: Data] = [:]
            var frame = Data(zip[layout.end])
            frame.replaceSubrange(16..<20, with: Data(count: 4))
            for entry in layout.entries {
                var (header, record) = (Data(zip[entry.header]), Data(zip[entry.record]))
                header.replaceSubrange(14..<26, with: Data(count: 12))
                record.replaceSubrange(16..<28, with: Data(count: 12))
                record.replaceSubrange(42..<46, with: Data(count: 4))
                frame += header + record
                let path = String(decoding: header[30...], as: UTF8.self)
                files[String(path.split(separator: "/", maxSplits: 1)[1])] = Data(zip[entry.content])
            }
            self.files = files
            self.frame = frame
        }
    }
}
