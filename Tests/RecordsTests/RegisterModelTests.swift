import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("The register agrees with the model")
struct RegisterModelTests {
    /// The same random changes, applied to the pure filing and to the register: both refuse the same and hold the
    /// same.
    @Test("random changes", arguments: 1...6)
    func randomChanges(seed: UInt64) throws {
        var chance = SplitMix(state: seed)
        let register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        var pure = try register.dossier(Samples.shipment)
        var accepted = 0
        for step in 0..<50 {
            let instant = Instant(
                secondsSince1970: Samples.instant.secondsSince1970 + step * 7200, offsetMinutes: 480)
            let (change, agent) = try proposal(for: pure, at: instant, &chance)
            let expected = Result { () throws(Refusal) in try pure.applying(change, by: agent, at: instant) }
            let actual = Result {
                try register.amend(Samples.shipment, basedOn: pure.revision, by: agent, at: instant) { _ in [change] }
            }
            switch (expected, actual) {
            case (.success(let next), .success(let stored)):
                #expect(stored == next)
                pure = next
                accepted += 1
            case (.failure(let refusal), .failure(let error)): #expect(error as? Refusal == refusal)
            default: Issue.record("step \(step): \(change.action) gave \(expected) and \(actual)")
            }
            #expect(try register.dossier(Samples.shipment) == pure)
        }
        #expect(try register.dossier(Samples.shipment).contentBytes() == pure.contentBytes())
        #expect(accepted > 10)
        #expect(try register.auditEvents(ofShipment: Samples.shipment).count == accepted + 2)
        #expect(try register.auditFaults().isIntact)
        #expect(try register.integrityProblems().isEmpty)
    }

    private func proposal(
        for dossier: Dossier, at instant: Instant, _ chance: inout SplitMix
    ) throws -> (Change, Agent) {
        let agents = [Samples.specialist, Samples.manager, Samples.reviewer, Samples.releaser]
        let reference = try FilingReference(district: "110000", year: 2026, serial: 1)
        let target = Waiver.Target(finding: "D21", subject: SubjectRef(.batch, Samples.lot))
        switch Int.random(in: 0..<14, using: &chance) {
        case 0, 1:
            let type = ["D17", "D18", "D21"].randomElement(using: &chance) ?? "D17"
            let held = dossier.documents.first { $0.type == type }
            let document = Samples.document(
                type, text: "text \(Int.random(in: 0..<4, using: &chance))",
                fields: ["decision": Bool.random(using: &chance) ? "released" : "rejected"],
                supersedes: Bool.random(using: &chance) ? held?.id : nil, at: instant)
            return (.documentsAttached([document]), Samples.specialist)
        case 2:
            let id = dossier.documents.randomElement(using: &chance)?.id ?? Document.ID("none")
            return (.documentWithdrawn(id, reason: "no longer needed"), Samples.specialist)
        case 3:
            let waiver = Waiver(
                finding: target.finding, subject: target.subject, reason: "retest under way", until: instant.day,
                proposedBy: Samples.manager.code, proposedAt: instant, edition: Samples.pin.sha256)
            return (.waiverProposed(waiver), Samples.manager)
        case 4: return (.waiverApproved(target), Samples.reviewer)
        case 5, 6, 7, 8:
            let signer = Samples.signers[
                min(dossier.signatures.count { $0.voidedBecause == nil }, Samples.signers.count - 1)]
            return (
                try Samples.signature(signer.meaning, of: dossier, by: signer.agent, at: instant), signer.agent
            )
        case 9: return (.reopened(reason: "something to correct"), Samples.releaser)
        case 10:
            let pin = ChecklistPin(id: "cell-export", edition: "2026-06", sha256: .of("next"))
            return (
                .editionAdopted(
                    EditionAdoption(
                        pin: pin, reason: "the newer edition",
                        differences: [.init(part: .requirement, id: "D93", shift: .added)])), Samples.manager
            )
        case 11:
            if dossier.reference == nil { return (.referenceMinted(reference), Samples.manager) }
            let receipt = Samples.receipt(of: dossier, sequence: dossier.bundles.count, reference: reference)
            return (.packaged(receipt, content: try dossier.contentDigest()), Samples.specialist)
        case 12:
            if Bool.random(using: &chance) { return (.unassigned(target), Samples.reviewer) }
            let assignment = Assignment(
                target: target, person: Bool.random(using: &chance) ? "lin.wei" : "zhao.min",
                due: Bool.random(using: &chance) ? instant.day : nil, assignedBy: Samples.reviewer.code,
                assignedAt: instant)
            return (.assigned(assignment), Samples.reviewer)
        default:
            let kind = AuthorityEvent.Kind.allCases.randomElement(using: &chance) ?? .submitted
            let event = AuthorityEvent(
                kind: kind, number: "A-\(Int.random(in: 1..<9, using: &chance))", date: instant.day,
                evidence: .of("notice"), evidenceName: "通知.pdf", validFrom: instant.day, validUntil: instant.day,
                recordedBy: Samples.specialist.code, recordedAt: instant)
            return (.authorityEventRecorded(event), agents.randomElement(using: &chance) ?? Samples.specialist)
        }
    }
}

/// A small generator that gives the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
