import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("Who sees to what, as the register keeps it")
struct RegisterAssignmentTests {
    let register: Register
    private let target = Waiver.Target(finding: "D17", subject: SubjectRef(.batch, Samples.lot))

    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
    }

    private func assignment(to person: String, due: String? = nil) throws -> Assignment {
        Assignment(
            target: target, person: person, due: try due.map { try Day($0) }, assignedBy: Samples.reviewer.code,
            assignedAt: Samples.instant)
    }

    private func amend(by agent: Agent = Samples.reviewer, _ change: (Dossier) throws -> Change) throws {
        _ = try register.amend(Samples.shipment, basedOn: nil, by: agent, at: Samples.instant) { [try change($0)] }
    }

    @Test("the owner and the day agreed are kept, replaced and taken away, each an event that says from whom to whom")
    func kept() throws {
        let first = try assignment(to: "zhao.min")
        let second = try assignment(to: "chen.yu", due: "2026-06-01")
        try amend { _ in .assigned(first) }
        #expect(try register.dossier(Samples.shipment).assignments == [first])
        try amend { _ in .assigned(second) }
        #expect(try register.dossier(Samples.shipment).assignments == [second])
        try amend { _ in .unassigned(target) }
        #expect(try register.dossier(Samples.shipment).assignments == [])
        let events = try register.auditEvents(ofShipment: Samples.shipment).suffix(3)
        #expect(events.map(\.action) == ["assigned", "assigned", "unassigned"])
        let field = "owner D17 batch:\(Samples.lot)"
        #expect(
            events.map(\.alterations) == [
                [.init(field: field, old: nil, new: "zhao.min")],
                [.init(field: field, old: "zhao.min", new: "chen.yu, due 2026-06-01")],
                [.init(field: field, old: "chen.yu, due 2026-06-01", new: nil)],
            ])
        #expect(try register.auditFaults().isIntact)
        #expect(try register.integrityProblems().isEmpty)
    }

    @Test("it outlives signing, packaging and opening again, and voids no signature meanwhile")
    func outlives() throws {
        for hand in Samples.signers {
            try amend(by: hand.agent) { try Samples.signature(hand.meaning, of: $0, by: hand.agent) }
        }
        let mine = try assignment(to: "chen.yu")
        try amend { _ in .assigned(mine) }
        let locked = try register.dossier(Samples.shipment)
        #expect(try locked.validSignatures().count == Samples.signers.count)
        let minted = try register.mintReference(
            for: Samples.shipment, district: "310115", year: 2026, by: Samples.specialist, at: Samples.instant)
        let reference = try #require(minted.reference)
        try amend(by: Samples.specialist) {
            .packaged(Samples.receipt(of: $0, reference: reference), content: try $0.contentDigest())
        }
        try amend(by: Samples.releaser) { _ in .reopened(reason: "something to correct") }
        #expect(try register.dossier(Samples.shipment).assignments == [mine])
    }

    @Test("a register made before there were assignments gains them when it is opened")
    func migrating() throws {
        let folder = try TemporaryFolder()
        let file = folder.path("register.sqlite")
        try DatabaseQueue(path: file.path).write { db in
            for sql in Migrations.all.prefix(2) { try db.execute(sql: sql) }
            try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        let opened = try Register.open(at: file)
        _ = try opened.put(Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        let mine = try assignment(to: "chen.yu")
        _ = try opened.amend(Samples.shipment, basedOn: nil, by: Samples.reviewer, at: Samples.instant) { _ in
            [.assigned(mine)]
        }
        #expect(try opened.dossier(Samples.shipment).assignments == [mine])
    }
}
