import Foundation
import Testing

@testable import DossierCore

@Suite("Looking for personal data in text")
struct PersonalDataScanTests {
    private func kinds(_ text: String, _ scan: PersonalDataScan = PersonalDataScan()) -> [String] {
        scan.marks(in: [PageText(page: 1, text: text)]).map { $0.kind.rawValue + ($0.isCertain ? "" : "?") }
    }

    // Invented: the area code 999999 is nobody's.
    @Test("an identity number is found however it is spaced, and not when its check character is wrong")
    func identityNumberInText() {
        let body = "99999919900307771"
        let good = body + ResidentNumberFixture.check(body)
        let bad = body + (good.hasSuffix("1") ? "2" : "1")
        let spaced = good.prefix(6) + " " + good.dropFirst(6).prefix(8) + " " + good.suffix(4)
        #expect(kinds("供者 \(good)") == ["resident-identity-number"])
        #expect(kinds("ID \(spaced), tel. 2026-01-30 \(good)") == ["resident-identity-number"])
        #expect(kinds("供者 \(bad)") == [])
        #expect(kinds("LOT\(good)") == [])
        let other = "99999919901307771"
        #expect(kinds(other + ResidentNumberFixture.check(other)) == [])
    }

    @Test(
        "mobile numbers are told from waybills and codes",
        arguments: [
            ("电话 13800138000", ["mobile-number"]), ("138 0013 8000", ["mobile-number"]),
            ("138-0013-8000", ["mobile-number"]), ("+86 13800138000", ["mobile-number"]),
            ("+8613800138000", ["mobile-number"]), ("日期 2026-01-30 13800138000", ["mobile-number"]),
            ("160-76543213", []), ("空运单号 16076543213", []), ("16076543213", ["mobile-number?"]),
            ("160-76543210", ["mobile-number"]), ("020-12345675", []), ("12800138000", []), ("SN13800138000", []),
            ("1380013800012", []), ("020-13800138000-1", []), ("1.2×10^9", []),
        ])
    func mobileNumbers(_ text: String, _ expected: [String]) {
        #expect(kinds(text) == expected)
    }

    @Test("mailboxes of people are found, those an edition allows are not")
    func mailboxes() {
        let scan = PersonalDataScan(mailboxes: MailboxPolicy(allowed: ["qa@", "@larkmere.example"]))
        #expect(kinds("li.wei@yaohe.example", scan) == ["e-mail-address"])
        #expect(kinds("ｌｉ．ｗｅｉ＠yaohe.example", scan) == ["e-mail-address"])
        #expect(kinds("qa@yaohe.example, anyone@trial.larkmere.example", scan) == [])
        #expect(kinds("5 @ 3.00, a@b", scan) == [])
    }

    @Test("names of the site's list are found through their digests alone")
    func names() throws {
        let salt = Data([1, 2, 3])
        let digests = try ["张三丰", "Zhang Sanfeng"].map { try #require(NameList.digest(of: $0, salt: salt)) }
        let list = NameList(salt: salt, digests: Set(digests.map(\.digest)), lengths: Set(digests.map(\.length)))
        let scan = PersonalDataScan(names: list)
        #expect(kinds("供者张 三\n丰签名", scan) == ["listed-name"])
        #expect(kinds("signed by ZHANG SANFENG.", scan) == ["listed-name"])
        #expect(kinds("Zhang Sanfengs", scan) == [])
        #expect(kinds("张三", scan) == [])
        #expect(NameList.digest(of: "张", salt: salt) == nil)
    }

    @Test("a mark tells page and line and never the value")
    func place() throws {
        let marks = PersonalDataScan().marks(in: [PageText(page: 4, text: "a\nb\ntel 13800138000")])
        #expect(marks == [PersonalMark(kind: .mobileNumber, part: .text, page: 4, line: 3)])
        #expect(marks[0].place == Wording(zh: "第 4 页第 3 行", en: "page 4, line 3"))
        let written = String(decoding: try CanonicalJSON.bytes(encoding: marks), as: UTF8.self)
        #expect(!written.contains("138"))
    }

    @Test("properties of a file are looked through")
    func properties() {
        #expect(
            PersonalDataScan().marks(inProperties: [
                .init(name: "Title", text: "ask li.wei@yaohe.example"), .init(name: "Producer", text: "x 1.0"),
            ])
                == [PersonalMark(kind: .emailAddress, part: .metadata, page: nil, line: nil)])
    }
}

/// Makes the check character of a number that belongs to nobody.
private enum ResidentNumberFixture {
    static func check(_ body: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body.utf8.map { Int($0) - 48 }, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
    }
}
