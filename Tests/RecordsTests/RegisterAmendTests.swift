import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("Changing a filing")
struct RegisterAmendTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords() + Samples.shipmentRecords(shipment: "S-2026-002"), by: Samples.specialist,
            at: Samples.instant, pin: Samples.pin)
    }

    @discardableResult
    private func attach(_ documents: Document..., to shipment: String = Samples.shipment) throws -> Dossier {
        try register.amend(shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentsAttached(documents)]
        }
    }

    @Test("what is returned is what is stored")
    func stored() throws {
        let changed = try attach(Samples.document(), Samples.document("D18", text: "other"))
        #expect(changed == (try register.dossier(Samples.shipment)))
        #expect(try changed.contentBytes() == register.dossier(Samples.shipment).contentBytes())
        #expect(changed.revision == 2)
    }

    @Test("every change leaves one event with what changed and why")
    func events() throws {
        let document = Samples.document()
        try attach(document)
        _ = try register.amend(Samples.shipment, basedOn: 2, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentWithdrawn(document.id, reason: "wrong batch")]
        }
        let events = try register.auditEvents(ofShipment: Samples.shipment).suffix(2)
        #expect(events.map(\.action) == ["documents-attached", "document-withdrawn"])
        #expect(events.map(\.objectRevision) == [2, 3])
        #expect(events.map(\.reason) == [nil, "wrong batch"])
        #expect(events.map(\.checklist) == [Samples.pin, Samples.pin])
        #expect(
            events.flatMap(\.alterations) == [
                .init(field: "document \(document.id)", old: nil, new: document.digest.hex),
                .init(field: "document \(document.id)", old: document.digest.hex, new: nil),
            ])
    }

    @Test("a decision drawn from an older revision is refused, naming both")
    func stale() throws {
        try attach(Samples.document())
        #expect(throws: Refusal.stale(shipment: Samples.shipment, basedOn: 1, current: 2)) {
            try register.amend(Samples.shipment, basedOn: 1, by: Samples.specialist, at: Samples.instant) { _ in
                [.documentsAttached([Samples.document("D18")])]
            }
        }
    }

    @Test("no change leaves no trace")
    func nothing() throws {
        let before = try register.auditEvents(limit: 100)
        let dossier = try register.amend(
            Samples.shipment, basedOn: 1, by: Samples.specialist, at: Samples.instant
        ) { _ in [] }
        #expect(dossier.revision == 1)
        #expect(try register.auditEvents(limit: 100) == before)
    }

    @Test("when the second of two changes is refused, the first does not happen either")
    func wholeOrNothing() throws {
        let before = try register.dossier(Samples.shipment)
        #expect(throws: Refusal.self) {
            try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
                [.documentsAttached([Samples.document()]), .reopened(reason: "a long enough reason")]
            }
        }
        #expect(try register.dossier(Samples.shipment) == before)
        #expect(try register.filings(withDocument: .of("released")).isEmpty)
    }

    @Test("an unknown shipment is told apart from one that is spelled nearly so")
    func unknownShipment() throws {
        #expect(throws: RegisterError.unknownShipment("s-2026-OO1", suggestions: ["S-2026-001"])) {
            try register.dossier("s-2026-OO1")
        }
        #expect(throws: RegisterError.unknownShipment("X-1", suggestions: [])) { try register.dossier("X-1") }
    }

    @Test("a person who was disabled after signing in changes nothing more")
    func disabledPerson() throws {
        try register.add(Samples.people[0], passphrase: nil, by: .program, at: Samples.instant)
        try register.disable(code: "lin.wei", by: Samples.administrator, at: Samples.instant)
        #expect(throws: Refusal.personDisabled(person: "lin.wei")) { try attach(Samples.document()) }
    }

    @Test("the same paper in two filings is stored once")
    func sharedDocument() throws {
        try attach(Samples.document())
        try attach(Samples.document(), to: "S-2026-002")
        let uses = try register.filings(withDocument: .of("released"))
        #expect(uses.map(\.shipment) == ["S-2026-001", "S-2026-002"])
        #expect(uses.map(\.version) == [1, 1])
        #expect(try register.read { try $0.rows("SELECT * FROM document").count } == 1)
    }

    @Test("corrected fields of the same paper are a new version; the other filing keeps the old one")
    func correctedFields() throws {
        let wrong = Samples.document(fields: ["decision": "conditional"])
        try attach(wrong)
        try attach(wrong, to: "S-2026-002")
        let right = Samples.document(fields: ["decision": "released"])
        #expect(try attach(right).documents == [right])
        #expect(try register.dossier("S-2026-002").documents == [wrong])
        #expect(
            try register.auditEvents(ofShipment: Samples.shipment).last?.alterations == [
                .init(field: "document \(right.id) decision", old: "conditional", new: "released")
            ])
        let history = try register.documentHistory(of: Samples.shipment)
        #expect(history.map(\.version) == [1, 2])
        #expect(history.map(\.endedRevision) == [3, nil])
        // Taking the correction back finds the first version again instead of writing a third.
        try attach(wrong)
        #expect(try register.documentHistory(of: Samples.shipment).map(\.version) == [1, 2, 1])
    }

    @Test("a superseded paper stays in the history with its bytes' digest")
    func superseded() throws {
        let first = Samples.document(text: "first")
        try attach(first)
        let second = Samples.document(text: "second", supersedes: first.id)
        #expect(try attach(second).documents == [second])
        #expect(
            try register.documentHistory(of: Samples.shipment).map(\.document.digest) == [.of("first"), .of("second")])
        #expect(try register.filings(withDocument: .of("first")).map(\.isCurrent) == [false])
        #expect(try register.referencedDigests() == [.of("first"), .of("second")])
    }

    @Test("a remembered assessment is stale once the filing has moved on")
    func assessment() throws {
        let day = Samples.instant.day
        try register.remember(
            AssessmentSummary(
                revision: 1, checklist: Samples.pin.sha256, asOf: day, verdict: .blocked, counts: ["missing": 3]),
            of: Samples.shipment)
        #expect(try register.listings(limit: 10).map { $0.isCurrent(on: day) } == [true, false])
        #expect(try register.listings(limit: 10).first?.assessment?.counts == ["missing": 3])
        try attach(Samples.document())
        #expect(try register.listings(limit: 10).map { $0.isCurrent(on: day) } == [false, false])
        #expect(try register.listings(after: "S-2026-001", limit: 10).map(\.shipment) == ["S-2026-002"])
        #expect(try register.shipments(limit: 1) == ["S-2026-001"])
    }
}
