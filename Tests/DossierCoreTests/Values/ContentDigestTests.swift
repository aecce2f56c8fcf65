import DossierCore
import Foundation
import Testing

@Suite("Content digests")
struct ContentDigestTests {
    static let ofABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("a digest is the SHA-256 that FIPS 180-4 publishes, as bare lower-case hex")
    func publishedDigest() throws {
        #expect(ContentDigest.of("abc").hex == Self.ofABC)
        #expect(ContentDigest.of(Data("abc".utf8)).description == Self.ofABC)
        #expect(ContentDigest.of("").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("a stream gives the digest of everything it took, and may go on")
    func stream() {
        var stream = DigestStream()
        stream.update(Data("a".utf8))
        Data("b".utf8).withUnsafeBytes { stream.update($0) }
        #expect(stream.finish() == .of("ab"))
        stream.update(Data("c".utf8))
        #expect(stream.finish() == .of("abc"))
    }

    @Test("the short form is ten characters of base32, as python's base64.b32encode gives them")
    func shortForm() {
        #expect(ContentDigest.of("abc").short == "XJ4BNP4PAH")
        #expect(ContentDigest.of("").short == "4OYMIQUY7Q")
    }

    @Test(
        "anything but 64 lower-case hexadecimal characters is refused",
        arguments: ["", "abc", ofABC.uppercased(), "sha256:" + ofABC, ofABC + " ", ofABC.dropLast() + "g"])
    func refused(text: String) {
        #expect(throws: MalformedDigest(found: text)) { try ContentDigest(hex: text) }
    }

    @Test("a digest is encoded as its bare hex and decodes to itself")
    func encoded() throws {
        let digest = ContentDigest.of("abc")
        let data = try JSONEncoder().encode([digest])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(Self.ofABC)\"]")
        #expect(try JSONDecoder().decode([ContentDigest].self, from: data) == [digest])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ContentDigest].self, from: Data(#"["ab"]"#.utf8))
        }
    }
}
