import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("Shared records")
struct RegisterRecordTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        _ = try put(Samples.shipmentRecords())
    }

    @discardableResult
    private func put(_ records: [RecordDraft], by agent: Agent = Samples.specialist) throws -> [RecordOutcome] {
        try register.put(records, by: agent, at: Samples.instant, pin: Samples.pin)
    }

    @Test("records are created in any order, and a new shipment opens its filing")
    func opensFiling() throws {
        let register = try Register.inMemory()
        let outcomes = try register.put(
            Samples.shipmentRecords().reversed(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        #expect(outcomes.map(\.effect) == Array(repeating: .created, count: 9))
        let dossier = try register.dossier(Samples.shipment)
        var expected = try Samples.dossier()
        expected.preparers = ["lin.wei"]
        #expect(dossier == expected)
        #expect(try dossier.contentBytes() == expected.contentBytes())
    }

    @Test("the same records again change nothing and leave no trace")
    func unchanged() throws {
        let before = try register.auditEvents(limit: 100)
        #expect(try put(Samples.shipmentRecords()).map(\.effect) == Array(repeating: .unchanged, count: 9))
        #expect(try register.auditEvents(limit: 100) == before)
        #expect(try register.dossier(Samples.shipment).revision == 1)
    }

    @Test("a dry run says what would happen and does nothing")
    func dryRun() throws {
        let register = try Register.inMemory()
        let outcomes = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin, dryRun: true)
        #expect(outcomes.map(\.effect) == Array(repeating: .created, count: 9))
        #expect(try register.auditEvents(limit: 100).isEmpty)
        #expect(try register.keys(of: .party, limit: 10).isEmpty)
    }

    @Test("a changed record moves an open filing to its next revision, with a new preparer and events that say why")
    func changedRecord() throws {
        let changed: Product = try Samples.decode(Samples.product.replacing("24 months", with: "18 months"))
        #expect(
            try put([.product(changed)], by: Samples.manager) == [
                RecordOutcome(kind: .product, key: "MSC-01", effect: .changed(["shelf-life"]))
            ])
        let dossier = try register.dossier(Samples.shipment)
        #expect(dossier.revision == 2)
        #expect(dossier.records.products == [changed])
        #expect(dossier.preparers == ["lin.wei", "zhao.min"])
        let events = try register.auditEvents(limit: 100).suffix(2)
        #expect(events.map(\.action) == ["record-changed", "records-changed"])
        #expect(events.map(\.objectRevision) == [2, 2])
        #expect(
            events.flatMap(\.alterations) == [
                .init(field: "shelf-life", old: "24 months", new: "18 months"),
                .init(field: "product:MSC-01", old: "version 1", new: "version 2"),
            ])
        #expect(try register.versions(of: .product, key: "MSC-01").map(\.version) == [1, 2])
    }

    @Test("a changed record takes a filing under review back to preparation")
    func backToPreparation() throws {
        _ = try register.amend(
            Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant
        ) { [try Samples.signature(.authored, of: $0, by: Samples.specialist)] }
        #expect(try register.dossier(Samples.shipment).status == .internalReview)
        try put([.donor(Samples.decode(Samples.donor.replacing("tissue", with: "cord-blood")))])
        #expect(try register.dossier(Samples.shipment).status == .inPreparation)
    }

    @Test("a locked filing keeps the versions it was signed with, and shows that the world has moved on")
    func lockedKeepsVersions() throws {
        let locked = try lock(register)
        try put([.donor(Samples.decode(Samples.donor.replacing("tissue", with: "cord-blood")))])
        #expect(try register.dossier(Samples.shipment) == locked)
        #expect(
            try register.outdatedRecords(of: Samples.shipment) == [
                OutdatedRecord(kind: .donor, key: "D-0117", relied: 1, newest: 2)
            ])
    }

    @Test("a filing that is opened again relies on the newest versions")
    func reopenedFollows() throws {
        try lock(register)
        let donor: Donor = try Samples.decode(Samples.donor.replacing("tissue", with: "cord-blood"))
        try put([.donor(donor)])
        let reopened = try register.amend(
            Samples.shipment, basedOn: nil, by: Samples.releaser, at: Samples.instant
        ) { _ in [.reopened(reason: "donor record corrected")] }
        #expect(reopened.records.donors == [donor])
        #expect(reopened == (try register.dossier(Samples.shipment)))
        #expect(try register.outdatedRecords(of: Samples.shipment).isEmpty)
        #expect(
            try register.auditEvents(ofShipment: Samples.shipment).last?.alterations.last
                == .init(field: "donor:D-0117", old: "version 1", new: "version 2"))
    }

    @Test("a shipment whose filing is locked is not changed, nor anything that came with the change")
    func lockedShipment() throws {
        try lock(register)
        let shipment = try RecordDraft.shipment(
            Samples.decode(
                Samples.consignment.replacing("SHIPMENT", with: Samples.shipment)
                    .replacing("LOT", with: Samples.lot).replacing("WAYBILL", with: "020-12345675")
                    .replacing("36 h", with: "40 h")))
        let donor = try RecordDraft.donor(Samples.decode(Samples.donor.replacing("tissue", with: "cord-blood")))
        #expect(throws: Refusal.notOpen(shipment: Samples.shipment, status: .locked, act: "record-changed")) {
            try put([donor, shipment])
        }
        #expect(try register.versions(of: .donor, key: "D-0117").count == 1)
    }

    @Test("all references that lead nowhere are named, with keys that look alike, and nothing is written")
    func unknownReferences() throws {
        let product = try RecordDraft.product(
            Samples.decode(Samples.product.replacing("\"HX\"", with: "\"hx\"").replacing("MSC-01", with: "MSC-02")))
        let batch = try RecordDraft.batch(
            Samples.decode(
                Samples.batch.replacing("LOT", with: "MSC02-1").replacing("MSC-01", with: "MSC-O1")
                    .replacing("\"D-0117\"", with: "\"D-0117\", \"D-9\"")))
        let error = #expect(throws: RegisterError.self) { try put([product, batch]) }
        #expect(
            error
                == .unknownReferences([
                    unknown(.product, "MSC-02", "manufacturer", .party, "hx", ["HX"]),
                    unknown(.batch, "MSC02-1", "product", .product, "MSC-O1", ["MSC-01"]),
                    unknown(.batch, "MSC02-1", "donors", .donor, "D-9", []),
                ]))
        #expect(try register.keys(of: .product, limit: 10) == ["MSC-01"])
    }

    @Test("one input that says two things about a record is refused")
    func contradiction() throws {
        let one = try RecordDraft.donor(Samples.decode(Samples.donor))
        let other = try RecordDraft.donor(Samples.decode(Samples.donor.replacing("tissue", with: "oocyte")))
        #expect(throws: RegisterError.contradiction(.donor, key: "D-0117")) { try put([one, other]) }
        #expect(throws: RegisterError.contradiction(.donor, key: "D-0117")) { try put([other, one]) }
        #expect(try put([one, one]).map(\.effect) == [.unchanged, .unchanged])
    }

    @Test("a second shipment of the same batch relies on the same records")
    func secondShipment() throws {
        let outcomes = try put(Samples.shipmentRecords(shipment: "S-2026-002", airWaybill: "999-00000011"))
        #expect(outcomes.map(\.effect) == Array(repeating: .unchanged, count: 8) + [.created])
        #expect(try register.shipments(ofBatch: Samples.lot) == ["S-2026-001", "S-2026-002"])
        try put([.party(Samples.decode(Samples.site.replacing("Karo Hospital", with: "Karo")))])
        #expect(try register.dossier("S-2026-001").revision == 2)
        #expect(try register.dossier("S-2026-002").revision == 2)
    }

    @Test("a record comes back as it was given, under the field names of record files")
    func reading() throws {
        #expect(try register.record(.donor, key: "D-0117") == JSONValue(parsing: .init(Samples.donor.utf8)))
        #expect(try register.record(.donor, key: "d-0117") == nil)
        #expect(try register.keys(of: .party, after: "HX", limit: 2) == ["KARO", "KARO-1"])
    }

    @Test("a key that a hurried eye could mean is suggested", arguments: ["d-0117", "D-O117", "D-01I7", "Ｄ-0117"])
    func suggestions(typed: String) throws {
        #expect(try register.suggestions(for: typed, kind: .donor) == ["D-0117"])
    }

    private func unknown(
        _ kind: RecordKind, _ key: String, _ field: String, _ target: RecordKind, _ targetKey: String,
        _ suggestions: [String]
    ) -> UnknownReference {
        UnknownReference(
            kind: kind, key: key, field: field, target: target, targetKey: targetKey, suggestions: suggestions)
    }
}

/// Takes the sample filing through its four signatures.
@discardableResult
func lock(_ register: Register, _ shipment: String = Samples.shipment) throws -> Dossier {
    var dossier = try register.dossier(shipment)
    for (agent, meaning) in Samples.signers {
        dossier = try register.amend(shipment, basedOn: dossier.revision, by: agent, at: Samples.instant) {
            [try Samples.signature(meaning, of: $0, by: agent)]
        }
    }
    return dossier
}
