import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("The generated papers")
struct PaperTests {
    private static let draft = Result {
        let sample = try BundleSample()
        return try withExtendedLifetime(sample) { try BundleDraft(at: sample.make().url) }
    }
    private static let pages = Paper.paths(sequence: 0, in: [.html]) + [BundleLayout.index]

    @Test(
        "every page carries reference, sequence, content code, checklist, banner and what the signature is",
        arguments: pages)
    func carries(path: String) throws {
        let page = try Self.draft.get().text(path)
        let content = try BundleSample().order.dossier.contentDigest()
        for text in [BundleSample.reference, "0000", content.short, "cell-export", "2026-05"] {
            #expect(page.contains(text), "\(text)")
        }
        let isChinese = !path.contains("_en")
        #expect(page.contains(isChinese ? "内部编号" : "Internal reference"))
        #expect(page.contains(isChinese ? "官方清单尚未公布" : "No official checklist has been published"))
        #expect(page.contains(isChinese ? "系统电子签名，非 CA 签发" : "not CA issued"))
    }

    @Test("no page claims compliance, calls our number 备案号, or leaves a tag", arguments: pages + [BundleLayout.readme])
    func claims(path: String) throws {
        let page = try Self.draft.get().text(path)
        for text in ["compliant", "compliance", "合规", "备案号", "{{", "}}", "Optional("] {
            #expect(!page.contains(text), "\(text)")
        }
    }

    @Test("no page runs anything or reaches outside, whatever names and reasons hold", arguments: pages)
    func isInert(path: String) throws {
        let page = try Self.draft.get().text(path)
        for text in ["<script", "http://", "https://", "src=", "@import", "url(", "<link", "<b>&"] {
            #expect(!page.contains(text), "\(text)")
        }
        #expect(page.contains("Content-Security-Policy"))
    }

    @Test("original names stand in the index as they came, escaped")
    func originalNames() throws {
        let index = try Self.draft.get().text(BundleLayout.index)
        #expect(index.contains("批放行证书-26A03 第2版.pdf"))
        #expect(index.contains("批准 &lt;b&gt;&amp;.txt"))
        #expect(index.contains("放行证书 &amp; 检测报告"))
    }

    @Test("a Chinese page is Chinese and an English page English but for names", arguments: Paper.filed(sequence: 0))
    func languages(paper: Paper) throws {
        let draft = try Self.draft.get()
        #expect(draft.text(paper.path(.zh)).contains("<html lang=\"zh-Hans\">"))
        #expect(draft.text(paper.path(.en)).contains("<html lang=\"en\">"))
        #expect(draft.text(paper.path(.zh)).contains("<h1>"))
    }

    /// Which recorded values each paper must print, by the field they are recorded in.
    private static let fields: [(Paper, [@Sendable (DossierRecords) -> (String, String)])] = {
        let shipment: [@Sendable (DossierRecords) -> (String, String)] = [
            { ("shipment.id", $0.shipment.id) }, { ("shipment.hs-code", $0.shipment.hsCode.description) },
            { ("shipment.planned-departure", $0.shipment.plannedDeparture.description) },
            { ("shipment.batches.lot", $0.shipment.batches[0].lot.description) },
            { ("shipment.batches.units", ">\($0.shipment.batches[0].units)") },
            { ("shipment.batches.quantity", String(PaperWords.amount($0.shipment.batches[0].quantity).en.prefix(5))) },
            { ("batch.expiry", $0.batches[0].expiry.description) },
            { ("trial.registry-number", $0.trial.registryNumber.description) },
        ]
        let trace: [@Sendable (DossierRecords) -> (String, String)] = [
            { ("batch.bank", $0.batches[0].bank ?? "—") },
            { ("batch.process-version", $0.batches[0].processVersion ?? "—") },
            { ("batch.manufactured-from", $0.batches[0].manufacturedFrom.description) },
            { ("donor.code", $0.donors[0].code) }, { ("donor.collected-on", $0.donors[0].collectedOn.description) },
            { ("shipment.batches.lot", $0.shipment.batches[0].lot.description) },
        ]
        return [
            (.coverLetter, shipment), (.filingForm, shipment), (.packingList, shipment), (.traceabilityRecord, trace),
            (.scopeDetermination, []),
        ]
    }()

    @Test("every value a paper prints is the one recorded in its field", arguments: 0..<fields.count, Language.allCases)
    func values(index: Int, language: Language) throws {
        let (paper, fields) = Self.fields[index]
        let page = try Self.draft.get().text(paper.path(language))
        let records = try BundleSample().order.dossier.records
        // The sample's edition has no scope, so no product is judged.
        guard paper != .scopeDetermination else {
            #expect(page.contains(language == .zh ? "该版清单未规定适用范围" : "this edition says nothing about its scope"))
            return
        }
        for field in fields {
            let (name, value) = field(records)
            #expect(page.contains(value), "\(name): \(value)")
        }
    }
}
