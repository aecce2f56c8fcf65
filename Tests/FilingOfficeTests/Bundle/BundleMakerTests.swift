import DossierCore
import Foundation
import Records
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Making a bundle")
struct BundleMakerTests {
    @Test("a bundle just made verifies without a fault, stored or deflated", arguments: [false, true])
    func verifies(isDeflated: Bool) throws {
        let sample = try BundleSample(isDeflated: isDeflated)
        let (url, made) = try sample.make()
        let report = try BundleVerifier().verify(url.path, hashWholeFile: true)
        #expect(report.faults == [])
        #expect(report.warnings == [])
        #expect(report.name?.description == BundleSample.name)
        #expect(report.signature.isValid)
        #expect(report.digest == made.digest)
        #expect(made.report.signature.isTrusted == true)
        #expect(made.size == (try Data(contentsOf: url).count))
        #expect(report.content == (try sample.order.dossier.contentDigest()))
        let info = try BundleDraft(at: url).text("bag-info.txt")
        #expect(info.contains("Compression: deflate\n") == isDeflated)
    }

    @Test("the file names documents stand under, and nothing else is in the payload")
    func payload() throws {
        let sample = try BundleSample()
        let draft = try BundleDraft(at: sample.make().url)
        #expect(
            draft.files.map(\.path).filter { $0.hasPrefix("data/") && !$0.hasPrefix("data/00") } == [
                "data/10-batch-records/d17_batch-release-certificate_msc01-26a03_r2.pdf",
                "data/50-donors/d53_donor-infectious-disease-tests_d-0117.pdf",
                "data/70-trial-authorization/d63_trial-authorisation_nord-msc-2.txt",
            ])
    }

    @Test("two makes give the same bytes, from vaults of their own")
    func sameBytes() throws {
        let (first, second) = (try BundleSample(), try BundleSample())
        #expect(try first.make().made.digest == second.make().made.digest)
        #expect(try first.make("again.zip").made.digest == first.make().made.digest)
    }

    @Test("time zone, locale and umask leave no trace in the bytes")
    func surroundings() async throws {
        let digest = try BundleSample().make().made.digest.hex
        await #expect(processExitsWith: .success) { [digest = digest as String] in
            setenv("TZ", "Asia/Shanghai", 1)
            setenv("LC_ALL", "zh_CN.GB18030", 1)
            tzset()
            umask(0o077)
            let sample = try BundleSample()
            #expect(try sample.make().made.digest.hex == digest)
        }
    }

    @Test("documents and events in another order give the same bytes")
    func order() throws {
        let sample = try BundleSample()
        var dossier = sample.order.dossier
        dossier.documents.reverse()
        let other = BundleOrder(
            dossier: dossier, sequence: 0, assessment: sample.order.assessment, checklist: sample.order.checklist,
            checklistFiles: sample.order.checklistFiles, events: sample.order.events.reversed(),
            asOf: sample.order.asOf, programVersion: sample.order.programVersion)
        let made = try sample.maker.make(other, at: sample.folder.path("other.zip").path)
        #expect(made.digest == (try sample.make().made.digest))
    }

    @Test("a bundle is rebuilt from its recipe, byte for byte, wherever it is put")
    func rebuild() throws {
        let sample = try BundleSample()
        let made = try sample.make().made
        let receipt = made.receipt(by: "lin.wei", at: Samples.instant)
        let url = sample.folder.path("elsewhere.zip")
        let report = try BundleRebuilder(vault: sample.vault).rebuild(receipt, to: url.path)
        #expect(ContentDigest.of(try Data(contentsOf: url)) == receipt.digest)
        #expect(report.manifest == receipt.manifest)
        #expect(report.isValid)
    }

    @Test("a damaged object of the vault stops the bundle and is named; no file is left")
    func damagedObject() throws {
        let sample = try BundleSample()
        let document = sample.order.dossier.documents[1]
        let object = sample.vault.url(of: document.digest)
        try FileManager.default.removeItem(at: object)
        try Data(repeating: 0x2A, count: document.size).write(to: object)
        let url = sample.folder.path("b.zip")
        #expect(
            throws: BundleError.objectDiffers(
                path: "data/50-donors/d53_donor-infectious-disease-tests_d-0117.pdf", expected: document.digest,
                found: .of(Data(repeating: 0x2A, count: document.size)))
        ) { try sample.maker.make(sample.order, at: url.path) }
        #expect(!FileManager.default.fileExists(atPath: url.path))
    }

    @Test("a vault that fails at any call leaves no bundle behind, and the next try succeeds")
    func faultyVault() throws {
        let sample = try BundleSample()
        let url = sample.folder.path("b.zip")
        let counting = FaultyVault(sample.vault, failingAt: .max)
        let (templates, key) = (try BundleSample.templates(), try SigningKey(seed: BundleSample.seed))
        let digest = try BundleMaker(templates: templates, key: key, vault: counting, printer: nil)
            .make(sample.order, at: url.path).digest
        try FileManager.default.removeItem(at: url)
        for call in stride(from: 1, through: counting.callCount, by: 9) {
            let vault = FaultyVault(sample.vault, failingAt: call)
            #expect(throws: FaultyVault.Fault.self, "call \(call)") {
                try BundleMaker(templates: templates, key: key, vault: vault, printer: nil)
                    .make(sample.order, at: url.path)
            }
            #expect(!FileManager.default.fileExists(atPath: url.path))
        }
        #expect(try sample.maker.make(sample.order, at: url.path).digest == digest)
    }
}
