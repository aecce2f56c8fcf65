import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// Files in pieces: a broken connection is taken up where it stopped, and nothing half stands in a tray.
struct PartialUploadTests {
    private static let base = "/shipments/YH26-US-014/uploads"

    private struct Told: Decodable {
        let upload: String
        let tray: String
        let offset: Int
        let sha256: String?
        let confirm: String
    }

    @Test("a file comes in two goes, is nowhere to be confirmed in between, and is whole with the program's own digest")
    func twoGoes() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let begun = try await Self.begin(browser, "D32 脱靶评估报告.pdf", size: 10)
        #expect(begun.offset == 0 && begun.sha256 == nil)
        #expect(try Self.told(await Self.send(browser, begun.upload, "%PDF", at: 0)).offset == 4)
        #expect(!(try await browser.get(begun.confirm).text.contains("脱靶评估报告")))
        #expect(try Self.told(await browser.get(begun.upload)).offset == 4)
        let whole = try Self.told(await Self.send(browser, begun.upload, "-1.7 x", at: 4))
        #expect(whole.sha256 == ContentDigest.of("%PDF-1.7 x").hex)
        let page = try await browser.get(whole.confirm)
        #expect(page.text.contains("D32 脱靶评估报告.pdf"))
        #expect(try await browser.get(begun.upload).status == .notFound)
        #expect(try await browser.post(whole.confirm, [("slot.1", "D32 product:YH-UCT22")]).status == .seeOther)
        let document = try stage.office.dossier("YH26-US-014").documents.first { $0.type == "D32" }
        #expect(document?.digest == ContentDigest.of("%PDF-1.7 x"))
    }

    @Test("bytes for another place, or more than announced, are refused, and what is here stays")
    func refused() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: try WebStage.copy())
        let begun = try await Self.begin(browser, "a.pdf", size: 6)
        _ = try await Self.send(browser, begun.upload, "%PDF", at: 0)
        let again = try await Self.send(browser, begun.upload, "%PDF", at: 0)
        #expect(again.status == .conflict)
        #expect(again.headers[HTTPField.Name("Upload-Offset")!] == "4")
        #expect(again.text.contains("The bytes sent begin at 0, but 4 are here; none were taken. Go on at 4."))
        let more = try await Self.send(browser, begun.upload, "-1.7", at: 4)
        #expect(more.status == .unprocessableContent)
        #expect(more.text.contains("The file a.pdf has more than the 6 bytes announced"))
        let far = try await Self.send(browser, begun.upload, "x", at: 99)
        #expect(far.status == .conflict)
        #expect(try Self.told(await browser.get(begun.upload)).offset == 4)
    }

    @Test("an empty file is whole at once")
    func empty() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: try WebStage.copy())
        #expect(try await Self.begin(browser, "empty.pdf", size: 0).sha256 == ContentDigest.of("").hex)
    }

    @Test("what cannot be kept is refused before its first byte, in a sentence for the script")
    func limits() async throws {
        var browser = try Browser.of(.regulatorySpecialist, in: try WebStage.copy())
        browser.settings.longestFile = 100
        browser.settings.mostFiles = 1
        let problem: HTTPFields = [.accept: "application/problem+json"]
        let large = try await browser.post(Self.base, [("name", "big.pdf"), ("size", "101")], headers: problem)
        #expect(large.status == .contentTooLarge)
        #expect(large.headers[.contentType] == "application/problem+json")
        let size = try await browser.post(Self.base, [("name", "a.pdf"), ("size", "much")], headers: problem)
        #expect(size.status == .unprocessableContent)
        let name = try await browser.post(Self.base, [("name", "../.."), ("size", "1")], headers: problem)
        #expect(name.status == .unprocessableContent)
        let begun = try await Self.begin(browser, "a.pdf", size: 1)
        let second = try await browser.post(
            Self.base, [("name", "b.pdf"), ("size", "1"), ("tray", begun.tray)], headers: problem)
        #expect(second.status == .contentTooLarge)
    }

    @Test("a piece without our token, of another person, or for a shipment that is not there, is not taken")
    func strangers() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let begun = try await Self.begin(browser, "a.pdf", size: 3)
        let bare = try await browser.send(
            .patch, begun.upload, headers: [HTTPField.Name("Upload-Offset")!: "0"], body: Array("abc".utf8))
        #expect(bare.status == .forbidden)
        let other = try Browser.of(.regulatoryManager, in: stage)
        #expect(try await Self.send(other, begun.upload, "abc", at: 0).status == .notFound)
        #expect(
            try await browser.post("/shipments/NOWHERE/uploads", [("name", "a.pdf"), ("size", "1")]).status == .notFound
        )
    }

    private static func begin(_ browser: Browser, _ name: String, size: Int) async throws -> Told {
        let answer = try await browser.post(base, [("name", name), ("size", String(size))])
        #expect(answer.status == .created, "\(answer.text.suffix(500))")
        return try told(answer)
    }

    private static func send(_ browser: Browser, _ path: String, _ text: String, at offset: Int) async throws
        -> Browser.Answer
    {
        try await browser.send(
            .patch, path,
            headers: [
                HTTPField.Name("Upload-Offset")!: String(offset),
                HTTPField.Name("X-Form-Token")!: browser.signedIn?.token.formToken ?? "",
                .accept: "application/problem+json",
            ], body: Array(text.utf8))
    }

    private static func told(_ answer: Browser.Answer) throws -> Told {
        try JSONDecoder().decode(Told.self, from: Data(answer.text.utf8))
    }
}
