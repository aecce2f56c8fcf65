import DossierCore
import FilingOffice
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

/// The sample journey by a clock of our own: what a check said at any time, it says again of that time.
@Suite("A check of an earlier moment")
struct PastCheckTests {
    /// A clock that goes on by an hour whenever somebody winds it.
    private final class HandClock: Sendable {
        private let now = Mutex(Instant(secondsSince1970: 1_780_275_600, offsetMinutes: 480))
        @Sendable func read() -> Instant { now.withLock(\.self) }
        func wind() { now.withLock { $0 = Instant(secondsSince1970: $0.secondsSince1970 + 3600, offsetMinutes: 480) } }
    }

    private let clock = HandClock()
    private let folder: TemporaryFolder
    private let office: FilingOffice
    private let maker = Person(
        code: "lin.wei", name: "林薇", roles: [.regulatorySpecialist, .regulatoryManager], login: "linwei")

    init() throws {
        folder = try TemporaryFolder()
        let administrator = Person(code: "zhao.min", name: "赵敏", roles: [.administrator], login: "zhaomin")
        office = try FilingOffice.create(
            at: folder.path("workspace"), library: MutationFile.repository, maker: administrator, origin: "test",
            clock: clock.read)
        let desk = try office.desk(forLogin: "zhaomin")
        try desk.add(maker, passphrase: nil)
    }

    @Test("at each earlier moment verdict and findings are those the check gave then, and who had acted is named")
    func journey() throws {
        let desk = try office.desk(forLogin: "linwei")
        let samples = MutationFile.repository.appending(path: "SampleData")
        let shipment = "YH26-US-011"
        let documents = samples.appending(path: "shipments/complete-us/documents")
        var said: [(at: Instant, assessment: Assessment, people: [String])] = []
        func look() throws {
            let assessment = try office.check(shipment).assessment
            let people = Set(try office.workspace.register.auditEvents(ofShipment: shipment).map(\.agent.code))
            said.append((clock.read(), assessment, people.sorted()))
            clock.wind()
        }
        _ = try desk.importRecords(paths: [
            samples.appending(path: "records").path,
            samples.appending(path: "shipments/complete-us/shipment.yml").path,
        ])
        try look()
        _ = try desk.attach(folder: documents, to: shipment)
        try look()
        let paper = try #require(try office.dossier(shipment).documents.first { $0.type == "D17" })
        _ = try desk.withdraw(paper.id, from: shipment, reason: "the wrong lot")
        try look()
        _ = try desk.attach(folder: documents, to: shipment)
        try look()
        _ = try desk.confirm(shipment, document: "D01", field: "consignee", value: "CRESTON")
        try look()
        let file = samples.appending(path: "records/batches.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let edited = folder.path("batches.yml")
        try Data(text.replacing("release-decision: released", with: "release-decision: rejected").utf8).write(
            to: edited)
        _ = try desk.importRecords(paths: [edited.path])
        try look()
        #expect(Set(said.map(\.assessment.verdict)) == [.ready, .blocked])
        for (at, assessment, people) in said {
            let past = try office.check(shipment, at: at)
            #expect(past.report.assessment == assessment)
            #expect(past.knownBy.map(\.person).sorted() == people)
            #expect(past.knownBy.allSatisfy { $0.at <= at })
        }
    }

    @Test("a moment to come is refused, and says that it is")
    func future() throws {
        let now = clock.read()
        let later = Instant(secondsSince1970: now.secondsSince1970 + 1, offsetMinutes: 480)
        #expect(throws: HistoryFault.inFuture(asked: later, now: now)) { try office.check("YH26-US-011", at: later) }
    }
}
