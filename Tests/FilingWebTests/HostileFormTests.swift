import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import Testing

/// Bad input through forms: a sentence, a status, and nothing half done. One workspace for all, unchanged at the end of each.
@Suite("Hostile forms", .serialized)
struct HostileFormTests {
    /// What would show that something was kept: papers, trail, and what lies in the trays.
    private struct Standing: Equatable {
        let objects: Int
        let events: Int
        let revision: Int
        let trays: [String]

        init(_ stage: WebStage) throws {
            let report = try stage.office.examine(deep: false)
            (objects, events) = (report.objects, report.events)
            revision = try stage.office.dossier("YH26-US-014").revision
            let folder = stage.office.root.appending(path: "incoming").path
            let found = FileManager.default.fileExists(atPath: folder)
            trays = (found ? try FileManager.default.subpathsOfDirectory(atPath: folder) : []).filter {
                $0.split(separator: "/").count > 1
            }
        }
    }

    private static let made = Result { try WebStage.copy() }
    private static let filing = "/shipments/YH26-US-014"
    private static let slot = [("type", "D32"), ("subject", "product:YH-UCT22"), ("issued", "2026-05-01")]

    private let stage: WebStage
    private let browser: Browser

    init() throws {
        stage = try Self.made.get()
        browser = try Browser.of(.regulatorySpecialist, in: stage)
    }

    /// A whole upload, to be cut.
    private func whole() throws -> [UInt8] {
        let revision = try stage.office.dossier("YH26-US-014").revision
        let fields = [("token", browser.signedIn?.token.formToken ?? ""), ("revision", "\(revision)")] + Self.slot
        let parts = fields.map { "--b7\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
        return Array(
            (parts.joined()
                + "--b7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"报告.pdf\"\r\n\r\n%PDF-1.7 x\r\n--b7--\r\n")
                .utf8)
    }

    @Test("an upload cut at any stage is refused in a sentence, and nothing of it is kept")
    func cut() async throws {
        let (body, before) = (try whole(), try Standing(stage))
        let type: HTTPFields = [.contentType: "multipart/form-data; boundary=b7"]
        // Inside the first boundary, a head, the token, a field, the file's head, the file, the last boundary.
        for length in [
            1, 20, 60, 130, body.count / 2, body.count - 60, body.count - 20, body.count - 12, body.count - 5,
        ] {
            let answer = try await browser.send(
                .post, "\(Self.filing)/attach", headers: type, body: Array(body.prefix(length)))
            #expect(answer.status == .badRequest, "cut at \(length): \(answer.text.suffix(400))")
            #expect(answer.text.contains("was cut off and nothing was kept"), "cut at \(length)")
        }
        #expect(try Standing(stage) == before)
    }

    @Test(
        "what is no such form, no paper, or too large by what it says is refused with its status",
        arguments: [
            ("attach", "application/json", "{}", 400, "could not be read", "无法读取"),
            ("attach", "multipart/form-data", "--b7", 400, "could not be read", "无法读取"),
            ("review/comments", "multipart/form-data; boundary=b7", "--b7", 400, "could not be read", "无法读取"),
            ("review/comments", "text/plain", "text=x", 400, "could not be read", "无法读取"),
            ("review/comments", "application/x-www-form-urlencoded", "text=%FF", 400, "could not be read", "无法读取"),
        ])
    func type(path: String, type: String, body: String, status: Int, english: String, chinese: String) async throws {
        let before = try Standing(stage)
        for (language, words) in [("en", english), ("zh-CN", chinese)] {
            let answer = try await browser.send(
                .post, "\(Self.filing)/\(path)", headers: [.contentType: type, .acceptLanguage: language],
                body: Array(body.utf8))
            #expect(answer.status.code == status, "\(answer.text.suffix(400))")
            #expect(answer.text.contains(words), "\(answer.text.suffix(400))")
        }
        #expect(try Standing(stage) == before)
    }

    @Test("more than was allowed is refused by counting, too")
    func counted() async throws {
        let before = try Standing(stage)
        var small = browser
        small.settings.longestFile = 1000
        let answer = try await small.upload(
            "\(Self.filing)/attach", fields: Self.slot, files: [("a.pdf", String(repeating: "x", count: 1001))])
        #expect(answer.status == .contentTooLarge)
        #expect(answer.text.contains("a.pdf is larger than"))
        #expect(try Standing(stage) == before)
    }

    @Test("an empty file, an archive and a name with control characters are told by name, never with where they lay")
    func papers() async throws {
        let before = try Standing(stage)
        for (name, content, words) in [
            ("空.pdf", "", "空.pdf is empty (0 bytes)."), ("papers.zip", "PK\u{3}\u{4}x", "papers.zip is an archive"),
            ("a\u{1}b.pdf", "%PDF-1.7 x", "holds control characters"),
        ] {
            let answer = try await browser.upload("\(Self.filing)/attach", fields: Self.slot, files: [(name, content)])
            #expect(answer.status == .unprocessableContent, "\(name) \(answer.text.suffix(400))")
            #expect(answer.text.contains(words), "\(name) \(answer.text.suffix(900))")
            #expect(!answer.text.contains("/incoming/"))
        }
        let after = try Standing(stage)
        #expect((after.objects, after.events, after.revision) == (before.objects, before.events, before.revision))
    }

    @Test(
        "a lot with script tags and an identifier in full width are refused and shown as text",
        arguments: [
            ("batch", [("lot", "<script>alert(1)</script>"), ("product", "YH-UCT22")], "&lt;script&gt;"),
            ("party", [("code", "ＬＡＢ９"), ("name.zh", "检验所"), ("name.en", "Lab"), ("country", "CN")], "ＬＡＢ９"),
        ] as [(String, [(String, String)], String)])
    func records(kind: String, fields: [(String, String)], shown: String) async throws {
        let before = try Standing(stage)
        let answer = try await browser.post("/records/\(kind)", fields)
        #expect(answer.status == .unprocessableContent, "\(answer.text.suffix(600))")
        #expect(answer.text.contains(shown))
        #expect(!answer.text.contains("<script>alert"))
        #expect(try Standing(stage) == before)
    }

    @Test("a comment of 4,001 characters is refused with its length, and one of 4,000 is kept")
    func comment() async throws {
        let before = try stage.office.comments(on: "YH26-US-014").count
        let path = "\(Self.filing)/review/comments"
        var chinese = browser
        chinese.language = "zh-CN"
        for (reader, words) in [
            (browser, "The comment has 4001 characters; at most 4000 go."), (chinese, "意见有 4001 个字符，上限为 4000 个。"),
        ] {
            let answer = try await reader.post(path, [("text", String(repeating: "批", count: 4001))])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(words))
        }
        #expect(try stage.office.comments(on: "YH26-US-014").count == before)
    }

    @Test("a forged token, one of another session and none at all change nothing")
    func forged() async throws {
        let other = try Browser.of(.regulatoryManager, in: stage).signedIn?.token.formToken ?? ""
        let before = try Standing(stage)
        for token in [String(repeating: "f", count: 64), other, ""] {
            let answer = try await browser.post(
                "\(Self.filing)/review/comments", [("text", "x"), ("token", token)])
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("out of date or did not come from this site"))
        }
        #expect(try Standing(stage) == before)
    }
}
