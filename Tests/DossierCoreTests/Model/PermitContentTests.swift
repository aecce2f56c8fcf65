import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("Permits in what people sign")
struct PermitContentTests {
    @Test("records without permits keep the canonical bytes they always had")
    func unchanged() throws {
        let text = String(decoding: try CanonicalJSON.bytes(encoding: Samples.dossierRecords()), as: UTF8.self)
        #expect(!text.contains("permits"))
        #expect(!text.contains("drawings"))
        let read = try JSONDecoder().decode(DossierRecords.self, from: Data(text.utf8))
        #expect(read == (try Samples.dossierRecords()))
    }

    @Test("permits and drawings are part of the content, in the order of their keys, and are read back")
    func carried() throws {
        var records = try Samples.dossierRecords()
        let permit: Permit = try Samples.decode(Samples.permit)
        func drawing(_ shipment: String, _ day: String) throws -> PermitDrawing {
            PermitDrawing(
                permit: "SA-1", shipment: shipment, departs: try Day(day), amounts: [try Quantity("2e8 cells")])
        }
        records = DossierRecords(
            shipment: records.shipment, trial: records.trial, parties: records.parties, products: records.products,
            donors: records.donors, batches: records.batches, permits: [permit],
            drawings: [try drawing("S-2", "2026-05-02"), try drawing("S-9", "2026-05-01")])
        let bytes = try CanonicalJSON.bytes(encoding: records)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.contains(
                #""drawings":[{"amounts":["2e8 cells"],"departs":"2026-05-01","permit":"SA-1","shipment":"S-9"},{"#))
        #expect(try JSONDecoder().decode(DossierRecords.self, from: bytes) == records)
        var dossier = try Samples.dossier()
        let before = try dossier.contentDigest()
        dossier.records = records
        #expect(try dossier.contentDigest() != before)
    }

    @Test("asking for the green channel changes no verdict and no date: nothing is computed from it")
    func greenChannel() throws {
        var dossier = try Samples.dossier()
        let before = Assessor.assess(dossier, against: EngineSamples.checklist(), asOf: EngineSamples.day)
        let status = StatusAnswer.judge(dossier, before, asOf: EngineSamples.day)
        let asked = Samples.consignment.replacing("SHIPMENT", with: Samples.shipment)
            .replacing("LOT", with: Samples.lot).replacing("WAYBILL", with: "020-12345675")
            .replacing("\"route-time\"", with: "\"green-channel\": \"requested\", \"route-time\"")
        dossier.records.shipment = try Samples.decode(asked)
        #expect(dossier.records.shipment.greenChannel == .requested)
        let after = Assessor.assess(dossier, against: EngineSamples.checklist(), asOf: EngineSamples.day)
        #expect(after.findings == before.findings)
        #expect(after.verdict == before.verdict)
        #expect(StatusAnswer.judge(dossier, after, asOf: EngineSamples.day) == status)
    }
}
