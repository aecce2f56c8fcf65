import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("What the register keeps for the web workspace")
struct RegisterWorkspaceTests {
    let register: Register
    private let token = ContentDigest.of("token")

    init() throws {
        register = try Register.inMemory()
        for person in Samples.people { try register.add(person, passphrase: nil, by: .program, at: Samples.instant) }
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
    }

    private func actions() throws -> [String] { try register.auditEvents(limit: 1000).map(\.action) }

    @Test("a session is found by its token's digest alone, is touched without an event, and ends once")
    func session() throws {
        try register.openSession(token, by: Samples.specialist, at: Samples.instant)
        let now = Samples.instant.secondsSince1970
        let found = try #require(try register.session(token))
        #expect(found.person == Samples.people[0])
        #expect(
            found.session
                == StoredSession(
                    token: token, person: "lin.wei", origin: "test", openedAt: now, seenAt: now, endedAt: nil))
        #expect(try register.session(.of("another")) == nil)
        try register.touchSession(token, at: now + 90)
        #expect(try register.openSessions(seenSince: now + 90).map(\.seenAt) == [now + 90])
        #expect(try register.openSessions(seenSince: now + 91) == [])
        try register.endSession(token, by: Samples.specialist, at: Samples.instant)
        try register.endSession(token, by: Samples.specialist, at: Samples.instant)
        #expect(try register.session(token)?.session.endedAt == now)
        #expect(try actions().suffix(2) == ["signed-in", "signed-out"])
    }

    @Test("all sessions of a person end at once; where there are none, nothing is written")
    func sessions() throws {
        for name in ["a", "b"] { try register.openSession(.of(name), by: Samples.specialist, at: Samples.instant) }
        try register.openSession(.of("c"), by: Samples.reviewer, at: Samples.instant)
        #expect(try register.endSessions(of: "lin.wei", by: Samples.administrator, at: Samples.instant) == 2)
        #expect(try register.endSessions(of: "lin.wei", by: Samples.administrator, at: Samples.instant) == 0)
        #expect(try register.openSessions(seenSince: 0).map(\.person) == ["chen.yu"])
        #expect(try actions().count { $0 == "sessions-ended" } == 1)
    }

    @Test("whoever was disabled meanwhile opens no session")
    func disabled() throws {
        try register.disable(code: "lin.wei", by: Samples.administrator, at: Samples.instant)
        #expect(throws: Refusal.personDisabled(person: "lin.wei")) {
            try register.openSession(token, by: Samples.specialist, at: Samples.instant)
        }
    }

    @Test("the language a person reads is the one chosen last")
    func language() throws {
        #expect(try register.readingLanguage(of: "lin.wei") == nil)
        try register.setReadingLanguage(.en, of: "lin.wei")
        try register.setReadingLanguage(.zh, of: "lin.wei")
        #expect(try register.readingLanguage(of: "lin.wei") == .zh)
    }

    @Test("a comment keeps its anchor and the revision it was made at, and is settled once")
    func comment() throws {
        let anchor = CommentAnchor.finding("X10", subject: "batch:\(Samples.lot)")
        let said = try register.addComment(
            "为何？", about: anchor, answering: nil, on: Samples.shipment, by: Samples.reviewer, at: Samples.instant)
        #expect(try register.comments(on: Samples.shipment) == [said])
        #expect(said.revision == 1)
        #expect(try register.settleComment(said.id, on: "other", by: Samples.reviewer, at: Samples.instant) == false)
        #expect(
            try register.settleComment(said.id, on: Samples.shipment, by: Samples.specialist, at: Samples.instant))
        #expect(
            try !register.settleComment(said.id, on: Samples.shipment, by: Samples.reviewer, at: Samples.instant))
        #expect(try register.comments(on: Samples.shipment).map(\.settledBy) == ["lin.wei"])
        #expect(try actions().suffix(2) == ["comment-added", "comment-settled"])
    }

    @Test(
        "a comment can neither be changed nor deleted, whoever asks the database",
        arguments: ["UPDATE comment SET text = 'x'", "DELETE FROM comment"])
    func guarded(sql: String) throws {
        _ = try register.addComment(
            "x y", about: .filing, answering: nil, on: Samples.shipment, by: Samples.reviewer, at: Samples.instant)
        #expect(throws: DatabaseError.self) { try register.database.write { try $0.execute(sql: sql) } }
    }

    @Test(
        "an anchor reads what it writes",
        arguments: [
            CommentAnchor.filing, .finding("X10", subject: "batch:A 1"), .document("D17/batch:A/ABC"),
        ])
    func anchor(anchor: CommentAnchor) {
        #expect(CommentAnchor(anchor.description) == anchor)
        #expect(CommentAnchor("dragon") == nil)
    }

    @Test("the board holds the filings its question asks for, in the order of departure, page by page")
    func board() throws {
        let all = try register.board(BoardQuery(), after: nil, limit: 10)
        let place = try #require(all.first)
        #expect(all.map(\.shipment) == [Samples.shipment])
        #expect(try register.board(BoardQuery(), after: place, limit: 10) == [])
        #expect(try register.board(BoardQuery(statuses: [.filed]), after: nil, limit: 10) == [])
        #expect(try register.board(BoardQuery(statuses: []), after: nil, limit: 10) == all)
        #expect(try register.board(BoardQuery(owner: "lin.wei"), after: nil, limit: 10) == [])
        #expect(try register.board(BoardQuery(destination: "SE", until: place.departs), after: nil, limit: 10) == all)
        #expect(
            try register.board(BoardQuery(until: place.departs.adding(days: -1)), after: nil, limit: 10) == [])
    }

    @Test(
        "a filing moves on the board with its status and with its departure",
        arguments: [
            ("UPDATE filing SET status = 'locked', revision = revision + 1", DossierStatus.locked, nil as String?),
            ("UPDATE shipment SET plannedDeparture = '2027-01-05', destination = 'US'", .inPreparation, "2027-01-05"),
        ])
    func boardFollows(sql: String, status: DossierStatus, departs: String?) throws {
        let before = try #require(try register.board(BoardQuery(), after: nil, limit: 10).first)
        try register.database.write { try $0.execute(sql: sql) }
        let moved = BoardPlace(departs: try departs.map { try Day($0) } ?? before.departs, shipment: before.shipment)
        #expect(try register.board(BoardQuery(statuses: []), after: nil, limit: 10) == [moved])
        #expect(try register.board(BoardQuery(statuses: [status]), after: nil, limit: 10) == [moved])
    }

    @Test("pages of several statuses follow one another by departure, each filing once")
    func boardOfManyStatuses() throws {
        try register.database.write { db in
            for (number, status) in ["filed", "locked", "filed", "closed", "locked"].enumerated() {
                try db.execute(
                    sql: "INSERT INTO boardPlace VALUES (?, ?, ?, 'SE')",
                    arguments: [status, "2030-01-0\(number / 2 + 1)", "S\(number)"])
            }
        }
        let wanted = BoardQuery(statuses: [.filed, .locked])
        var (seen, last): ([String], BoardPlace?) = ([], nil)
        while let page = try? register.board(wanted, after: last, limit: 2), let end = page.last {
            seen += page.map(\.shipment)
            last = end
        }
        #expect(seen == ["S0", "S1", "S2", "S4"])
    }

    @Test("what a person did is read from the newest, a page at a time")
    func eventsOfPerson() throws {
        let events = try register.auditEvents(byAgent: "lin.wei", before: .max, limit: 3)
        #expect(events.count == 3)
        #expect(events.map(\.sequence) == events.map(\.sequence).sorted(by: >))
        #expect(events.allSatisfy { $0.agent.code == "lin.wei" })
        let next = try register.auditEvents(byAgent: "lin.wei", before: events[2].sequence, limit: 1)
        #expect(next.allSatisfy { $0.sequence < events[2].sequence })
        #expect(
            try register.auditEvents(before: .max, limit: 1).first?.sequence == register.auditEvents(limit: 1000).count)
    }
}
