import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("Signing")
struct SigningTests {
    private func signed(_ dossier: Dossier, _ hands: [(agent: Agent, meaning: SignatureMeaning)]) throws -> Dossier {
        try hands.reduce(dossier) { dossier, hand in
            let signature = try Self.signature(hand.agent, hand.meaning, over: dossier)
            return try dossier.applying(.signed(signature, verdict: .ready), by: hand.agent, at: Samples.instant)
        }
    }

    private static func signature(
        _ agent: Agent, _ meaning: SignatureMeaning, over dossier: Dossier
    ) throws -> Signature {
        Signature(
            person: agent.code, name: agent.name, meaning: meaning, at: Samples.instant,
            content: try dossier.contentDigest())
    }

    @Test("four people in order lock the filing")
    func fourHands() throws {
        let dossier = try signed(Samples.dossier(), Samples.signers)
        #expect(dossier.status == .locked)
        #expect(try dossier.validSignatures().map(\.meaning) == SignatureMeaning.allCases)
    }

    @Test(
        "no meaning can be signed before the one it follows",
        arguments: [SignatureMeaning.reviewed, .approved, .released])
    func outOfOrder(_ meaning: SignatureMeaning) throws {
        let dossier = try Samples.dossier()
        let hand = try #require(Samples.signers.first { $0.meaning == meaning })
        let signature = try Self.signature(hand.agent, meaning, over: dossier)
        #expect(
            throws: Refusal.signatureMissing(shipment: Samples.shipment, needs: .authored, toSign: meaning)
        ) {
            _ = try dossier.applying(.signed(signature, verdict: .ready), by: hand.agent, at: Samples.instant)
        }
    }

    @Test("one person never holds two hands, whatever roles they have")
    func onePersonTwice() throws {
        let both = Agent(
            Person(code: "zhao.both", name: "赵双", roles: [.regulatorySpecialist, .qaReviewer]), origin: "test")
        let dossier = try signed(Samples.dossier(), [(both, .authored)])
        let signature = try Self.signature(both, .reviewed, over: dossier)
        #expect(throws: Refusal.samePerson(person: "zhao.both", first: "authored", second: "reviewed")) {
            _ = try dossier.applying(.signed(signature, verdict: .ready), by: both, at: Samples.instant)
        }
    }

    @Test("whoever prepared content cannot review it")
    func preparerReviews() throws {
        var dossier = try Samples.dossier()
        dossier.preparers.insert(Samples.reviewer.code)
        dossier = try signed(dossier, [(Samples.specialist, .authored)])
        let signature = try Self.signature(Samples.reviewer, .reviewed, over: dossier)
        #expect(throws: Refusal.samePerson(person: Samples.reviewer.code, first: "prepared", second: "reviewed")) {
            _ = try dossier.applying(.signed(signature, verdict: .ready), by: Samples.reviewer, at: Samples.instant)
        }
    }

    @Test("what could not be verified is not released", arguments: [Verdict.blocked, .couldNotVerify])
    func notReady(_ verdict: Verdict) throws {
        let dossier = try signed(Samples.dossier(), Array(Samples.signers.dropLast()))
        let signature = try Self.signature(Samples.releaser, .released, over: dossier)
        #expect(throws: Refusal.notReady(shipment: Samples.shipment, verdict: verdict)) {
            _ = try dossier.applying(.signed(signature, verdict: verdict), by: Samples.releaser, at: Samples.instant)
        }
    }

    @Test("a change of content voids every signature, and they stay visible")
    func changeVoids() throws {
        let signed = try signed(Samples.dossier(), Array(Samples.signers.prefix(2)))
        let changed = try signed.applying(
            .documentsAttached([Samples.document("D19", text: "another paper")]), by: Samples.specialist,
            at: Samples.instant)
        #expect(changed.signatures.count == 2)
        #expect(try changed.validSignatures().isEmpty)
    }

    @Test("a signature over other content is refused")
    func otherContent() throws {
        let dossier = try Samples.dossier()
        let foreign = Signature(
            person: Samples.specialist.code, name: Samples.specialist.name, meaning: .authored, at: Samples.instant,
            content: .of("something else"))
        #expect(
            throws: Refusal.contentDiffers(signed: .of("something else"), current: try dossier.contentDigest())
        ) {
            _ = try dossier.applying(.signed(foreign, verdict: .ready), by: Samples.specialist, at: Samples.instant)
        }
    }

    @Test("a locked filing takes no documents, and reopening voids its signatures with the reason")
    func lockedAndReopened() throws {
        let locked = try signed(Samples.dossier(), Samples.signers)
        #expect(
            throws: Refusal.notOpen(shipment: Samples.shipment, status: .locked, act: "documents-attached")
        ) {
            _ = try locked.applying(
                .documentsAttached([Samples.document("D19", text: "late")]), by: Samples.specialist,
                at: Samples.instant)
        }
        let reopened = try locked.applying(
            .reopened(reason: "label proof replaced"), by: Samples.releaser, at: Samples.instant)
        #expect(reopened.status == .inPreparation)
        #expect(reopened.signatures.map(\.voidedBecause) == Array(repeating: "label proof replaced", count: 4))
    }

    @Test("an administrator has no right over content", arguments: SignatureMeaning.allCases)
    func administrator(_ meaning: SignatureMeaning) throws {
        let dossier = try Samples.dossier()
        let signature = try Self.signature(Samples.administrator, meaning, over: dossier)
        #expect(
            throws: Refusal.roleMissing(
                person: Samples.administrator.code, needs: Permissions.roles(for: meaning),
                act: "signed-\(meaning.rawValue)")
        ) {
            _ = try dossier.applying(
                .signed(signature, verdict: .ready), by: Samples.administrator, at: Samples.instant)
        }
    }
}
