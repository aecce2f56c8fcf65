import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("Requests that name themselves, and records put by version")
struct RegisterRequestTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        for person in Samples.people { try register.add(person, passphrase: nil, by: .program, at: Samples.instant) }
    }

    private func begin(
        _ key: String, of person: String = "lin.wei", _ body: String = "a", at seconds: Int = 1000, oldest: Int = 0
    ) throws -> RequestStanding {
        try register.beginRequest(key, of: person, digest: .of(body), at: seconds, forgetting: oldest)
    }

    @Test("a request is fresh once, then under way, then answered; its name serves no other request")
    func request() throws {
        #expect(try begin("k") == .fresh)
        #expect(try begin("k") == .underWay)
        #expect(try begin("k", "b") == .another)
        #expect(try begin("k", of: "chen.yu", "b") == .fresh)
        let answer = RequestAnswer(status: 201, revision: 4, body: "{}")
        try register.answerRequest("k", of: "lin.wei", with: answer)
        #expect(try begin("k") == .answered(answer))
        try register.forgetRequest("k", of: "lin.wei")
        #expect(try begin("k") == .answered(answer))
        #expect(try begin("k", at: 9000, oldest: 1001) == .fresh)
    }

    @Test("a request that was refused is forgotten and leaves no event")
    func forgotten() throws {
        let before = try register.auditEvents(limit: 1000).count
        #expect(try begin("k") == .fresh)
        try register.forgetRequest("k", of: "lin.wei")
        #expect(try begin("k", "b") == .fresh)
        #expect(try register.auditEvents(limit: 1000).count == before)
    }

    @Test("a record is put only while it has the version that was looked at")
    func version() throws {
        let records = try Samples.shipmentRecords()
        let key = try #require(records.first).key
        let kind = try #require(records.first).kind
        func put(_ version: Int) throws {
            _ = try register.put(
                records, by: Samples.specialist, at: Samples.instant, pin: Samples.pin,
                expecting: ExpectedRecord(kind, key: key, version: version))
        }
        #expect(throws: StaleRecord(expected: ExpectedRecord(kind, key: key, version: 1), current: 0)) { try put(1) }
        try put(0)
        #expect(throws: StaleRecord(expected: ExpectedRecord(kind, key: key, version: 0), current: 1)) { try put(0) }
        try put(1)
    }

    @Test("a token may be one that makes bundles, and no other scope is kept")
    func scope() throws {
        let day = Samples.instant.day
        try register.addToken(
            .of("t"), name: "packer", scope: "package", expires: day, by: Samples.specialist, at: Samples.instant)
        #expect(try register.tokens(of: "lin.wei").map(\.scope) == ["package"])
        #expect(throws: RegisterError.self) {
            try register.addToken(
                .of("u"), name: "any", scope: "all", expires: day, by: Samples.specialist, at: Samples.instant)
        }
    }
}
