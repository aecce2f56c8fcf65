import Foundation
import Testing

@testable import DossierCore

/// Decoding from a value at hand accepts, refuses and gives what Foundation's decoder does from the same text.
struct JSONValueDecoderTests {
    private struct Leaf: Codable, Hashable {
        var name: String
        var count: Int
        var small: UInt8?
        var isSet: Bool?
        var more: [Leaf]?
        var words: [String: [Int]]?
        var any: JSONValue?
        var day: Day?
        var ratio: Double?
    }

    @Test(
        "the same value, or a refusal where Foundation refuses",
        arguments: [
            #"{"name":"a","count":1}"#,
            #"{"name":"批次","count":-7,"small":255,"isSet":true,"more":[{"name":"","count":0}],"words":{"x":[1,2]}}"#,
            #"{"name":"a","count":1,"small":null,"isSet":null,"more":null,"any":null,"stranger":[{}]}"#,
            #"{"name":"a","count":1,"any":{"b":[true,null,"c",3]},"day":"2026-03-01","ratio":2}"#,
            #"{"name":"a","count":1,"ratio":2.5}"#,
            #"{"name":"a","count":1,"name":"b"}"#,
            #"{"name":"tab\tA","count":1}"#,
            #"{"name":"a"}"#, #"{"count":1}"#, #"{"name":null,"count":1}"#, #"{"name":1,"count":1}"#,
            #"{"name":"a","count":"1"}"#, #"{"name":"a","count":1.5}"#, #"{"name":"a","count":true}"#,
            #"{"name":"a","count":1,"small":256}"#, #"{"name":"a","count":1,"small":-1}"#,
            #"{"name":"a","count":1,"isSet":1}"#, #"{"name":"a","count":1,"more":{}}"#,
            #"{"name":"a","count":1,"more":[null]}"#, #"{"name":"a","count":1,"words":[]}"#,
            #"{"name":"a","count":1,"day":"2026-02-30"}"#, #"{"name":"a","count":1,"day":["2026-02-03"]}"#,
            #"[]"#, #""text""#, #"null"#, #"{"#, "", #"{"name":"a","count":1} x"#,
        ])
    func asFoundation(text: String) {
        let (mine, theirs) = (Self.result(text) { try JSONValue.decode(Leaf.self, from: $0) }, Self.foundation(text))
        #expect(mine == theirs)
    }

    @Test("single values and arrays at the top", arguments: [#"[1,2,3]"#, #"[]"#, #"[1,"2"]"#, #"[1,null]"#, "7"])
    func arrays(text: String) {
        let mine = Self.result(text) { try JSONValue.decode([Int].self, from: $0) }
        let theirs = Self.result(text) { try JSONDecoder().decode([Int].self, from: Data($0.utf8)) }
        #expect(mine == theirs)
        let one = Self.result(text) { try JSONValue.decode(Int.self, from: $0) }
        #expect(one == Self.result(text) { try JSONDecoder().decode(Int.self, from: Data($0.utf8)) })
    }

    @Test("an inspection and a reading come back as they were written")
    func papers() throws {
        let layer = TextLayer(
            [PageText(page: 1, text: "Lot MSC01-26A03"), PageText(page: 2, text: "")], origin: .layer)
        let inspection = Inspection(
            mediaType: .known("application/pdf"), otherFormats: ["zip"],
            pdf: PDFFacts(
                pages: .known(2), version: .known("1.7"),
                protection: .known(.init(isEncrypted: true, needsPassword: false, forbids: ["modify"])),
                damage: .doubtful(InspectionDoubt("qpdf", .timedOut)), isLinearized: .known(false),
                fonts: .known([.init(name: "SimSun", isEmbedded: true, hasUnicodeMap: false)]),
                structure: .known(.init()), making: .doubtful(InspectionDoubt("pdfinfo", .failed, detail: "exit 1")),
                archival: .known("3b")),
            text: .known(layer), programs: [Inspection.method])
        let reading = PaperReading(
            facts: [
                ReadFact(
                    field: "issued",
                    places: [.init(values: ["2026-03-01", "2026-01-03"], page: 1, snippet: "签发 01/03/2026")]),
                ReadFact(field: "lots", places: [.init(values: [["A", "B"]], page: 2, snippet: "A B")]),
            ])
        #expect(try Self.again(inspection) == inspection)
        #expect(try Self.again(reading) == reading)
    }

    private static func again<T: Codable>(_ value: T) throws -> T {
        try JSONValue.decode(from: String(decoding: CanonicalJSON.bytes(JSONValue(encoding: value)), as: UTF8.self))
    }

    private static func foundation(_ text: String) -> Result<Leaf, Refused> {
        result(text) { try JSONDecoder().decode(Leaf.self, from: Data($0.utf8)) }
    }

    private struct Refused: Error, Equatable {}

    private static func result<T>(_ text: String, _ read: (String) throws -> T) -> Result<T, Refused> {
        do { return .success(try read(text)) } catch { return .failure(Refused()) }
    }
}
