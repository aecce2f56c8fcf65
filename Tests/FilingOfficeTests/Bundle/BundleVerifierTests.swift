import DossierCore
import Foundation
import TestSupport
import Testing
import Zip

@testable import FilingOffice

@Suite("Verifying a bundle")
struct BundleVerifierTests {
    let sample: BundleSample
    let good: URL

    /// Made once: every test only reads it.
    private static let made = Result {
        let sample = try BundleSample()
        return (sample, try sample.make().url)
    }

    init() throws {
        (_, good) = try Self.made.get()
        sample = try BundleSample()
    }

    private static func listed(_ findings: [BundleFinding]) -> [String] {
        findings.map { finding in [finding.code, finding.path].compactMap { $0 }.joined(separator: " ") }
    }

    @Test("one thing spoilt gives exactly its faults", arguments: SpoiltBundle.plain + SpoiltBundle.coveredUp)
    func spoilt(spoilt: SpoiltBundle) throws {
        var draft = try BundleDraft(at: good)
        try spoilt.spoil(&draft)
        let report = try BundleVerifier().verify(draft.write(in: sample.folder.url).path)
        #expect(Self.listed(report.faults) == spoilt.faults)
        #expect(Self.listed(report.warnings) == spoilt.warnings)
        #expect(report.isValid == spoilt.faults.isEmpty)
    }

    @Test("any byte changed anywhere in the file makes it invalid")
    func anyByte() throws {
        let bytes = try Data(contentsOf: good)
        let url = sample.folder.path("\(BundleSample.name).zip")
        for place in stride(from: 0, to: bytes.count, by: 1_499) {
            var changed = bytes
            changed[place] ^= 0x20
            try changed.write(to: url)
            let report = try BundleVerifier().verify(url.path)
            #expect(!report.isValid, "byte \(place)")
        }
    }

    @Test("a file cut short anywhere is invalid", arguments: [0, 1, 21, 22, 100, 5_000, 100_000])
    func cutShort(length: Int) throws {
        let url = sample.folder.path("\(BundleSample.name).zip")
        try Data(contentsOf: good).prefix(length).write(to: url)
        let report = try BundleVerifier().verify(url.path)
        let expected = length == 0 ? "Z001" : length < 4 ? "Z002" : "Z003"
        #expect(report.faults.map(\.code) == [expected])
    }

    @Test("what is no bundle at all is said to be none")
    func noBundle() throws {
        let missing = sample.folder.path("none.zip").path
        #expect(try BundleVerifier().verify(missing).faults == [.fileMissing])
        let text = try sample.folder.file("text.zip", "hello")
        #expect(try BundleVerifier().verify(text.path).faults.map(\.code) == ["Z002"])
        let folder = try BundleVerifier().verify(sample.folder.url.path)
        #expect(folder.faults.map(\.code) == ["B002"])
    }

    @Test("a bundle signed anew by somebody else is caught by the key one trusts, and only by that")
    func trustedKey() throws {
        var draft = try BundleDraft(at: good)
        try draft.sign(seed: Data(repeating: 9, count: 32), replacingKey: true)
        let url = try draft.write(in: sample.folder.url)
        let ours = try SigningKey(seed: BundleSample.seed).publicKey
        let theirs = try SigningKey(seed: Data(repeating: 9, count: 32)).publicKey
        #expect(try BundleVerifier().verify(url.path).faults == [])
        let report = try BundleVerifier().verify(url.path, trustedKey: ours.pem)
        #expect(report.faults == [.keyNotTrusted(expected: ours.fingerprint, found: theirs.fingerprint)])
        #expect(report.signature.isTrusted == false)
        #expect(report.signature.isValid)
    }

    @Test("a trusted key that is none is refused before anything is read")
    func badTrustedKey() {
        #expect(throws: BundleError.trustedKeyMalformed) {
            try BundleVerifier().verify("/nowhere", trustedKey: Data("x".utf8))
        }
    }

    @Test("the report prints the object of the contract")
    func json() throws {
        var draft = try BundleDraft(at: good)
        draft["bagit.txt"] = Data("x".utf8)
        let url = try draft.write(in: sample.folder.url)
        let json = try BundleVerifier().verify(url.path).json
        #expect(
            Set(json.object.map { Array($0.keys) } ?? [])
                == [
                    "bundle", "reference", "sequence", "valid", "faults", "warnings", "signature", "files", "bytes",
                    "manifestSha256",
                ])
        #expect(json["reference"]?.string == BundleSample.reference)
        #expect(json["sequence"]?.string == "0000")
        #expect(json["valid"]?.bool == false)
        #expect(json["faults"]?.array?.map { $0["code"]?.string } == ["B020", "B037"])
        #expect(json["faults"]?[0]?["path"]?.string == "bagit.txt")
        #expect(json["signature"]?["valid"]?.bool == true)
        #expect(json["files"]?.integer == 31)
    }

    @Test("every fault of the zip reader has a sentence")
    func zipSentences() {
        #expect(Set(ZipFault.Code.allCases.map(\.rawValue)) == ArchiveFault.knownCodes)
    }
}
