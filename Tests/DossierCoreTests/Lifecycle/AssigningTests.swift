import DossierCore
import TestSupport
import Testing

@Suite("Assigning work")
struct AssigningTests {
    private typealias S = WorkSamples

    @Test("one finding has one owner; the later takes the place of the earlier, nobody takes it away")
    func owners() throws {
        var dossier = try Samples.dossier()
        for change in [
            Change.assigned(S.assignment("D17", to: "zhao.min")),
            .assigned(S.assignment("D2", S.filing, to: "zhao.min")),
            .assigned(S.assignment("D17", to: "chen.yu", due: "2026-05-04")),
        ] { dossier = try dossier.applying(change, by: Samples.reviewer, at: Samples.instant) }
        #expect(
            dossier.assignments == [
                S.assignment("D2", S.filing, to: "zhao.min"), S.assignment("D17", to: "chen.yu", due: "2026-05-04"),
            ])
        #expect(dossier.revision == 4)
        let target = Waiver.Target(finding: "D17", subject: S.batch)
        dossier = try dossier.applying(.unassigned(target), by: Samples.manager, at: Samples.instant)
        #expect(dossier.assignments.map(\.target.finding) == ["D2"])
        #expect(throws: Refusal.notAssigned(finding: "D17", subject: S.batch)) {
            try dossier.applying(.unassigned(target), by: Samples.manager, at: Samples.instant)
        }
    }

    @Test("no signature, no status and no preparer changes, and the content stays the same bytes")
    func contentStays() throws {
        var dossier = try Samples.dossier()
        for hand in Samples.signers {
            let change = try Samples.signature(hand.meaning, of: dossier, by: hand.agent)
            dossier = try dossier.applying(change, by: hand.agent, at: Samples.instant)
        }
        let next = try dossier.applying(
            .assigned(S.assignment(to: "chen.yu")), by: Samples.reviewer, at: Samples.instant)
        #expect(try next.contentBytes() == dossier.contentBytes())
        #expect(try next.validSignatures().map(\.meaning) == SignatureMeaning.allCases)
        #expect(next.status == .locked)
        #expect(next.preparers == dossier.preparers)
    }

    @Test("a day in the past is refused, today is not")
    func past() throws {
        #expect(throws: Refusal.dueInPast(due: S.day("2026-05-03"), today: S.day("2026-05-04"))) {
            try Samples.dossier().applying(
                .assigned(S.assignment(to: "chen.yu", due: "2026-05-03")), by: Samples.reviewer, at: Samples.instant)
        }
    }

    @Test("only those who prepare or review assign work", arguments: [Samples.releaser, Samples.administrator])
    func roles(agent: Agent) throws {
        let needs: [Role] = [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        #expect(throws: Refusal.roleMissing(person: agent.code, needs: needs, act: "assigned")) {
            try Samples.dossier().applying(
                .assigned(S.assignment(to: "chen.yu")), by: agent, at: Samples.instant)
        }
    }

    @Test("work is assigned until a filing has come to its end", arguments: DossierStatus.allCases)
    func end(status: DossierStatus) throws {
        var dossier = try Samples.dossier()
        dossier.status = status
        let result = Result { () throws(Refusal) in
            try dossier.applying(.assigned(S.assignment(to: "chen.yu")), by: Samples.reviewer, at: Samples.instant)
        }
        switch result {
        case .success(let next): #expect(!status.isFinal && next.status == status)
        case .failure(let refusal):
            #expect(status.isFinal)
            #expect(refusal == .filingEnded(shipment: Samples.shipment, status: status, act: "assigned"))
        }
    }
}
