import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// Small parts of the site, each by itself.
struct SmallPartsTests {
    @Test(
        "a file to keep has a name for every browser, whatever it holds",
        arguments: [
            ("a b-1.pdf", "attachment; filename=\"a b-1.pdf\"; filename*=UTF-8''a%20b-1.pdf"),
            ("放行.pdf", "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%94%BE%E8%A1%8C.pdf"),
            ("x\"\r\ny;z", "attachment; filename=\"x___y_z\"; filename*=UTF-8''x%22%0D%0Ay%3Bz"),
        ])
    func disposition(name: String, header: String) {
        #expect(ContentDisposition.attachment(name) == header)
    }

    @Test(
        "a name is data, never a path",
        arguments: [
            ("a.pdf", "a.pdf"), ("../../etc/passwd", "passwd"), ("C:\\x\\放行.pdf", "放行.pdf"),
            ("e\u{301}.pdf", "\u{e9}.pdf"),
        ])
    func names(given: String, kept: String) throws {
        #expect(try SafeName.of(given) == kept)
    }

    @Test(
        "a name that is none is refused",
        arguments: ["", "..", "/", "a/..", "a\u{0}b", String(repeating: "长", count: 90)])
    func badNames(name: String) {
        #expect(throws: NameFault.self) { try SafeName.of(name) }
    }

    @Test(
        "a form is read as browsers write it",
        arguments: [
            ("a=1&b=%E6%94%BE+x&a=2", ["a": "1", "b": "放 x"]), ("", [:]), ("=&x", ["": "", "x": ""]),
        ])
    func forms(text: String, fields: [String: String]) throws {
        let form = try #require(Form(encoded: text))
        #expect(Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first } == fields)
    }

    @Test("a form that is no UTF-8 or is cut inside an escape is refused", arguments: ["a=%ff", "a=%4", "a=%zz"])
    func badForms(text: String) { #expect(Form(encoded: text) == nil) }

    @Test("every template says everything in both languages, and nothing outside of them")
    func templates() {
        for (name, text) in TemplateFiles.all {
            for piece in text.split(separator: "[[").dropFirst() {
                let halves = piece.prefix(upTo: piece.range(of: "]]")?.lowerBound ?? piece.endIndex)
                    .split(separator: "|", omittingEmptySubsequences: false)
                #expect(halves.count == 2 && halves.allSatisfy { !$0.isEmpty }, "\(name): \(halves)")
            }
            for language in Language.allCases {
                #expect(!Templates.text(text, in: language).contains("[["), "\(name)")
            }
            #expect(
                !Templates.text(text, in: .en).unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
                "\(name) has Chinese outside of its brackets")
            // The page in its frame, and the codes of the slip and of a second factor, which the program draws.
            let unescaped = Set(text.matches(of: /\{\{\{(\w+)\}\}\}/).map { "\(name) \($0.1)" })
            #expect(unescaped.subtracting(["frame content", "slip picture", "second-factor picture"]) == [])
        }
    }

    @Test("every word a record's form offers has a title in both languages", arguments: RecordKind.allCases)
    func choices(kind: RecordKind) {
        for spec in RecordSchema.fields(of: kind) {
            guard case .choice(let words) = spec.type else { continue }
            #expect(words.filter { ChoiceWords.wording($0) == nil } == [], "\(kind) \(spec.name)")
        }
    }

    @Test("every notice and every refusal has a sentence in both languages")
    func sentences() {
        let errors: [SiteError] = [
            .notFound, .signInNeeded, .signInRefused, .roleMissing, .formNotOurs, .otherOrigin, .formTooLarge(limit: 1),
            .formUnreadable, .fileTooLarge(name: "n", limit: 1), .tooManyFiles(limit: 1), .nameRefused(.empty),
            .nameRefused(.tooLong(bytes: 300)), .nameRefused(.control), .noFile, .uploadCut,
            .fieldMissing(Wording(zh: "甲", en: "a")), .trayGone, .tooManyRequests(seconds: 4),
        ]
        for wording in errors.map(\.explanation) + Notice.allCases.map(\.wording) {
            #expect(wording.zh.hasSuffix("。"))
            #expect(wording.en.hasSuffix("."))
        }
    }

    @Test(
        "errors have the status that fits",
        arguments: [
            (FilingError.unknownShipment("S", suggestions: []) as any Error & Sendable, 404),
            (FilingError.refused(.notOpen(shipment: "S", status: .locked, act: "signed-authored")), 409),
            (FilingError.refused(.roleMissing(person: "p", needs: [.qaReviewer], act: "released")), 403),
            (FilingError.lockedOut("p"), 403), (FilingError.fileEmpty("f"), 422), (FilingError.noRole, 422),
            (SiteError.formTooLarge(limit: 1), 413), (SiteError.formNotOurs, 403), (SiteError.uploadCut, 400),
            (SiteError.tooManyRequests(seconds: 4), 429), (CancellationError(), 500),
        ])
    func statuses(error: any Error & Sendable, status: Int) {
        #expect(ErrorPage.status(of: error).code == status)
    }

    @Test(
        "only the names of the house are answered",
        arguments: [
            ("127.0.0.1:8080", true), ("localhost", true), ("[::1]:1", true), ("elsewhere.example", false), ("", false),
        ])
    func hosts(authority: String, isOurs: Bool) {
        #expect(SiteSettings().answers(to: authority) == isOurs)
    }

    @Test("what is kept beside a request's name tells its members apart, and holds no digest of a passphrase")
    func openDigest() throws {
        let known = [APIInput.Member.needed("meaning", .text, "What it means."), .passphrase]
        func digest(_ text: String) throws -> ContentDigest? { try APIMembers(Array(text.utf8), known).openDigest }
        let one = try digest(#"{"meaning": "reviewed", "passphrase": "correct horse"}"#)
        #expect(try one == digest(#"{"passphrase": "battery staple", "meaning": "reviewed"}"#))
        #expect(try one != digest(#"{"meaning": "approved", "passphrase": "correct horse"}"#))
        #expect(one == .of(Data(#"{"meaning":"reviewed"}"#.utf8)))
    }
}
