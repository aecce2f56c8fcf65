import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("assessment.json")
struct AssessmentFileTests {
    @Test("a finding has every key of the contract, absent ones as null")
    func shape() throws {
        let finding = Finding(
            id: "D17", kind: .requirement, subject: SubjectRef(.batch, "L-1"), outcome: .missing, severity: .block,
            isWaivable: true, title: Wording(zh: "批放行证书", en: "Release certificate"),
            message: Wording(zh: "没有", en: "none"), action: nil, evidence: [], citations: [], checks: [])
        let assessment = Assessment(
            shipment: "S-1", regime: "cell-export", checklist: Samples.pin, standing: .expected,
            asOf: try Day("2026-05-04"), findings: [finding])
        let sha = Samples.pin.sha256.hex
        #expect(
            CanonicalJSON.bytes(.object(AssessmentFile.object(assessment)))
                == Data(
                    """
                    {"asOf":"2026-05-04","checklist":{"edition":"2026-05","id":"cell-export","sha256":"\(sha)","standing":"expected"},\
                    "counts":{"could-not-verify":0,"failed":0,"met":0,"missing":1,"not-applicable":0,"waived":0},\
                    "findings":[{"action":null,"checks":[],"citation":null,"citations":[],"evidence":[],"id":"D17",\
                    "kind":"requirement","message":{"en":"none","zh":"没有"},"outcome":"missing","severity":"block",\
                    "subject":{"id":"L-1","kind":"batch"},"title":{"en":"Release certificate","zh":"批放行证书"},"waiver":null}],\
                    "overlay":null,"regime":"cell-export","shipment":"S-1","verdict":"blocked"}
                    """.utf8))
    }
}
