import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// What programs are refused, and what they do beside one another's work: one workspace for all of these.
struct APIRefusalTests {
    private static let shipment = "/shipments/YH26-US-014"
    private static let slot = "type=D32&subject=product:YH-UCT22&issued=2026-05-01&revision=1.0"
    private static let paper = "\(shipment)/documents?\(slot)&name=note.txt"
    private static let made = Result { () throws -> (WebStage, TokenHolder) in
        let stage = try WebStage.copy()
        return (stage, try TokenHolder(.regulatorySpecialist, .write, in: stage))
    }

    private let stage: WebStage
    private let program: TokenHolder

    init() throws { (stage, program) = try Self.made.get() }

    @Test("a record is created, replaced with its version, and refused without one or with an old one")
    func record() async throws {
        let body = #"{"name": {"zh": "沪测机构", "en": "Test party"}, "roles": ["consignee"], "country": "US"}"#
        let path = "/records/party/API-TEST"
        let made = try await program.send(.put, path, body)
        #expect(made.status == .created, "\(made.text)")
        #expect(made.headers[.eTag] == "\"1\"")
        #expect(try made.json["effect"] == "created")
        let other = body.replacing("Test party", with: "Other party")
        let bare = try await program.send(.put, path, other)
        #expect(bare.status.code == 428)
        #expect(try bare.detail.hasPrefix("If-Match is missing"))
        #expect(try await program.send(.put, path, other, ["If-None-Match": "*"]).status == .preconditionFailed)
        let changed = try await program.send(.put, path, other, ["If-Match": "\"1\""])
        #expect(changed.status == .ok)
        #expect(changed.headers[.eTag] == "\"2\"")
        let stale = try await program.send(.put, path, body, ["If-Match": "\"1\""])
        #expect(stale.status == .preconditionFailed)
        #expect(try stale.json["basedOn"] == 1)
        #expect(try stale.json["current"] == 2)
        #expect(
            try stale.detail
                == "The record API-TEST is at version 2 now; the request was made from version 1. Nothing was changed. "
                + "Read it again before you send this.")
        let read = try await program.get(path)
        #expect(try read.json["record"]?["name"]?["en"] == "Other party")
        #expect(try await program.get(path, ["If-None-Match": "\"2\""]).status == .notModified)
    }

    @Test("a record under another key, or no object, is refused in a sentence")
    func wrongRecord() async throws {
        let other = try await program.send(.put, "/records/party/A1", #"{"code": "B1"}"#)
        #expect(other.status == .unprocessableContent)
        #expect(try other.detail.hasPrefix("The body's code is not the A1 of the address"))
        let list = try await program.send(.put, "/records/party/A1", "[]")
        #expect(list.status == .unprocessableContent)
        let fullWidth = try await program.send(.put, "/records/party/%EF%BC%A1%EF%BC%91", #"{"country": "US"}"#)
        #expect(fullWidth.status == .unprocessableContent)
        #expect(try fullWidth.json["problems"]?.array?.isEmpty == false)
        let script = try await program.send(.put, "/records/batch/%3Cscript%3E", #"{"product": "YH-MSC01"}"#)
        #expect(script.status == .unprocessableContent)
    }

    @Test("an import names every mistake with its line, and changes nothing")
    func importing() async throws {
        let table = "code,country\nGOOD-1,US\nBAD 2,XX\n"
        let refused = try await program.send(.post, "/imports?kind=party", table, type: "text/csv")
        #expect(refused.status == .unprocessableContent)
        let problems = try refused.json["problems"]?.array ?? []
        #expect(problems.contains { $0["line"] == 3 })
        #expect(problems.allSatisfy { $0["place"]?.string?.hasPrefix("body.csv") == true })
        #expect(try stage.office.record(.party, key: "GOOD-1") == nil)
    }

    @Test("a request that was refused may be sent again under its key; one that was cut off is not guessed at")
    func refusedOnce() async throws {
        let key = ["Idempotency-Key": "k-2"]
        #expect(try await program.send(.post, Self.paper, "", type: "text/plain", key).status == .unprocessableContent)
        let desk = try #require(try stage.office.program(program.token, origin: "test")?.signedIn.desk)
        let text = #"{"text":"hold"}"#
        let digest = ContentDigest.of(
            "POST /api/v1\(Self.shipment)/comments \(ContentDigest.of(Data(text.utf8)).hex)")
        #expect(try desk.begin(request: "k-2", digest: digest) == .fresh)
        let cut = try await program.send(.post, "\(Self.shipment)/comments", text, key)
        #expect(cut.status == .conflict)
        #expect(try cut.detail.contains("cut off before its outcome was known"))
    }

    @Test(
        "what cannot be a paper is refused with its name, never with where it lay",
        arguments: [
            ("name=empty.pdf", "", "application/pdf", 422, "empty.pdf is empty (0 bytes)."),
            ("name=a.pdf", "plain text", "application/pdf", 415, "a.pdf is declared as application/pdf, but its bytes"),
            ("name=a.zip", "PK\u{3}\u{4}", "application/octet-stream", 422, "a.zip is an archive"),
            ("name=..%2F..", "x", "text/plain", 422, "A file has no name"),
            ("", "x", "text/plain", 422, "Fill in “name”."),
            ("name=a%00b.txt", "x", "text/plain", 422, "A file name holds control characters"),
        ])
    func papers(query: String, body: String, type: String, status: Int, sentence: String) async throws {
        let answer = try await program.send(
            .post, "\(Self.shipment)/documents?\(Self.slot)&\(query)", body, type: type)
        #expect(answer.status.code == status, "\(answer.text)")
        #expect(try answer.detail.hasPrefix(sentence), "\(answer.text)")
        #expect(!answer.text.contains("incoming"))
    }

    @Test("a body that is too long is refused and not kept")
    func tooLong() async throws {
        var holder = program
        holder.browser.settings.longestFile = 1 << 20
        let answer = try await holder.send(
            .post, Self.paper, String(repeating: "x", count: 1 + 1 << 20), type: "text/plain")
        #expect(answer.status == .contentTooLarge)
        #expect(try answer.detail.hasPrefix("The upload is larger than 1 MiB and nothing was kept."))
    }

    @Test("a token does what its scope says and no more; a browser's session writes nothing for programs")
    func scopes() async throws {
        let reader = try TokenHolder(.regulatorySpecialist, .read, in: stage)
        let packer = try TokenHolder(.regulatorySpecialist, .package, in: stage)
        let path = "\(Self.shipment)/comments"
        for (holder, held) in [(reader, "read"), (packer, "package")] {
            let answer = try await holder.send(.post, path, #"{"text": "x"}"#)
            #expect(answer.status == .forbidden)
            #expect(try answer.detail.contains("has the scope \(held), and this needs the scope write"))
        }
        #expect(try await program.send(.post, "\(Self.shipment)/bundles", "{}").status == .forbidden)
        #expect(try await packer.get("/me").status == .ok)
        #expect(try await packer.send(.post, "\(Self.shipment)/bundles", "{}").status == .conflict)
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let session = try await browser.send(
            .post, "/api/v1\(path)", headers: [.contentType: "application/json"], body: Array(#"{"text": "x"}"#.utf8))
        #expect(session.status == .unauthorized)
        #expect(try session.detail.hasPrefix("Changes need a token"))
    }

    @Test(
        "a body that is not what the document says is refused by its member",
        arguments: [
            ("{", 400, "The body cannot be read"), ("[]", 400, "The body cannot be read"),
            (#"{"texts": "x"}"#, 422, "This operation has no member texts"), ("{}", 422, "Fill in “text”."),
            (#"{"text": 7}"#, 422, "The parameter text cannot be “7”"),
            (#"{"text": "x", "answers": -1}"#, 422, "The parameter answers cannot be “-1”"),
            (#"{"text": "x", "anchor": "roof"}"#, 422, "The parameter anchor cannot be “roof”"),
        ])
    func members(body: String, status: Int, sentence: String) async throws {
        let answer = try await program.send(.post, "\(Self.shipment)/comments", body)
        #expect(answer.status.code == status)
        #expect(try answer.detail.hasPrefix(sentence), "\(answer.text)")
        let type = try await program.send(.post, "\(Self.shipment)/comments", body, type: "text/plain")
        #expect(type.status == .unsupportedMediaType)
    }

    @Test("what is said, assigned and taken back is on record, in the same words as elsewhere")
    func work() async throws {
        let said = try await program.send(.post, "\(Self.shipment)/comments", #"{"text": "<b>请补充</b>"}"#)
        #expect(said.status == .created)
        let id = try #require(try said.json["id"]?.integer)
        #expect(try await program.send(.post, "\(Self.shipment)/comments/\(id)/settle").status == .ok)
        #expect(try await program.get("\(Self.shipment)/comments").json["comments"]?.array?.count == 1)
        #expect(try await program.send(.post, "\(Self.shipment)/comments/7777/settle").status == .notFound)
        let nobody = try await program.send(
            .post, "\(Self.shipment)/assignments", #"{"finding": "X10", "person": "no.body"}"#)
        #expect(nobody.status == .notFound)
        let chinese = try await program.send(
            .post, "\(Self.shipment)/withdrawals", #"{"document": "D17", "reason": "x"}"#,
            ["If-Match": "*", "Accept-Language": "zh-CN"])
        #expect(chinese.status.code >= 400)
        #expect(try chinese.detail.unicodeScalars.contains { $0.value > 0x4E00 })
    }
}
