import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// Everything a program may ask that changes nothing: one workspace for all of these.
struct APIKeepingTests {
    private let stage: WebStage
    private let auditor: Browser

    init() throws {
        stage = try WebStage.shared.get()
        auditor = try Browser.of(.auditor, in: stage)
    }

    private func get(_ path: String) async throws -> Browser.Answer { try await auditor.get("/api/v1\(path)") }

    private func ask(_ path: String, _ body: String, _ type: String = "application/json") async throws
        -> Browser.Answer
    {
        try await auditor.send(.post, "/api/v1\(path)", headers: [.contentType: type], body: Array(body.utf8))
    }

    @Test("every filing is judged once, page after page, and the work of one person is told apart")
    func parts() async throws {
        var found: [String] = []
        var next = "/checks?limit=2&as-of=2026-06-09"
        while true {
            let page = try await get(next).json
            for check in page["checks"]?.array ?? [] {
                found.append(check["shipment"]?.string ?? "")
                #expect(check["verdict"]?.string != nil)
            }
            guard let after = page["next"]?.string else { break }
            next = "/checks?limit=2&as-of=2026-06-09&after=\(after)"
        }
        #expect(found == found.sorted() && found.count == Set(found).count && found.count > 3)
        let all = try await get("/work").json["work"]?.array ?? []
        let auditor = try stage.signIn(.auditor).code
        let theirs = try await get("/work?owner=\(auditor)&due=7d").json["work"]?.array ?? []
        func items(_ lists: [JSONValue]) -> Int { lists.map { $0["items"]?.array?.count ?? 0 }.reduce(0, +) }
        #expect(items(all) > 0 && items(theirs) == 0)
        #expect(try await get("/work?due=soon").status == .unprocessableContent)
        #expect(try await get("/work?owner=no.body").status == .notFound)
    }

    @Test(
        "a check is had in each form, as a file to keep",
        arguments: [
            ("csv", "text/csv; charset=utf-8", "\u{FEFF}shipment"), ("sarif", "application/sarif+json", "{"),
            ("junit", "application/xml", "<?xml"), ("html", "text/html; charset=utf-8", "<!doctype html>"),
            ("oscal", "application/json", "{"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
        ])
    func report(format: String, type: String, begin: String) async throws {
        let answer = try await get("/shipments/YH26-US-014/report?format=\(format)&as-of=2026-06-09")
        #expect(answer.status == .ok, "\(answer.text.prefix(300))")
        #expect(answer.headers[.contentType] == type)
        #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(answer.text.hasPrefix(begin))
    }

    @Test("an earlier SARIF report is compared with, and anything else is refused in a sentence")
    func baseline() async throws {
        let path = "/shipments/YH26-US-014/report"
        let earlier = try await get("\(path)?format=sarif&as-of=2026-06-09").text
        let same = try await ask("\(path)?as-of=2026-06-09", earlier)
        #expect(same.text.contains("\"baselineState\":\"unchanged\"") || same.text.contains("\"unchanged\""))
        #expect(!same.text.contains("\"new\""))
        let other = try await ask(path, #"{"version": "1"}"#)
        #expect(other.status == .unprocessableContent, "\(other.text)")
    }

    @Test("an edition is read, looked through and compared; names are never paths")
    func checklists() async throws {
        let one = "/checklists/cell-export/2026-05"
        let edition = try await get(one).json
        #expect(edition["edition"] == "2026-05")
        let demands = (edition["chapters"]?.array ?? []).flatMap { $0["demands"]?.array ?? [] }
        #expect(demands.contains { $0["id"] == "D17" })
        #expect(try await get("\(one)/mistakes").json["isFlawless"] == true)
        #expect(try await get("\(one)/examples").json["failed"] == 0)
        #expect(try await get("\(one)/page?lang=en").text.hasPrefix("<!doctype html>"))
        #expect(try await get("/checklists/..%2F..%2Fetc/passwd").status == .unprocessableContent)
        let same = "from=cell-export@2026-05&to=cell-export@2026-05"
        #expect(try await get("/checklist-differences?\(same)").json["changes"] == [])
        let filings = try await get("/checklist-differences/filings?\(same)&limit=2").json
        #expect(filings["filings"] == [])
        #expect(filings["counts"]?["same"] == 2)
        #expect(filings["next"]?.string != nil)
        #expect(try await get("/checklist-differences?from=cell-export&to=x").status == .unprocessableContent)
        #expect(try await get("/shipments/YH26-US-014/check?checklist=Checklists").status == .unprocessableContent)
    }

    @Test("planned exports are judged row by row, and a flawed table is told with every line")
    func scope() async throws {
        let good = try await ask("/scope", "planned,destination\nP-1,US\n", "text/csv")
        #expect(good.status == .ok, "\(good.text)")
        #expect(try good.json["rows"]?.array?.count == 1)
        let bad = try await ask("/scope", "planned,destination,colour\nP-1,US,red\nP-1,US,red\n", "text/csv")
        #expect(bad.status == .unprocessableContent)
        #expect(try (bad.json["problems"]?.array?.count ?? 0) > 1)
        #expect(try bad.detail.contains("nothing was judged"))
    }

    @Test("a bundle made again has the bytes on record, and nothing of it stays")
    func rebuild() async throws {
        let receipt = try #require(try stage.office.dossier("YH26-US-011").bundles.last)
        let specialist = try Browser.of(.regulatorySpecialist, in: stage)
        let answer = try await specialist.get("/api/v1/rebuilds/\(receipt.reference)")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentLength] == "\(receipt.size)")
        #expect(answer.headers[.contentDisposition]?.contains("\(receipt.name).zip") == true)
        #expect(try await specialist.get("/api/v1/rebuilds/CXD-310115-2026-999999-00").status.code >= 400)
        let one = try await get("/bundle-differences?q=YH26-US-011")
        #expect(one.status == .notFound)
        #expect(try one.detail.contains("no earlier sequence to compare with"))
    }

    @Test("a status token is verified with the workspace's own key, and a torn one is told")
    func tokens() async throws {
        let issued = try #require(try stage.office.statusTokens("YH26-US-011").first)
        let good = try await ask("/tokens/verify", #"{"token": "\#(issued.token)"}"#)
        #expect(good.status == .ok, "\(good.text)")
        #expect(try good.json["signature"]?["valid"] == true || good.text.contains("\"valid\""), "\(good.text)")
        let torn = try await ask("/tokens/verify", #"{"token": "CXD"}"#)
        #expect(torn.status == .ok)
        let key = try await ask("/tokens/verify", #"{"token": "CXD", "keys": ["no key"]}"#)
        #expect(key.status == .unprocessableContent)
        #expect(try await get("/verifier.html").text.hasPrefix("<!doctype html>"))
    }

    @Test("the trail and the workspace are examined, papers and cover sheets made, and wrong words refused")
    func examine() async throws {
        let trail = try await get("/audit/verification").json
        #expect(trail["isHealthy"] == true)
        #expect(try await get("/doctor").json["ailments"] == [])
        #expect(try await get("/doctor?deep=perhaps").status == .unprocessableContent)
        let shipment = "/shipments/YH26-US-014"
        let paper = try await get("\(shipment)/papers/cover-letter?form=html&lang=en")
        #expect(paper.status == .ok, "\(paper.text.prefix(300))")
        #expect(paper.headers[.contentDisposition]?.contains("cover-letter_en.html") == true)
        #expect(try await get("\(shipment)/papers/love-letter").status == .notFound)
        #expect(try await get("\(shipment)/papers/cover-letter?form=docx").status == .unprocessableContent)
        #expect(try await get("\(shipment)/cover-sheets?form=html&as-of=2026-06-09").text.contains("YH26-US-014"))
        #expect(try await get("\(shipment)/temperature?document=D99").status == .notFound)
        let past = try await get("\(shipment)/check?at=2026-06-01T00:00:00Z&as-of=2026-06-01")
        #expect(past.status == .unprocessableContent)
        #expect(try await get("\(shipment)/check?at=soon").status == .unprocessableContent)
    }
}
