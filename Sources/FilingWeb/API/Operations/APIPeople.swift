import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The roster, which is the administrator's. Changing it takes the administrator's passphrase beside the token: whoever
/// found a token could otherwise give themselves a person who signs.
enum APIPeople {
    private static let one = "/people/{person}"
    private static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")

    static let routes: [APIRoute] = [
        .get("/people", .administrators, "people", "Who is on the roster.", answers: ["people": "array"]) { visit in
            try await visit.reading { ["people": .array(try $0.people().map { try JSONValue(encoding: $0) })] }
        },
        .write(
            .post, "/people", .administrators, "addPerson", "Puts a person on the roster.",
            input: .members(
                .needed("code", .text, "Short code, never reused."),
                .needed("name", .text, "Name as printed on signatures."), .needed("roles", .list, roles),
                .optional("login", .text, "Their operating-system user on the server's machine."),
                .optional("newPassphrase", .secret, "Their first passphrase."), .passphrase),
            match: .none, done: [.created], answers: ["code": "string", "roles": "array"], add),
        .write(
            .put, one + "/roles", .administrators, "setRoles", "Sets what a person may do.",
            input: .members(.needed("roles", .list, roles), .passphrase), match: .none,
            answers: ["code": "string", "roles": "array"], setRoles),
        .write(
            .post, one + "/passphrase", .signedIn, "setPassphrase",
            "Sets a passphrase: one's own, or anybody's as administrator; lets a locked-out person in again.",
            input: .members(.needed("newPassphrase", .secret, "The new passphrase."), .passphrase), match: .none,
            answers: ["code": "string"]
        ) { request in
            let fresh = request.members.text("newPassphrase") ?? ""
            return try await change(request) { try $0.setPassphrase(fresh, of: $1) }
        },
        .write(
            .post, one + "/disable", .administrators, "disablePerson",
            "Takes a person's rights away, with their sessions; their acts stay on record.",
            input: .members(.passphrase), match: .none, answers: ["code": "string"]
        ) { request in
            try await change(request) { desk, code in
                try desk.disable(code)
                _ = try desk.endSessions(of: code)
            }
        },
        .write(
            .delete, one + "/second-factor", .signedIn, "removeSecondFactor",
            "Takes a second factor away: one's own, or anybody's as administrator.",
            input: .members(.passphrase), match: .none, answers: ["code": "string"]
        ) { request in try await change(request) { try $0.removeSecondFactor(of: $1) } },
        .get("/me/tokens", .signedIn, "tokens", "The tokens of the token's person.", answers: ["tokens": "array"]) {
            visit in
            let desk = try visit.desk()
            let tokens = try await visit.run { try desk.tokens() }
            return visit.json(["tokens": .array(tokens.map(token))])
        },
        .write(
            .delete, "/me/tokens/{name}", .signedIn, "endTokens", "Takes back the person's tokens of this name.",
            input: nil, match: .none, answers: ["ended": "integer"]
        ) { request in
            let (desk, name) = (request.desk, try request.visit.part("name"))
            let count = try await request.work { try desk.endTokens(named: name) }
            guard count > 0 else { throw FilingError.nothingFound(name) }
            return APIAnswer(["ended": .integer(count)], revision: nil)
        },
    ]

    @Sendable private static func add(_ request: APIRequest) async throws -> APIAnswer {
        let members = request.members
        let person = Person(
            code: members.text("code") ?? "", name: members.text("name") ?? "", roles: try roles(members),
            login: members.text("login"))
        let desk = try await request.signingDesk()
        try await request.visit.site.lanes.passphrase.run {
            try desk.add(person, passphrase: members.text("newPassphrase"))
        }
        return APIAnswer(object(person), revision: nil, status: .created)
    }

    @Sendable private static func setRoles(_ request: APIRequest) async throws -> APIAnswer {
        let (code, roles) = (try request.visit.part("person"), try roles(request.members))
        let desk = try await request.signingDesk()
        try await request.work { try desk.setRoles(roles, of: code) }
        return APIAnswer(
            ["code": .string(code), "roles": .array(roles.map { .string($0.rawValue) })], revision: nil)
    }

    private static func change(
        _ request: APIRequest, _ work: @escaping @Sendable (Desk, String) throws -> Void
    ) async throws -> APIAnswer {
        let code = try request.visit.part("person")
        let desk = try await request.signingDesk()
        try await request.visit.site.lanes.passphrase.run { try work(desk, code) }
        return APIAnswer(["code": .string(code)], revision: nil)
    }

    private static func roles(_ members: APIMembers) throws -> [Role] {
        try members.list("roles").map { text in
            guard let role = Role(rawValue: text) else {
                throw SiteError.parameterWrong(name: "roles", found: String(text.prefix(80)), expected: roles)
            }
            return role
        }
    }

    private static func object(_ person: Person) -> JSONValue {
        [
            "code": .string(person.code), "name": .string(person.name),
            "roles": .array(person.roles.map { .string($0.rawValue) }),
        ]
    }

    private static func token(_ token: TokenListing) -> JSONValue {
        [
            "name": .string(token.name), "scope": .string(token.scope.rawValue),
            "expires": .string(token.expires.description), "isOver": .bool(token.isOver),
        ]
    }
}
