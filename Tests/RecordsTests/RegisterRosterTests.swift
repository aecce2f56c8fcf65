import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("The roster")
struct RegisterRosterTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        for person in Samples.people.prefix(2) {
            try register.add(person, passphrase: nil, by: .program, at: Samples.instant)
        }
    }

    private func act<T>(_ work: (Agent, Instant) throws -> T) rethrows -> T {
        try work(Samples.administrator, Samples.instant)
    }

    @Test("people are found by code and by login")
    func finding() throws {
        #expect(try register.people() == Array(Samples.people.prefix(2)))
        #expect(try register.person(code: "zhao.min") == Samples.people[1])
        #expect(try register.person(login: "linwei") == Samples.people[0])
        #expect(try register.person(code: "Lin.Wei") == nil)
        #expect(try register.person(login: "root") == nil)
    }

    @Test("codes are not used twice, logins belong to one person")
    func taken() throws {
        #expect(throws: RegisterError.personExists("lin.wei")) {
            try act { try register.add(Samples.people[0], passphrase: nil, by: $0, at: $1) }
        }
        let other = Person(code: "lin.wei2", name: "林伟", roles: [.logistics], login: "linwei")
        #expect(throws: RegisterError.loginTaken("linwei", by: "lin.wei")) {
            try act { try register.add(other, passphrase: nil, by: $0, at: $1) }
        }
        #expect(throws: RegisterError.loginTaken("linwei", by: "lin.wei")) {
            try act { try register.setLogin("linwei", of: "zhao.min", by: $0, at: $1) }
        }
    }

    @Test("what the administrator changes is in the trail; what stays the same is not")
    func changes() throws {
        try act { try register.setRoles([.auditor, .logistics], of: "lin.wei", by: $0, at: $1) }
        try act { try register.setRoles([.logistics, .auditor], of: "lin.wei", by: $0, at: $1) }
        try act { try register.setLogin(nil, of: "lin.wei", by: $0, at: $1) }
        try act { try register.disable(code: "lin.wei", by: $0, at: $1) }
        try act { try register.disable(code: "lin.wei", by: $0, at: $1) }
        #expect(
            try register.person(code: "lin.wei")
                == Person(code: "lin.wei", name: "林薇", roles: [.auditor, .logistics], isDisabled: true))
        let events = try register.auditEvents(ofObject: "person", id: "lin.wei")
        #expect(
            events.map(\.action) == ["person-added", "person-roles-changed", "person-login-changed", "person-disabled"])
        #expect(
            events.dropFirst().flatMap(\.alterations) == [
                .init(field: "roles", old: "regulatory-specialist", new: "auditor, logistics"),
                .init(field: "login", old: "linwei", new: nil),
                .init(field: "disabled", old: "no", new: "yes"),
            ])
    }

    @Test("a passphrase is kept derived, and the trail never holds it")
    func passphrase() throws {
        #expect(try register.passphrase(of: "lin.wei") == nil)
        try act { try register.setPassphrase("scrypt$1", of: "lin.wei", by: $0, at: $1) }
        try act { try register.setPassphrase("scrypt$2", of: "lin.wei", by: $0, at: $1) }
        #expect(try register.passphrase(of: "lin.wei") == "scrypt$2")
        let alterations = try register.auditEvents(ofObject: "person", id: "lin.wei").suffix(2).flatMap(\.alterations)
        #expect(
            alterations == [
                .init(field: "passphrase", old: nil, new: "set"),
                .init(field: "passphrase", old: "set", new: "set again"),
            ])
    }

    @Test("failures in a row are counted until they are cleared")
    func failures() throws {
        #expect(try register.failures(of: "lin.wei") == 0)
        #expect(try act { try register.recordFailedSignIn(code: "lin.wei", by: $0, at: $1) } == 1)
        #expect(try act { try register.recordFailedSignIn(code: "lin.wei", by: $0, at: $1) } == 2)
        try act { try register.clearFailedSignIns(code: "lin.wei", by: $0, at: $1) }
        try act { try register.clearFailedSignIns(code: "lin.wei", by: $0, at: $1) }
        #expect(try register.failures(of: "lin.wei") == 0)
        #expect(
            try register.auditEvents(ofObject: "person", id: "lin.wei").dropFirst().map(\.action)
                == ["sign-in-failed", "sign-in-failed", "sign-in-failures-cleared"])
    }

    @Test("nobody unknown is changed")
    func unknown() throws {
        let error = RegisterError.unknownPerson("nobody")
        #expect(throws: error) { try act { try register.disable(code: "nobody", by: $0, at: $1) } }
        #expect(throws: error) { try act { try register.setRoles([.auditor], of: "nobody", by: $0, at: $1) } }
        #expect(throws: error) { try register.passphrase(of: "nobody") }
        #expect(throws: error) { try act { try register.recordFailedSignIn(code: "nobody", by: $0, at: $1) } }
    }
}
