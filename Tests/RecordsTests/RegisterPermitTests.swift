import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("Permits and what is drawn from them")
struct RegisterPermitTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        _ = try put(Samples.shipmentRecords().dropLast() + [.permit(Samples.decode(Samples.permit))])
    }

    @discardableResult
    private func put(
        _ records: [RecordDraft], by agent: Agent = Samples.specialist
    ) throws -> [RecordOutcome] {
        try register.put(records, by: agent, at: Samples.instant, pin: Samples.pin)
    }

    /// A shipment that draws on the permit.
    private func shipment(
        _ id: String, departs: String = "2026-06-10", _ quantity: String = "3e8 cells", permits: String = "\"SA-1\""
    ) throws -> RecordDraft {
        let text = Samples.consignment.replacing("SHIPMENT", with: id).replacing("LOT", with: Samples.lot)
            .replacing("WAYBILL", with: "020-12345675").replacing("2026-06-10", with: departs)
            .replacing("3e8 cells", with: quantity)
            .replacing("\"route-time\"", with: "\"permits\": [\(permits)], \"route-time\"")
        return .shipment(try Samples.decode(text))
    }

    private func drawn(_ id: String) throws -> [String] {
        try register.dossier(id).records.drawings.map {
            "\($0.permit) \($0.shipment) \($0.departs) \($0.amounts.map(\.description).joined(separator: "+"))"
        }
    }

    /// What a signer, the releaser last, does to a filing.
    private func release(_ id: String) throws {
        for (meaning, agent) in [
            (SignatureMeaning.authored, Samples.specialist), (.reviewed, Samples.reviewer),
            (.approved, Samples.manager), (.released, Samples.releaser),
        ] {
            _ = try register.amend(id, basedOn: nil, by: agent, at: Samples.instant) {
                [try Samples.signature(meaning, of: $0, by: agent)]
            }
        }
    }

    @Test("a filing holds the permits its shipment names, and what others draw before it")
    func drawings() throws {
        try put([shipment("S-1"), shipment("S-2", departs: "2026-06-09"), shipment("S-0"), shipment("S-3")])
        let records = try register.dossier("S-1").records
        #expect(records.permits == [try Samples.decode(Samples.permit)])
        #expect(records.parties.map(\.code).contains("HX"))
        #expect(try drawn("S-1") == ["SA-1 S-2 2026-06-09 3e8 cells", "SA-1 S-0 2026-06-10 3e8 cells"])
        #expect(try drawn("S-2") == [])
        #expect(
            try drawn("S-3") == [
                "SA-1 S-2 2026-06-09 3e8 cells", "SA-1 S-0 2026-06-10 3e8 cells", "SA-1 S-1 2026-06-10 3e8 cells",
            ])
    }

    @Test("a permit that does not exist is refused, by shipment and field")
    func unknownPermit() throws {
        let unknown = UnknownReference(
            kind: .shipment, key: "S-1", field: "permits", target: .permit, targetKey: "SA-I", suggestions: ["SA-1"])
        #expect(throws: RegisterError.unknownReferences([unknown])) {
            try put([shipment("S-1", permits: "\"SA-I\"")])
        }
    }

    @Test("another draw raises the revision of an open filing that leaves later, and of no other")
    func raises() throws {
        try put([shipment("S-1"), shipment("S-2", departs: "2026-06-08")])
        let before = try register.auditEvents(limit: 100).count
        try put([shipment("S-9", departs: "2026-06-09", "1e8 cells")], by: Samples.manager)
        #expect(try register.dossier("S-1").revision == 2)
        #expect(try register.dossier("S-1").preparers == ["lin.wei", "zhao.min"])
        #expect(try register.dossier("S-2").revision == 1)
        #expect(try register.dossier("S-2").preparers == ["lin.wei"])
        let events = try register.auditEvents(limit: 100).dropFirst(before)
        #expect(events.map(\.action) == ["record-created", "filing-opened", "records-changed"])
        #expect(
            events.last?.alterations == [
                .init(
                    field: "drawing:SA-1", old: "S-2 2026-06-08 3e8 cells",
                    new: "S-2 2026-06-08 3e8 cells; S-9 2026-06-09 1e8 cells")
            ])
    }

    @Test("a draw that grows, moves, or goes to another permit is followed too")
    func changes() throws {
        let other: Permit = try Samples.decode(Samples.permit.replacing("SA-1", with: "SA-2"))
        try put([.permit(other), shipment("S-1"), shipment("S-9", departs: "2026-06-09")])
        try put([shipment("S-9", departs: "2026-06-09", "4e8 cells")])
        #expect(try drawn("S-1") == ["SA-1 S-9 2026-06-09 4e8 cells"])
        #expect(try register.dossier("S-1").revision == 2)
        try put([shipment("S-9", departs: "2026-06-11", "4e8 cells")])
        #expect(try drawn("S-1") == [])
        #expect(try drawn("S-9") == ["SA-1 S-1 2026-06-10 3e8 cells"])
        try put([shipment("S-1", permits: "\"SA-2\"")])
        #expect(try drawn("S-9") == [])
        #expect(try register.dossier("S-9").revision == 4)
    }

    @Test("a released filing keeps the drawings it was signed with; the ledger shows the world as it is")
    func released() throws {
        try put([shipment("S-1")])
        try release("S-1")
        let signed = try register.dossier("S-1")
        try put([shipment("S-0", departs: "2026-06-01", "8e8 cells")])
        let after = try register.dossier("S-1")
        #expect(after == signed)
        #expect(try after.validSignatures().count == 4)
        let ledger = try #require(try register.ledgers(ofPermitsOf: "S-1").first)
        #expect(ledger.entries.map(\.use.shipment) == ["S-0", "S-1"])
        #expect(try ledger.entries.last?.balance?.get().remaining == Quantity("-1e8 cells"))
    }

    @Test("a filing that is opened again is told what was drawn meanwhile")
    func reopened() throws {
        try put([shipment("S-1")])
        try release("S-1")
        try put([shipment("S-0", departs: "2026-06-01")])
        let dossier = try register.amend("S-1", basedOn: nil, by: Samples.releaser, at: Samples.instant) { _ in
            [.reopened(reason: "the permit was drawn on")]
        }
        #expect(dossier.records.drawings.map(\.shipment) == ["S-0"])
        #expect(dossier == (try register.dossier("S-1")))
    }

    @Test("what was refused, withdrawn or terminated draws nothing, closed or not", arguments: [false, true])
    func ended(closed: Bool) throws {
        try put([shipment("S-0", departs: "2026-06-01"), shipment("S-1")])
        try release("S-0")
        _ = try register.mintReference(
            for: "S-0", district: "310115", year: 2026, by: Samples.specialist, at: Samples.instant)
        let kinds: [AuthorityEvent.Kind] = [.submitted, .withdrawn] + (closed ? [.closed] : [])
        for kind in kinds {
            _ = try register.amend("S-0", basedOn: nil, by: Samples.specialist, at: Samples.instant) { dossier in
                let reference = try #require(dossier.reference)
                let packing: [Change] =
                    dossier.bundles.isEmpty
                    ? [
                        .packaged(
                            Samples.receipt(of: dossier, reference: reference), content: try dossier.contentDigest())
                    ] : []
                return packing + [.authorityEventRecorded(try Self.event(kind))]
            }
        }
        #expect(try drawn("S-1") == [])
        #expect(try register.dossier("S-1").revision == 2)
        let ledger = try #require(try register.ledger(ofPermit: "SA-1"))
        #expect(ledger.entries.map(\.use.mayDraw) == [false, true])
        #expect(try ledger.balance.get().drawnTotal == Quantity("3e8 cells"))
    }

    private static func event(_ kind: AuthorityEvent.Kind) throws -> AuthorityEvent {
        AuthorityEvent(
            kind: kind, number: "N", date: Samples.instant.day, evidence: .of("notice"), evidenceName: "n.pdf",
            recordedBy: "lin.wei", recordedAt: Samples.instant)
    }

    @Test("several lines of a shipment are one draw, added up as their units convert")
    func lines() throws {
        let second = try Samples.shipmentRecords(lot: "MSC01-26A04")[6]
        guard case .shipment(let first) = try shipment("S-0", departs: "2026-06-01") else { return }
        let text = String(decoding: try CanonicalJSON.bytes(encoding: first), as: UTF8.self).replacing(
            "\"batches\":[", with: "\"batches\":[{\"lot\":\"MSC01-26A04\",\"quantity\":\"5 bags\",\"units\":5},")
        try put([second, .shipment(Samples.decode(text)), shipment("S-1")])
        #expect(try drawn("S-1") == ["SA-1 S-0 2026-06-01 5 bags+3e8 cells"])
    }

    @Test("a permit is found by its number, whatever the case and width")
    func byNumber() throws {
        #expect(try register.permits(withNumber: "沪特审 2026－0117") == ["SA-1"])
        #expect(try register.permits(withNumber: "沪特审2026-0118") == [])
    }

    @Test("a register of the first schema is taken along with everything in it")
    func migrates() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("register.sqlite")
        let queue = try DatabaseQueue(path: path.path)
        try queue.write { db in
            try db.execute(sql: M001_Register.sql)
            try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
            try db.execute(
                sql: """
                    INSERT INTO recordVersion VALUES ('party', 'HX', 1, ?, 'lin.wei', '2026-05-04T09:00:00+08:00');
                    INSERT INTO record VALUES ('party', 'HX', 1, 'HX');
                    INSERT INTO party VALUES ('HX', 'CN', NULL);
                    """, arguments: [Samples.manufacturer])
        }
        try queue.close()
        let register = try Register.open(at: path)
        #expect(try register.keys(of: .party, limit: 9) == ["HX"])
        #expect(try register.record(.party, key: "HX")?["country"]?.string == "CN")
        let kept = try register.put(
            Samples.shipmentRecords() + [.permit(Samples.decode(Samples.permit))], by: Samples.specialist,
            at: Samples.instant, pin: Samples.pin)
        #expect(kept.map(\.effect) == [.changed([])] + Array(repeating: .created, count: 9))
        #expect(try register.keys(of: .permit, limit: 9) == ["SA-1"])
    }
}
