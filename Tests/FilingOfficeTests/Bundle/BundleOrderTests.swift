import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("What may be packed")
struct BundleOrderTests {
    let order: BundleOrder

    init() throws { order = try BundleSample().order }

    private func changed(
        dossier: Dossier? = nil, assessment: Assessment? = nil, files: [String: Data]? = nil, asOf: Day? = nil
    ) -> BundleOrder {
        BundleOrder(
            dossier: dossier ?? order.dossier, sequence: 0, assessment: assessment ?? order.assessment,
            checklist: order.checklist, checklistFiles: files ?? order.checklistFiles, events: order.events,
            asOf: asOf ?? order.asOf, programVersion: "1.0")
    }

    @Test("a filing whose content changed after release is refused")
    func contentChanged() throws {
        var dossier = order.dossier
        dossier.documents.removeLast()
        #expect(throws: BundleError.notReleased(shipment: "S-2026-001")) { try changed(dossier: dossier).check() }
    }

    @Test("a filing without a release is refused")
    func notReleased() throws {
        var dossier = order.dossier
        dossier.signatures.removeLast()
        #expect(throws: BundleError.notReleased(shipment: "S-2026-001")) { try changed(dossier: dossier).check() }
    }

    @Test("a verdict that is not ready is refused")
    func notReady() throws {
        let empty = Assessment(
            shipment: "S-2026-001", regime: "cell-export", checklist: BundleSample.pin, standing: .expected,
            asOf: order.asOf, findings: [])
        #expect(throws: BundleError.notReady(shipment: "S-2026-001", verdict: .couldNotVerify)) {
            try changed(assessment: empty).check()
        }
    }

    @Test("an assessment of another day is refused")
    func otherDay() throws {
        let day = try Day("2026-05-05")
        #expect(throws: BundleError.doesNotBelong(what: "assessment.asOf", expected: "2026-05-05", found: "2026-05-04"))
        {
            try changed(asOf: day).check()
        }
    }

    @Test("checklist files that are not the pinned edition are refused")
    func otherFiles() throws {
        let files = ["edition.yml": Data("format: 2\n".utf8)]
        #expect(throws: BundleError.checklistFilesDiffer(BundleSample.pin, found: Manifest(of: files).digest)) {
            try changed(files: files).check()
        }
    }

    @Test("a document the checklist has no place for is refused")
    func noPlace() throws {
        var dossier = order.dossier
        dossier.documents[0] = Samples.document("D99")
        #expect(throws: BundlePlan.Problem.noPlace(dossier.documents[0].id, type: "D99")) {
            _ = try BundlePlan(dossier, sequence: 0, checklist: BundleSample.checklist)
        }
    }
}
