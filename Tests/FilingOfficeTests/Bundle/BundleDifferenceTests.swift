import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("What a correction changed")
struct BundleDifferenceTests {
    private typealias Side = (receipt: BundleReceipt, recipe: BundleRecipe, findings: [KeptFinding])

    private static func assessment(_ findings: [(id: String, outcome: String)]) -> Data {
        CanonicalJSON.bytes([
            "format": 1,
            "findings": .array(
                findings.map { id, outcome in
                    [
                        "id": .string(id), "subject": ["kind": "batch", "id": "MSC01-26A03"],
                        "outcome": .string(outcome), "title": ["zh": "标题", "en": "title"],
                        "message": ["zh": .string("\(id) 现为 \(outcome)"), "en": .string("\(id) is \(outcome)")],
                    ]
                }),
        ])
    }

    private static func side(
        _ sequence: Int, _ files: [String: String], _ findings: [(id: String, outcome: String)]
    ) throws -> Side {
        let reference = try FilingReference(BundleSample.reference)
        let entries = files.map { BundleRecipe.Entry(path: $0.key, sha256: .of($0.value), size: $0.value.utf8.count) }
        let recipe = BundleRecipe(
            name: BundleName(reference: reference, sequence: sequence), isDeflated: false, entries: entries)
        let kept = try #require(KeptFinding.all(in: assessment(findings)))
        return (Samples.receipt(of: try Samples.dossier(), sequence: sequence, reference: reference), recipe, kept)
    }

    @Test("files are told by part and by what became of them, findings by both outcomes")
    func told() throws {
        let paper = Paper.coverLetter.path(.zh)
        let older = try Self.side(
            0,
            [
                "data/10-batch-records/d17.pdf": "a", "data/10-batch-records/d13.pdf": "same", paper: "0000",
                "data/20-characterization/d25.pdf": "b", "dossier.json": "0", "checklist/rules.yml": "r",
            ], [("D17", "met"), ("D25", "met"), ("X10", "failed")])
        let newer = try Self.side(
            1,
            [
                "data/10-batch-records/d17.pdf": "A", "data/10-batch-records/d13.pdf": "same", paper: "0001",
                "data/20-characterization/d26.pdf": "c", "dossier.json": "1", "checklist/rules.yml": "r",
            ], [("D17", "met"), ("D26", "met"), ("X10", "met")])
        let difference = BundleDifference(shipment: "S", from: older, to: newer)
        #expect(
            difference.files.map { "\($0.part.rawValue) \($0.shift.rawValue) \($0.path)" }.sorted() == [
                "document added data/20-characterization/d26.pdf", "document changed data/10-batch-records/d17.pdf",
                "document removed data/20-characterization/d25.pdf", "paper changed \(paper)",
                "record changed dossier.json",
            ])
        #expect(difference.documents.count == 3 && difference.files(.checklist).isEmpty)
        #expect(difference.documents.first { $0.shift == .changed }?.after?.sha256 == .of("A"))
        #expect(
            difference.findings.map {
                "\($0.id) \($0.shift.rawValue) \($0.before?.rawValue ?? "-") \($0.after?.rawValue ?? "-") \($0.message.en)"
            } == [
                "D26 added - met D26 is met", "X10 changed failed met X10 is met", "D25 removed met - D25 is met",
            ])
    }

    @Test(
        "findings that cannot be read are none, never an empty list",
        arguments: [
            "", "{}", #"{"format":2,"findings":[]}"#,
            #"{"format":1,"findings":[{"id":"D17"}]}"#,
        ])
    func unreadable(_ text: String) {
        #expect(KeptFinding.all(in: Data(text.utf8)) == nil)
    }

    @Test("what cannot be compared is said in both languages, with the remedy")
    func sentences() {
        let refusals: [DifferenceRefusal] = [
            .nothingToCompare(shipment: "S", bundles: 1), .noSuchSequence(shipment: "S", asked: 4, known: [0, 1]),
            .notEarlier(older: 1, newer: 1), .keptUnreadable(bundle: "B", file: "assessment.json"),
            .severalShipments(query: "L", shipments: ["S1", "S2"]),
        ]
        #expect(
            refusals.map(\.explanation.en) == [
                "Shipment S has one bundle, so there is no earlier sequence to compare with. Package a correction first.",
                "Shipment S has no bundle of sequence 0004 (there are 0000, 0001). Compare the number.",
                "Sequence 0001 is not earlier than 0001. Name an earlier one with --from.",
                "assessment.json, as kept of bundle B, cannot be read, so nothing was compared. Restore the vault from a backup (dossier doctor --deep lists all).",
                "L leads to several shipments (S1, S2). Name the shipment or the reference.",
            ])
        #expect(refusals.allSatisfy { !$0.explanation.zh.isEmpty && $0.explanation.zh.contains("。") })
    }
}
