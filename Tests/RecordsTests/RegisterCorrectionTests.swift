import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("Correction items as the register keeps them")
struct RegisterCorrectionTests {
    let register: Register
    private static let later = Instant(
        secondsSince1970: Samples.instant.secondsSince1970 + 3600, offsetMinutes: Samples.instant.offsetMinutes)

    /// A filing that was submitted, asked to be corrected and opened again.
    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        for hand in Samples.signers {
            try amend(by: hand.agent) { try Samples.signature(hand.meaning, of: $0, by: hand.agent) }
        }
        let minted = try register.mintReference(
            for: Samples.shipment, district: "310115", year: 2026, by: Samples.specialist, at: Samples.instant)
        let reference = try #require(minted.reference)
        try amend { .packaged(Samples.receipt(of: $0, reference: reference), content: try $0.contentDigest()) }
        try amend { _ in .authorityEventRecorded(Self.event(.submitted)) }
        try amend { _ in .authorityEventRecorded(Self.event(.supplementRequested)) }
        try amend { _ in .correctionItemsAsked([Self.item("1"), Self.item("2")]) }
    }

    private static func event(_ kind: AuthorityEvent.Kind) -> AuthorityEvent {
        AuthorityEvent(
            kind: kind, number: "示例补正2026-017", date: Samples.instant.day, evidence: .of("notice"),
            evidenceName: "notice.pdf", recordedBy: Samples.specialist.code, recordedAt: Samples.instant)
    }

    private static func item(_ number: String) -> CorrectionItem {
        CorrectionItem(
            notice: "示例补正2026-017", number: number, asked: "请说明第\(number)项。", language: .zh, requirement: nil,
            subject: SubjectRef(.filing, Samples.shipment), recordedBy: Samples.specialist.code,
            recordedAt: Samples.instant)
    }

    private func amend(
        by agent: Agent = Samples.specialist, at instant: Instant = Samples.instant,
        _ change: (Dossier) throws -> Change
    ) throws {
        _ = try register.amend(Samples.shipment, basedOn: nil, by: agent, at: instant) { [try change($0)] }
    }

    private func answer(_ number: String, at instant: Instant) throws {
        let step = CorrectionStep(.answered, text: "已说明，见附件。", by: Samples.specialist.code, at: instant)
        try amend(at: instant) { _ in .correctionStepTaken(number: number, step) }
    }

    @Test("items and steps come back as they were written, each an event in plain words")
    func kept() throws {
        let before = try register.dossier(Samples.shipment)
        #expect(before.corrections == [Self.item("1"), Self.item("2")])
        // What was asked voids nothing of what was submitted.
        #expect(try before.validSignatures().count == 4)
        try amend(by: Samples.releaser) { _ in .reopened(reason: "correction asked for") }
        try answer("2", at: Self.later)
        let dossier = try register.dossier(Samples.shipment)
        #expect(dossier.corrections.map(\.state) == [.open, .answered])
        #expect(dossier.unansweredItems.map(\.number) == ["1"])
        let events = try register.auditEvents(ofShipment: Samples.shipment)
        #expect(events.suffix(3).map(\.action) == ["correction-asked", "reopened", "correction-answered"])
        #expect(
            events.last?.alterations == [
                .init(field: "correction 2 of 示例补正2026-017 answered", old: nil, new: "已说明，见附件。")
            ])
        #expect(try register.auditFaults().isIntact)
        #expect(try register.integrityProblems().isEmpty)
    }

    @Test("a filing seen as it stood has the items it had, without the answers that came later")
    func past() throws {
        try amend(by: Samples.releaser) { _ in .reopened(reason: "correction asked for") }
        try answer("2", at: Self.later)
        let past = try register.filing(Samples.shipment, at: Samples.instant).dossier
        #expect(past.corrections == [Self.item("1"), Self.item("2")])
    }

    @Test("neither what was asked nor a step is ever changed or deleted, whoever holds the file")
    func guards() throws {
        try amend(by: Samples.releaser) { _ in .reopened(reason: "correction asked for") }
        try answer("2", at: Self.later)
        for sql in [
            "UPDATE correctionItem SET asked = 'x'", "DELETE FROM correctionItem",
            "UPDATE correctionStep SET body = '{}'",
            "DELETE FROM correctionStep",
        ] {
            #expect(throws: RegisterError.self, "\(sql)") { try register.write { try $0.run(sql) } }
        }
    }
}
