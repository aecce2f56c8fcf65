import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("A filing as it stood")
struct RegisterHistoryTests {
    private static let hour = 3600

    private static func moment(_ hours: Int) -> Instant {
        Instant(secondsSince1970: Samples.instant.secondsSince1970 + hours * hour, offsetMinutes: 480)
    }

    @Test("after any journey, every earlier state comes back exactly", arguments: Array(1...12) as [UInt64])
    func anyJourney(seed: UInt64) throws {
        var journey = try Journey(seed: seed)
        var states: [Dossier] = []
        for hour in 0..<60 {
            try journey.step(at: Self.moment(hour))
            var state = try journey.register.dossier("S-1")
            state.assignments = []
            states.append(state)
        }
        #expect(Set(states.map(\.revision)).count > 10, "the journey hardly changed anything")
        for (hour, state) in states.enumerated() {
            let past = try journey.register.filing("S-1", at: Self.moment(hour)).dossier
            #expect(past == state, "after hour \(hour)")
            // Digesting takes longer than all the rest, and equal filings have equal digests: once a journey is enough.
            if hour == states.count - 1 { #expect(try past.contentDigest() == state.contentDigest()) }
        }
    }

    private func opened() throws -> Register {
        let register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        return register
    }

    private func attach(_ register: Register, at instant: Instant, _ type: String = "D17") throws {
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: instant) { _ in
            [.documentsAttached([Samples.document(type)])]
        }
    }

    @Test("before it was opened there is nothing to see, and a shipment nobody knows is unknown")
    func tooEarly() throws {
        let register = try opened()
        #expect(
            throws: HistoryFault.notYetOpen(Samples.shipment, opened: Samples.instant, asked: Self.moment(-1))
        ) { try register.filing(Samples.shipment, at: Self.moment(-1)) }
        #expect(throws: RegisterError.self) { try register.filing("S-2099-001", at: Samples.instant) }
    }

    @Test("before a paper was inspected anew or replaced, its text is the one that was read in it then")
    func texts() throws {
        let register = try opened()
        let paper = Samples.document()
        func attach(_ document: Document, _ text: String, at hour: Int) throws {
            let inspection = Journey.inspection(text)
            let pages = [PageText(page: 1, text: text)]
            let reading = try #require(inspection.text?.value?.sha256)
            try register.keep([InspectedText(digest: document.digest, reading: reading, pages: pages)])
            _ = try register.amend(
                Samples.shipment, basedOn: nil, by: Samples.specialist, at: Self.moment(hour)
            ) { dossier in
                dossier.documents.contains { $0.id == document.id }
                    ? [.documentsInspected([document.id: inspection])]
                    : [.documentsAttached([document]), .documentsInspected([document.id: inspection])]
            }
        }
        try attach(paper, "lot one", at: 1)
        try attach(paper, "lot two", at: 2)
        try attach(Samples.document(text: "another", supersedes: paper.id), "lot three", at: 3)
        for (hour, text) in zip(1..., ["lot one", "lot two", "lot three"]) {
            let past = try register.filing(Samples.shipment, at: Self.moment(hour)).dossier
            let read = try #require(past.documents.first?.inspection?.text?.value?.sha256)
            #expect(past.texts[read] == [FoldedPage(page: 1, text: ReadableText.folded(text))])
        }
    }

    @Test("a moment counts what happened in that very second, and nothing later")
    func second() throws {
        let register = try opened()
        try attach(register, at: Self.moment(1))
        let before = Instant(secondsSince1970: Self.moment(1).secondsSince1970 - 1)
        #expect(try register.filing(Samples.shipment, at: before).dossier.documents.isEmpty)
        #expect(try register.filing(Samples.shipment, at: Self.moment(1)).dossier.documents.count == 1)
        #expect(try register.filing(Samples.shipment, at: Self.moment(1)).events.last?.action == "documents-attached")
    }

    @Test("where a clock was set back, the time between means two things and is not told")
    func setBack() throws {
        let register = try opened()
        try attach(register, at: Self.moment(5))
        try attach(register, at: Self.moment(3), "D18")
        let event = try #require(try register.auditEvents(ofShipment: Samples.shipment).last)
        for hour in [3, 4] {
            let fault = HistoryFault.clockWentBack(event, asked: Self.moment(hour))
            #expect(throws: fault) { try register.filing(Samples.shipment, at: Self.moment(hour)) }
        }
        #expect(try register.filing(Samples.shipment, at: Self.moment(2)).dossier.documents.isEmpty)
        #expect(try register.filing(Samples.shipment, at: Self.moment(5)).dossier.documents.count == 2)
    }

    @Test(
        "a history somebody tampered with is not told",
        arguments: [
            (
                "DROP TRIGGER auditEventIsNeverChanged; UPDATE auditEvent SET reason = 'x' WHERE action = 'filing-opened'",
                #"altered(sequence: 10)"#
            ),
            (
                "UPDATE filing SET status = 'locked'",
                #"contradicted("S-2026-001", field: "status")"#
            ),
            (
                "DROP TRIGGER waiverIsNeverDeleted; DELETE FROM waiver",
                #"contradicted("S-2026-001", field: "waiver D18 filing:S-2026-001")"#
            ),
        ])
    func tampered(_ sql: String, _ fault: String) throws {
        let register = try opened()
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Self.moment(1)) { dossier in
            [
                .waiverProposed(Journey.waiver(of: dossier, at: Self.moment(1))),
                try Samples.signature(.authored, of: dossier, by: Samples.specialist),
            ]
        }
        _ = try register.filing(Samples.shipment, at: Samples.instant)
        try register.write { try $0.execute(sql: sql) }
        do {
            _ = try register.filing(Samples.shipment, at: Samples.instant)
            Issue.record("was told")
        } catch let found as HistoryFault {
            #expect("\(found)" == fault)
        }
    }
}
