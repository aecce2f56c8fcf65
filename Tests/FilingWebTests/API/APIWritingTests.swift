import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// Programs that write: what was looked at, and what was sent twice.
struct APIWritingTests {
    private static let shipment = "/shipments/YH26-US-014"
    private static let slot = "type=D32&subject=product:YH-UCT22&issued=2026-05-01&revision=1.0"
    private static let paper = "\(shipment)/documents?\(slot)&name=note.txt"

    private let stage: WebStage
    private let program: TokenHolder

    init() throws {
        stage = try WebStage.copy()
        program = try TokenHolder(.regulatorySpecialist, .write, in: stage)
    }

    private func revision() throws -> Int { try stage.office.dossier("YH26-US-014").revision }

    @Test("a paper put twice under one Idempotency-Key is put once and answered alike; another body is refused")
    func once() async throws {
        let before = try revision()
        let key = ["Idempotency-Key": "k-1"]
        let first = try await program.send(.post, Self.paper, "one\n", type: "text/plain", key)
        #expect(first.status == .created, "\(first.text)")
        #expect(try revision() == before + 1)
        let again = try await program.send(.post, Self.paper, "one\n", type: "text/plain", key)
        #expect(again.status == .created)
        #expect(again.text == first.text)
        #expect(again.headers[.eTag] == first.headers[.eTag])
        #expect(HTTPField.Name("Idempotent-Replayed").flatMap { again.headers[$0] } == "true")
        #expect(try revision() == before + 1)
        let other = try await program.send(.post, Self.paper, "two\n", type: "text/plain", key)
        #expect(other.status == .unprocessableContent)
        #expect(try other.detail.hasPrefix("The Idempotency-Key k-1 was given to another request before"))
        let blank = try await program.send(.post, Self.paper, "x", type: "text/plain", ["Idempotency-Key": "a b"])
        #expect(blank.status == .unprocessableContent)
    }

    @Test("replacing needs If-Match, and a stale one is refused with both revisions")
    func stale() async throws {
        let now = try revision()
        let bare = try await program.send(.put, Self.paper, "one\n", type: "text/plain")
        #expect(bare.status.code == 428)
        let stale = try await program.send(
            .put, Self.paper, "one\n", type: "text/plain", ["If-Match": "\"\(now + 3)\""])
        #expect(stale.status == .preconditionFailed)
        #expect(try stale.json["basedOn"] == .integer(now + 3))
        #expect(try stale.json["current"] == .integer(now))
        #expect(try revision() == now)
        let good = try await program.send(.put, Self.paper, "one\n", type: "text/plain", ["If-Match": "\"\(now)\""])
        #expect(good.status == .created, "\(good.text)")
        let odd = try await program.send(.put, Self.paper, "one\n", type: "text/plain", ["If-Match": "W/\"1\""])
        #expect(odd.status == .unprocessableContent)
    }

    @Test("a form with a file is taken as a body is")
    func form() async throws {
        let boundary = "b7"
        let body =
            "--b7\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nD32\r\n--b7\r\n"
            + "Content-Disposition: form-data; name=\"subject\"\r\n\r\nproduct:YH-UCT22\r\n--b7\r\n"
            + "Content-Disposition: form-data; name=\"issued\"\r\n\r\n2026-05-01\r\n--b7\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"../../情况说明.txt\"\r\n\r\nhello\r\n--b7--\r\n"
        let answer = try await program.send(
            .post, "\(Self.shipment)/documents", body, type: "multipart/form-data; boundary=\(boundary)")
        #expect(answer.status == .created, "\(answer.text)")
        #expect(try answer.json["documents"]?[0]?["name"] == "情况说明.txt")
        let cut = try await program.send(
            .post, "\(Self.shipment)/documents", String(body.dropLast(9)),
            type: "multipart/form-data; boundary=\(boundary)")
        #expect(cut.status == .badRequest)
        #expect(
            try FileManager.default.subpathsOfDirectory(
                atPath: stage.office.root.appending(path: "incoming").path
            ).filter { $0.hasSuffix(".txt") } == [])
    }

    @Test("a token signs nothing without its person's passphrase, and wrong ones lock that person out")
    func signing() async throws {
        let path = "\(Self.shipment)/signatures"
        let match = ["If-Match": "\"\(try revision())\""]
        let bare = try await program.send(.post, path, #"{"meaning": "authored"}"#, match)
        #expect(bare.status == .unprocessableContent)
        #expect(try bare.detail == "Fill in “passphrase”.")
        let wrong = try await program.send(.post, path, #"{"meaning": "authored", "passphrase": "not this"}"#, match)
        #expect(wrong.status == .forbidden)
        #expect(!wrong.text.contains("not this"))
        let right = try stage.signIn(.regulatorySpecialist).passphrase
        let body = #"{"meaning": "authored", "passphrase": "\#(right)"}"#
        #expect(try await program.send(.post, path, body).status.code == 428)
        let stale = try await program.send(.post, path, body, ["If-Match": "\"99\""])
        #expect(stale.status == .preconditionFailed)
        let signed = try await program.send(.post, path, body, match)
        #expect(signed.status == .created, "\(signed.text)")
        #expect(try stage.office.dossier("YH26-US-014").signatures.count { $0.meaning == .authored } == 1)
    }
}
