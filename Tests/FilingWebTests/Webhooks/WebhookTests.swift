import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import FilingWeb

/// Telling other systems of changes: what they are sent, how often, and what is never sent.
struct WebhookTests {
    private let stage: WebhookStage

    init() throws { stage = try WebhookStage() }

    @Test("a change is told once, signed so that openssl can check it, and says what logistics may know")
    func told() async throws {
        try await Receiver().open { receiver in
            let (id, secret) = try self.stage.tell(receiver)
            try self.stage.record(.suspended)
            let sender = try self.stage.sender()
            #expect(try await sender.sendNext())
            #expect(try await !sender.sendNext())
            let got = try #require(receiver.got.first)
            #expect(receiver.got.count == 1)
            let event = try #require(
                self.stage.stage.office.workspace.register.auditEvents(ofObject: "filing", id: self.stage.shipment).last
            )
            let expected: JSONValue = [
                "event": "filing.state", "id": .string(event.digest.hex), "reference": .string(FiledOffice.reference),
                "shipment": .string(self.stage.shipment), "previousState": "filed", "state": "suspended",
                "occurredAt": .string(FiledOffice.inside.description), "validity": "on-hold",
                "asOf": .string(FiledOffice.inside.description),
            ]
            #expect(try JSONValue(parsing: got.body) == expected)
            #expect(got.header("Dossier-Event-Id") == event.digest.hex)
            #expect(got.header("Content-Type") == "application/json")
            let folder = try TemporaryFolder()
            try Data(got.body.utf8).write(to: folder.path("body.json"))
            // As the guide says.
            let outcome = try OutsideTool.run(
                "/bin/sh",
                ["-c", #"{ printf '%s.' "$TIMESTAMP"; cat body.json; } | openssl dgst -sha256 -hmac "$SECRET" -r"#],
                environment: ["TIMESTAMP": got.header("Dossier-Timestamp"), "SECRET": secret],
                in: folder.path(".").path)
            let proof = try #require(outcome.outputText.split(separator: " ").first)
            #expect(got.header("Dossier-Signature") == "v1=\(proof)")
            #expect(try self.stage.deliveries().map(\.standing) == [.delivered])
            #expect(try self.stage.deliveries().map(\.lastAnswer) == ["204"])
            #expect(try self.stage.deliveries().map(\.webhook) == [id])
        }
    }

    @Test("after a failure the same body is sent again, later, and the filing's next change waits for it")
    func triedAgain() async throws {
        try await Receiver().open { receiver in
            _ = try self.stage.tell(receiver)
            try self.stage.record(.suspended)
            try self.stage.record(.resumed)
            receiver.answer(.internalServerError)
            let now = try self.stage.sender()
            #expect(try await now.sendNext())
            #expect(try await !now.sendNext())
            #expect(try self.stage.deliveries().map(\.standing) == [.waiting, .waiting])
            #expect(try self.stage.deliveries().map(\.lastAnswer) == ["500", nil])
            #expect(try await !self.stage.sender(after: 29).sendNext())
            let later = try self.stage.sender(after: 30)
            #expect(try await later.sendNext())
            #expect(try await later.sendNext())
            #expect(try await !later.sendNext())
            #expect(receiver.got.count == 3)
            #expect(receiver.got[0].body == receiver.got[1].body)
            #expect(receiver.got[0].header("Dossier-Signature") != receiver.got[1].header("Dossier-Signature"))
            #expect(try JSONValue(parsing: receiver.got[2].body)["state"] == "filed")
        }
    }

    @Test("a redirect is not followed and counts as a failure")
    func redirect() async throws {
        try await Receiver().open { receiver in
            _ = try self.stage.tell(receiver)
            try self.stage.record(.suspended)
            receiver.answer(.temporaryRedirect)
            #expect(try await self.stage.sender().sendNext())
            #expect(receiver.got.map(\.path) == ["/hook"])
            #expect(try self.stage.deliveries().map(\.lastAnswer) == ["307"])
        }
    }

    @Test("a message is given up after a day, is told as an ailment, and can be tried for another day")
    func givenUp() async throws {
        let silent = try SilentPort()
        silent.close()
        try stage.administrator().allowWebhooks(at: "127.0.0.1", mayBePrivate: true)
        let (id, _) = try stage.administrator().addWebhook("http://127.0.0.1:\(silent.port)/")
        try stage.record(.suspended)
        var (seconds, tries) = (0, 0)
        while try stage.deliveries()[0].standing == .waiting, tries < 40 {
            if try await stage.sender(after: seconds).sendNext() { tries += 1 } else { seconds += 30 << min(tries, 9) }
        }
        #expect(try stage.deliveries().map(\.standing) == [.givenUp])
        #expect(try stage.deliveries().map(\.lastAnswer) == ["unreachable"])
        #expect((10...20).contains(tries))
        #expect((70_000...86_400).contains(seconds))
        let ailments = try stage.stage.office.examine(deep: false).ailments.filter { $0.part == "webhook" }
        #expect(ailments.map(\.object) == ["webhook \(id)"])
        #expect(ailments[0].wording.en.hasPrefix("1 message could not be delivered within a day."))
        #expect(try stage.administrator().retryWebhook(id) == 1)
        #expect(try stage.deliveries().map(\.standing) == [.waiting])
        #expect(try !stage.stage.office.examine(deep: false).ailments.contains { $0.part == "webhook" })
    }

    @Test("a host that was taken off the list, and one that may not be private, is sent nothing")
    func hosts() async throws {
        try await Receiver().open { receiver in
            _ = try self.stage.tell(receiver)
            try self.stage.record(.suspended)
            try self.stage.administrator().allowWebhooks(at: "localhost", mayBePrivate: false)
            #expect(try await self.stage.sender().sendNext())
            #expect(try self.stage.deliveries().map(\.lastAnswer) == ["host-private"])
            try self.stage.administrator().disallowWebhooks(at: "localhost")
            #expect(try await self.stage.sender(after: 30).sendNext())
            #expect(try self.stage.deliveries().map(\.lastAnswer) == ["host-not-listed"])
            #expect(receiver.got.isEmpty)
        }
    }

    @Test("what is refused leaves no webhook, and is said in both languages")
    func refused() throws {
        let administrator = try stage.administrator()
        try administrator.allowWebhooks(at: "Wms.Example.com", mayBePrivate: false)
        #expect(
            try administrator.webhookHosts().map { "\($0.host) \($0.mayBePrivate)" } == ["wms.example.com false"])
        let wrong: [(String, WebhookRefusal)] = [
            ("https://other.example.com/", .hostNotListed("other.example.com")),
            ("http://wms.example.com/", .address("http://wms.example.com/", .notEncrypted)),
            ("wms.example.com", .address("wms.example.com", .malformed)),
            ("https://user@wms.example.com/", .address("https://user@wms.example.com/", .malformed)),
        ]
        for (address, refusal) in wrong {
            #expect(throws: refusal) { try administrator.addWebhook(address) }
            #expect(!refusal.explanation.zh.isEmpty && refusal.explanation.en.hasSuffix("."))
        }
        for host in ["https://wms.example.com", "wms.example.com/", "wms.example.com:8443", ""] {
            #expect(throws: WebhookRefusal.host(host)) {
                try administrator.allowWebhooks(at: host, mayBePrivate: false)
            }
        }
        _ = try administrator.addWebhook("https://wms.example.com/a")
        #expect(throws: WebhookRefusal.taken("https://wms.example.com/a")) {
            try administrator.addWebhook("https://wms.example.com/a")
        }
        #expect(throws: WebhookRefusal.unknown(9)) { try administrator.removeWebhook(9) }
        let manager = try stage.stage.session(of: .regulatoryManager).desk
        #expect(throws: FilingError.self) { try manager.addWebhook("https://wms.example.com/b") }
        #expect(try administrator.webhooks().map(\.address) == ["https://wms.example.com/a"])
    }

    @Test("a change that is rolled back is told to nobody, and neither is one before anybody was to be told")
    func rolledBack() throws {
        try stage.record(.suspended)
        try stage.administrator().allowWebhooks(at: "wms.example.com", mayBePrivate: false)
        let (id, _) = try stage.administrator().addWebhook("https://wms.example.com/")
        let register = stage.stage.office.workspace.register
        let agent = try stage.stage.session(of: .regulatoryManager).desk.agent
        let shipment = stage.shipment
        #expect(throws: Refusal.self) {
            try register.amend(shipment, basedOn: nil, by: agent, at: FiledOffice.inside) { dossier in
                let event = try #require(dossier.authorityEvents.last)
                return [.authorityEventRecorded(event.with(kind: .resumed)), .reopened(reason: "no")]
            }
        }
        #expect(try stage.deliveries() == [])
        try stage.record(.resumed)
        #expect(try stage.deliveries().map(\.state) == [.filed])
        try stage.administrator().removeWebhook(id)
        #expect(try stage.deliveries().map(\.standing) == [.cancelled])
    }

    @Test("of two processes that serve, one sends; a claim that nobody came back for runs out")
    func twoProcesses() throws {
        try stage.administrator().allowWebhooks(at: "127.0.0.1", mayBePrivate: true)
        _ = try stage.administrator().addWebhook("http://127.0.0.1:9/")
        try stage.record(.suspended)
        let (first, second) = (try stage.sender().office, try stage.sender(after: 1).office)
        let claimed = try #require(try first.claimMessage())
        #expect(try second.claimMessage() == nil)
        let later = try stage.sender(after: FilingOffice.claimedFor).office
        let again = try #require(try later.claimMessage())
        #expect(again.number == claimed.number)
        // Whoever comes back too late changes nothing.
        try first.note(.status(204), of: claimed)
        #expect(try stage.deliveries().map(\.standing) == [.waiting])
        try later.note(.status(204), of: again)
        #expect(try stage.deliveries().map(\.standing) == [.delivered])
    }

    @Test("a sender that is stopped finishes its message and leaves the rest")
    func stopped() async throws {
        try await Receiver().open { receiver in
            _ = try self.stage.tell(receiver)
            try self.stage.record(.suspended)
            let sender = try self.stage.sender()
            let task = Task { await sender.run() }
            task.cancel()
            await task.value
            #expect(try self.stage.deliveries().allSatisfy { $0.standing == .delivered || $0.tries == 0 })
        }
    }

    @Test("a test message names no filing")
    func testMessage() async throws {
        try await Receiver().open { receiver in
            let (id, secret) = try self.stage.tell(receiver)
            let message = try self.stage.administrator().testMessage(to: id)
            #expect(await WebhookSender(office: self.stage.stage.office).send(message) == .status(204))
            let got = try #require(receiver.got.first)
            #expect(try JSONValue(parsing: got.body)["event"] == "test")
            let signature = WebhookMessage.signature(
                got.body, at: FiledOffice.inside.secondsSince1970, secret: secret)
            #expect(got.header("Dossier-Signature") == signature)
        }
    }
}

extension AuthorityEvent {
    fileprivate func with(kind: Kind) -> AuthorityEvent {
        AuthorityEvent(
            kind: kind, number: number, date: date, evidence: evidence, evidenceName: evidenceName,
            validFrom: validFrom, validUntil: validUntil,
            quantity: quantity, due: due, note: note, recordedBy: recordedBy, recordedAt: recordedAt)
    }
}
