import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// A stranger checks the bundle with what every machine has; none of these is ours.
@Suite("A bundle in strangers' hands")
struct BundleInteropTests {
    let sample: BundleSample
    let made: MadeBundle
    /// The unpacked folder.
    let inside: URL

    init() throws {
        sample = try BundleSample()
        made = try sample.make().made
        let unpacked = try Shell.run("unzip -q \(BundleSample.name).zip", in: sample.folder.url)
        try #require(unpacked.status == 0, "\(unpacked.output)")
        inside = sample.folder.path(BundleSample.name)
    }

    @Test(
        "unzip, 7z and python find the archive sound",
        arguments: [
            "unzip -t NAME", "7z t NAME",
            "python3 -c 'import sys,zipfile; sys.exit(zipfile.ZipFile(\"NAME\").testzip() is not None)'",
        ])
    func archiveIsSound(line: String) throws {
        let outcome = try Shell.run(
            line.replacing("NAME", with: BundleSample.name + ".zip"), in: sample.folder.url)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test("sha256sum -c passes on both manifests", arguments: ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
    func manifestsHold(file: String) throws {
        let outcome = try Shell.run("sha256sum --strict -c \(file)", in: inside)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test("openssl verifies the signature")
    func signatureHolds() throws {
        let line = """
            openssl pkeyutl -verify -pubin -inkey signatures/public-key.pem -rawin -in tagmanifest-sha256.txt \
            -sigfile signatures/tagmanifest-sha256.txt.ed25519
            """
        #expect(try Shell.run(line, in: inside).output == "Signature Verified Successfully\n")
    }

    @Test("openssl and sha256sum print the fingerprint the report states")
    func fingerprint() throws {
        let line = "openssl pkey -pubin -in signatures/public-key.pem -outform DER | sha256sum"
        let output = try Shell.run(line, in: inside).output
        #expect(output.prefix(64) == made.report.signature.keyFingerprint ?? "")
    }

    @Test("the python line in the README prints the digest every signature holds")
    func contentDigest() throws {
        let readme = try String(contentsOf: inside.appendingPathComponent("README.txt"), encoding: .utf8)
        let line = try #require(readme.split(separator: "\n").first { $0.contains("python3 -c") })
        let output = try Shell.run(String(line), in: inside).output
        #expect(output == (try sample.order.dossier.contentDigest().hex) + "\n")
        #expect(readme.contains(try sample.order.dossier.contentDigest().hex))
    }

    @Test("the shell line in the README prints the digest the checklist is pinned by")
    func checklistDigest() throws {
        let readme = try String(contentsOf: inside.appendingPathComponent("README.txt"), encoding: .utf8)
        let line = try #require(readme.split(separator: "\n").first { $0.contains("cd checklist") })
        let output = try Shell.run(String(line), in: inside).output
        #expect(output.prefix(64) == BundleSample.pin.sha256.hex)
    }

    @Test("python can take each audit event's digest again")
    func eventDigests() throws {
        let script = """
            import json,hashlib
            for line in open("audit/events.jsonl",encoding="utf-8"):
                e=json.loads(line); d=e.pop("digest")
                c=json.dumps(e,sort_keys=True,separators=(",",":"),ensure_ascii=False).encode()
                assert hashlib.sha256(c).hexdigest()==d
                print(e["sequence"])
            """
        try script.write(to: inside.appendingPathComponent("check.py"), atomically: true, encoding: .utf8)
        #expect(try Shell.run("python3 check.py", in: inside).output == "1\n2\n4\n6\n")
    }

    @Test("bagit-python finds a valid bag", .enabled(if: Shell.succeeds("python3 -c 'import bagit'")))
    func isBag() throws {
        let outcome = try Shell.run("python3 -m bagit --validate \(BundleSample.name)", in: sample.folder.url)
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
