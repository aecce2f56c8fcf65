import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// A correction round, and files taken out of a watched folder, as programs see them.
struct APICorrectionTests {
    private static let base = "/shipments/YH26-EU-007/corrections"

    @Test("items are put on record, imported, handed over and answered; each refusal names its member or its line")
    func round() async throws {
        let stage = try CorrectionPagesTests.asked()
        let program = try TokenHolder(.regulatorySpecialist, .write, in: stage)
        let wrong = try await program.send(.post, Self.base, #"{"number": "1", "asked": "x", "requirement": "D999"}"#)
        #expect(wrong.status == .unprocessableContent)
        #expect(try wrong.json["problems"]?[0]?["place"] == "requirement")
        let added = try await program.send(
            .post, Self.base, #"{"number": "1", "asked": "请补充依据。", "requirement": "D17"}"#)
        #expect(added.status == .created, "\(added.text)")
        #expect(try added.json["number"] == "1")
        let table = "number,asked\n2,请说明批次。\n3,\n"
        let refused = try await program.send(.post, "\(Self.base)/import", table, type: "text/csv")
        #expect(refused.status == .unprocessableContent)
        #expect(try refused.json["problems"]?[0]?["line"] == 3)
        #expect(try stage.office.dossier("YH26-EU-007").corrections.count == 1)
        let good = try await program.send(
            .post, "\(Self.base)/import", "number,asked\n2,请说明批次。\n", type: "text/csv")
        #expect(try good.json["added"] == ["2"], "\(good.text)")
        let person = try stage.signIn(.regulatorySpecialist).code
        let handed = try await program.send(
            .post, "\(Self.base)/2/assign", #"{"person": "\#(person)", "due": "2026-06-15"}"#)
        #expect(handed.status == .ok, "\(handed.text)")
        let early = try await program.send(
            .post, "\(Self.base)/1/answer", #"{"text": "已补充。", "evidence": ["D17"]}"#)
        #expect(early.status.code == 409 || early.status.code == 422, "\(early.text)")
        let stale = try await program.send(
            .post, "\(Self.base)/1/withdraw", #"{"reason": "x"}"#, ["If-Match": "\"1\""])
        #expect(stale.status == .preconditionFailed)
        let list = try await program.get(Self.base)
        #expect(try list.json["open"] == 2)
        #expect(try list.json["items"]?[1]?["owner"] == .string(person))
    }

    @Test("a file that waits is read, refused to whoever keeps other bytes, given back once, or filed in its place")
    func proposals() async throws {
        let stage = try WebStage.copy()
        let signIn = try stage.signIn(.regulatorySpecialist)
        let desk = try stage.office.desk(for: signIn.code, passphrase: signIn.passphrase, origin: "test")
        let folder = stage.office.root.appending(path: "scans")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let bytes = ["%PDF-1.7 one", "%PDF-1.7 two"]
        for (number, text) in bytes.enumerated() {
            try Data(text.utf8).write(to: folder.appending(path: "YH26-US-014 D32 报告 \(number).pdf"))
        }
        var watch = try WatchedFolder(folder, of: stage.office, shipment: "YH26-US-014")
        for _ in 0..<2 { _ = try watch.look(desk) }
        let program = try TokenHolder(.regulatorySpecialist, .write, in: stage)
        let waiting = try await program.get("/proposals?limit=1")
        #expect(try waiting.json["proposals"]?.array?.count == 1, "\(waiting.text)")
        #expect(try waiting.json["next"] == 1)
        let file = try await program.get("/proposals/1/file")
        #expect(bytes.contains(file.text))
        let other = try await program.send(
            .post, "/proposals/1/return", #"{"sha256": "\#(ContentDigest.of(Data()).hex)"}"#)
        #expect(other.status == .unprocessableContent)
        #expect(try other.detail.hasPrefix("The SHA-256 given is not that of file 1"))
        let kept = #"{"sha256": "\#(ContentDigest.of(Data(file.text.utf8)).hex)"}"#
        #expect(try await program.send(.post, "/proposals/1/return", kept).status == .ok)
        #expect(try await program.send(.post, "/proposals/1/return", kept).status == .notFound)
        let filed = try await program.send(
            .post, "/proposals/2/accept", #"{"shipment": "YH26-US-014", "type": "D32"}"#)
        #expect(filed.status == .ok, "\(filed.text)")
        #expect(try filed.json["shipment"] == "YH26-US-014")
        #expect(try stage.office.dossier("YH26-US-014").documents.contains { $0.type == "D32" })
    }
}
