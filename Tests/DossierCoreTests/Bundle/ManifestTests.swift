import DossierCore
import Foundation
import Testing

@Suite("Manifests")
struct ManifestTests {
    private static let a = String(repeating: "a", count: 64)
    private static let b = String(repeating: "b", count: 64)

    @Test("a manifest is written with two spaces, in the order of the paths' bytes, and reads back the same")
    func written() throws {
        let manifest = Manifest([
            .init(path: "data/b", digest: try ContentDigest(Self.b)),
            .init(path: "data/A", digest: try ContentDigest(Self.a)),
        ])
        #expect(manifest.text == "\(Self.a)  data/A\n\(Self.b)  data/b\n")
        let (read, problems) = Manifest.read(manifest.data)
        #expect(read == manifest)
        #expect(problems == [])
    }

    @Test(
        "everything that is not as we write it is named",
        arguments: [
            ("\(a) data/a\n", [.line(1)]), ("\(a)   data/a\n", [.line(1)]), ("\(a)\tdata/a\n", [.line(1)]),
            ("\(a) *data/a\n", [.line(1)]), ("\(a.uppercased())  data/a\n", [.line(1)]), ("\(a)  \n", [.line(1)]),
            ("\(a)  data/a\r\n", [.line(1)]), ("\(a)  data/a%0A\n", [.line(1)]), ("\n", [.line(1)]),
            ("\(a)  data/a", [.ending]), ("\(b)  b\n\(a)  a\n\(a)  c\n", [.order(2)]),
            ("\(a)  a\n\(b)  a\n", [.repeated(path: "a")]), ("", []),
        ] as [(String, [Manifest.Problem])])
    func strict(text: String, expected: [Manifest.Problem]) {
        #expect(Manifest.read(Data(text.utf8)).problems == expected)
    }

    @Test("bytes that are not UTF-8 are no manifest")
    func notText() {
        #expect(Manifest.read(Data([0xFF, 0xFE])).problems == [.ending])
    }

    @Test("random manifests read back as they were written")
    func roundTrip() {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<200 {
            let lines = (0..<Int.random(in: 0...20, using: &generator)).map { number in
                Manifest.Line(
                    path: "data/\(Int.random(in: 0...9, using: &generator))/\(number)-文",
                    digest: .of("\(generator.next())"))
            }
            let manifest = Manifest(lines)
            let (read, problems) = Manifest.read(manifest.data)
            #expect(read == manifest)
            #expect(problems == [])
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
