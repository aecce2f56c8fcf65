import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("Searching papers and records")
struct RegisterSearchTests {
    private static let everything = SearchScope([.qaReviewer])
    private let register: Register
    private let document = Samples.document()

    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        let document = document
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentsAttached([document])]
        }
        let pages = [
            PageText(page: 1, text: "空运提单\nAir waybill 020-12345675"),
            PageText(page: 2, text: "批放\n行证书 Lot MSC01-26A03"),
        ]
        try register.keep([
            InspectedText(digest: document.digest, reading: TextLayer(pages, origin: .layer).sha256, pages: pages)
        ])
    }

    private func found(_ text: String, _ scope: SearchScope = everything) throws -> [String] {
        try register.search(SearchQuery(text), in: scope).hits.map { hit in
            switch hit.place {
            case .page(let page, let uses): "page \(page) of \(uses.map(\.shipment).joined(separator: ","))"
            case .record(let kind, _): kind.rawValue
            }
        }
    }

    @Test("two Chinese characters are found, which an index of three characters never finds")
    func trigramTrap() throws {
        try register.database.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE three USING fts5(text, tokenize = 'trigram')")
            try db.execute(sql: "INSERT INTO three (text) VALUES ('空运提单')")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM three WHERE three MATCH '\"提单\"'") == 0)
        }
        #expect(try found("提单") == ["page 1 of \(Samples.shipment)"])
    }

    @Test(
        "words are found across line breaks, in any case, all of them on one page",
        arguments: [
            ("放行", ["page 2"]), ("批放行证书", ["page 2"]), ("msc01-26a03 证书", ["page 2"]), ("waybill 提单", ["page 1"]),
            ("waybill 证书", []), ("LOT-2024 OR", []), ("\"提单\" NOT x1", []),
        ])
    func words(_ text: String, _ expected: [String]) throws {
        #expect(try found(text).filter { $0.hasPrefix("page") } == expected.map { "\($0) of \(Samples.shipment)" })
    }

    @Test("records are found by their values, and only the current version of each")
    func records() throws {
        #expect(try found(Samples.shipment).contains("shipment"))
    }

    @Test("logistics finds no contents of papers")
    func logistics() throws {
        #expect(try found("提单", SearchScope([.logistics])) == [])
        #expect(try found(Samples.shipment, SearchScope([.logistics])).contains("shipment"))
    }

    @Test("a paper that is withdrawn is found no more")
    func withdrawn() throws {
        let id = document.id
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentWithdrawn(id, reason: "attached to the wrong shipment")]
        }
        #expect(try found("提单") == [])
    }

    @Test("hits come page by page, each once")
    func paging() throws {
        let pages = (1...5).map { PageText(page: $0, text: "运输温度 \($0)") }
        try register.keep([
            InspectedText(digest: document.digest, reading: TextLayer(pages, origin: .layer).sha256, pages: pages)
        ])
        var (seen, key): ([Int], Int?) = ([], nil)
        repeat {
            let answer = try register.search(SearchQuery("运输温度"), in: Self.everything, after: key, limit: 2)
            seen += answer.hits.map(\.key)
            key = answer.next
        } while key != nil
        #expect(seen.count == 5)
        #expect(Set(seen).count == 5)
    }

    @Test("of the site's names the register holds digests, and the trail their number")
    func names() throws {
        let salt = Data(repeating: 7, count: 32)
        func add(_ names: String...) throws -> Int {
            try register.add(names: names, salt: salt, by: Samples.specialist, at: Samples.instant)
        }
        #expect(try add("张三丰", "李四", "李四") == 2)
        #expect(try add("李四") == 0)
        let list = try register.nameList()
        #expect(list.salt == salt)
        #expect(list.lengths == [2, 3])
        #expect(list.digests == Set(["张三丰", "李四"].compactMap { NameList.digest(of: $0, salt: salt)?.digest }))
        let events = try register.read { db in
            try db.rows("SELECT alterations FROM auditEvent WHERE action = 'names-added'").map {
                try $0.text("alterations")
            }
        }
        #expect(events.count == 1)
        #expect(!events.joined().contains("张"))
    }
}
