import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("What the schema itself forbids")
struct RegisterGuardTests {
    /// A register in which every guarded table holds something.
    private func register() throws -> Register {
        let register = try Register.inMemory()
        try register.add(Samples.people[0], passphrase: nil, by: .program, at: Samples.instant)
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        let waiver = Waiver(
            finding: "D21", subject: SubjectRef(.batch, Samples.lot), reason: "retest under way",
            until: Samples.instant.day, proposedBy: "zhao.min", proposedAt: Samples.instant, edition: Samples.pin.sha256
        )
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentsAttached([Samples.document(text: "old")])]
        }
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) {
            [.documentsAttached([Samples.document(supersedes: $0.documents.first?.id)])]
        }
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.manager, at: Samples.instant) { _ in
            [.waiverProposed(waiver)]
        }
        try lock(register)
        let minted = try register.mintReference(
            for: Samples.shipment, district: "310115", year: 2026, by: Samples.specialist, at: Samples.instant)
        let reference = try #require(minted.reference)
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) {
            [
                .packaged(Samples.receipt(of: $0, reference: reference), content: try $0.contentDigest()),
                .authorityEventRecorded(
                    AuthorityEvent(
                        kind: .submitted, number: nil, date: Samples.instant.day, evidence: .of("receipt"),
                        evidenceName: "回执.pdf", recordedBy: "lin.wei", recordedAt: Samples.instant)),
            ]
        }
        return register
    }

    @Test("history is neither changed nor deleted, whoever asks")
    func history() throws {
        let register = try register()
        for sql in [
            "UPDATE recordVersion SET body = '{}'", "DELETE FROM recordVersion",
            "UPDATE document SET fields = '{}'", "DELETE FROM document",
            "UPDATE filingDocument SET originalName = 'x'", "UPDATE filingDocument SET endedRevision = 2",
            "DELETE FROM filingDocument",
            "UPDATE bundle SET size = 1", "DELETE FROM bundle",
            "UPDATE bundleDocument SET digest = 'x'", "DELETE FROM bundleDocument",
            "UPDATE authorityEvent SET number = '9'", "DELETE FROM authorityEvent",
            "UPDATE signature SET person = 'x'", "DELETE FROM signature", "DELETE FROM waiver",
            "DELETE FROM person", "DELETE FROM filing", "UPDATE filing SET revision = revision - 1",
        ] {
            #expect(throws: RegisterError.self, "\(sql)") { try register.write { try $0.run(sql) } }
        }
        #expect(try register.integrityProblems().isEmpty)
    }

    @Test("a row that makes no sense is refused, whoever writes it")
    func sense() throws {
        let register = try register()
        for sql in [
            "UPDATE waiver SET approvedBy = proposedBy, approvedAt = proposedAt",
            "UPDATE waiver SET approvedBy = 'chen.yu'",
            "UPDATE filing SET status = 'done'", "UPDATE filing SET revision = 'many'",
            "INSERT INTO preparer VALUES ('NO-SUCH', 'lin.wei')",
            "INSERT INTO batchDonor VALUES ('NO-SUCH', 'D-0117')",
            "UPDATE shipment SET consignee = 'NOBODY'",
            "INSERT INTO identifier VALUES ('K', 'nickname', 'S-2026-001', 'k')",
        ] {
            #expect(throws: RegisterError.self, "\(sql)") { try register.write { try $0.run(sql) } }
        }
    }
}
