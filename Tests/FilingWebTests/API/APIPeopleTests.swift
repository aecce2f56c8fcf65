import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// The roster as programs change it: never with a token alone.
struct APIPeopleTests {
    @Test("a person is added, given roles, and disabled by an administrator with their passphrase, and by nobody else")
    func roster() async throws {
        let stage = try WebStage.copy()
        let program = try TokenHolder(.administrator, .write, in: stage)
        let right = try stage.signIn(.administrator).passphrase
        func body(_ more: String, _ passphrase: String) -> String { "{\(more), \"passphrase\": \"\(passphrase)\"}" }
        let person =
            #""code": "wu.min", "name": "吴敏", "roles": ["qa-reviewer"], "#
            + #""newPassphrase": "a long new passphrase""#
        let bare = try await program.send(.post, "/people", "{\(person)}")
        #expect(bare.status == .unprocessableContent)
        #expect(try bare.detail == "Fill in “passphrase”.")
        #expect(try await program.send(.post, "/people", body(person, "not this")).status == .forbidden)
        let role = try await program.send(
            .post, "/people", body(person.replacing("qa-reviewer", with: "king"), right))
        #expect(role.status == .unprocessableContent)
        #expect(try role.detail.hasPrefix("The parameter roles cannot be “king”"))
        let added = try await program.send(.post, "/people", body(person, right))
        #expect(added.status == .created, "\(added.text)")
        #expect(!added.text.contains("passphrase"))
        #expect(try await program.send(.post, "/people", body(person, right)).status == .unprocessableContent)
        let apart = try await program.send(
            .put, "/people/wu.min/roles", body(#""roles": ["administrator", "qa-releaser"]"#, right))
        #expect(apart.status.code >= 400)
        let other = try await program.send(.put, "/people/wu.min/roles", body(#""roles": ["auditor"]"#, right))
        #expect(try other.json["roles"] == ["auditor"], "\(other.text)")
        #expect(
            try await program.send(
                .post, "/people/wu.min/passphrase", body(#""newPassphrase": "another long passphrase""#, right)
            ).status == .ok)
        #expect(
            try await program.send(.post, "/people/wu.min/disable", "{\"passphrase\": \"\(right)\"}").status == .ok)
        #expect(try stage.office.people().first { $0.code == "wu.min" }?.isDisabled == true)
        #expect(try await program.get("/people").json["people"]?.array?.count ?? 0 > 5)
        let specialist = try TokenHolder(.regulatorySpecialist, .write, in: stage)
        #expect(try await specialist.get("/people").status == .forbidden)
        let own = try stage.signIn(.regulatorySpecialist).passphrase
        let theirs = try await specialist.send(
            .post, "/people/wu.min/passphrase", body(#""newPassphrase": "another long passphrase""#, own))
        #expect(theirs.status == .forbidden)
    }

    @Test("a program sees and takes back its person's tokens, without their secrets")
    func tokens() async throws {
        let stage = try WebStage.copy()
        let program = try TokenHolder(.auditor, .write, in: stage)
        let list = try await program.get("/me/tokens")
        #expect(try list.json["tokens"]?[0]?["name"] == "test write")
        #expect(!list.text.contains(program.token.text))
        #expect(try await program.send(.delete, "/me/tokens/other").status == .notFound)
        #expect(try await program.send(.delete, "/me/tokens/test%20write").json["ended"] == 1)
        #expect(try await program.get("/me").status == .unauthorized)
    }
}
