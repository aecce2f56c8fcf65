import Foundation
import Testing

@testable import DossierCore

@Suite("JSON values")
struct JSONValueTests {
    private struct Sheet: Codable, Equatable {
        struct Line: Codable, Equatable {
            var lot: String
            var units: Int
            var note: String?
        }
        var day: Day
        var lines: [Line]
        var byKey: [String: [Int]]
        var released: Bool
        var kept: URL?
    }

    private static let sheet = Sheet(
        day: Day.earliest, lines: [.init(lot: "CT-1", units: 3), .init(lot: "CT-2", units: 0, note: "")],
        byKey: ["b": [], "a": [1, 2]], released: true)

    @Test("an encodable value becomes the JSON one would write by hand, absent members left away")
    func encoding() throws {
        let expected: JSONValue = [
            "day": "0001-01-01", "released": true, "byKey": ["a": [1, 2], "b": []],
            "lines": [["lot": "CT-1", "units": 3], ["lot": "CT-2", "units": 0, "note": ""]],
        ]
        #expect(try JSONValue(encoding: Self.sheet) == expected)
        #expect(try JSONValue(encoding: expected) == expected)
    }

    @Test("a value decodes to what it was encoded from")
    func roundTrip() throws {
        #expect(try JSONValue(encoding: Self.sheet).decoded(as: Sheet.self) == Self.sheet)
    }

    @Test("Foundation's encoder writes the same value")
    func sameAsFoundation() throws {
        let data = try JSONEncoder().encode(Self.sheet)
        #expect(try JSONValue(parsing: data) == JSONValue(encoding: Self.sheet))
        let value: JSONValue = [nil, true, 7, "批", [:], []]
        #expect(try JSONValue(parsing: JSONEncoder().encode(value)) == value)
    }

    @Test("an empty type encodes to an empty object, an optional to null, and a subclass beside its superclass")
    func corners() throws {
        struct Empty: Encodable {}
        #expect(try JSONValue(encoding: Empty()) == [:])
        #expect(try JSONValue(encoding: [nil, 1] as [Int?]) == [nil, 1])
        #expect(try JSONValue(encoding: Nested()) == ["inner": ["deep": 1], "list": [["x": 2], [3]], "super": [:]])
    }

    private struct Nested: Encodable {
        enum Keys: CodingKey { case inner, list, deep, x }

        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Keys.self)
            var inner = outer.nestedContainer(keyedBy: Keys.self, forKey: .inner)
            try inner.encode(1, forKey: .deep)
            var list = outer.nestedUnkeyedContainer(forKey: .list)
            var first = list.nestedContainer(keyedBy: Keys.self)
            try first.encode(UInt8(2), forKey: .x)
            var second = list.nestedUnkeyedContainer()
            try second.encode(3)
            _ = outer.superEncoder()
        }
    }

    @Test("what two runs or two readers could write differently is refused, with the path to it")
    func refused() throws {
        func path(of value: some Encodable) -> String? {
            do {
                _ = try JSONValue(encoding: value)
                return nil
            } catch EncodingError.invalidValue(_, let context) {
                return context.codingPath.map(\.stringValue).joined(separator: "/")
            } catch {
                return "another error"
            }
        }
        #expect(path(of: ["a": 1.0]) == "a")
        #expect(path(of: ["a": [Float(1)]]) == "a/Index 0")
        #expect(path(of: [Decimal(1)]) == "Index 0")
        #expect(path(of: Date(timeIntervalSince1970: 0)) == "")
        #expect(path(of: ["a": Data()]) == "a")
        #expect(path(of: ["a": Set([1])]) == "a")
        #expect(path(of: ["a": [Certainty.no: 1]]) == "a")
        #expect(path(of: [Optional(Set(["x"]))]) == "Index 0")
        #expect(path(of: [9_007_199_254_740_992]) == "Index 0")
        #expect(path(of: [UInt64.max]) == "Index 0")
        #expect(path(of: [7: "keys that are integers are texts in JSON"]) == nil)
    }

    @Test("a dictionary keyed by identifiers or days is an object, and a faulty key is refused when it arrives")
    func textKeys() throws {
        let value = try JSONValue(encoding: [Day("2026-05-01"): 1])
        #expect(value == ["2026-05-01": 1])
        #expect(try value.decoded(as: [Day: Int].self) == [Day("2026-05-01"): 1])
        #expect(throws: DecodingError.self) { try JSONValue.object(["2026-5-1": 1]).decoded(as: [Day: Int].self) }
    }

    @Test(
        "plain JSON is read without the decoder and means the same; what is not plain is left to the decoder",
        arguments: [
            (#"{"a":"批 \"x\"\n","b":[1,-2,0,true,false,null,{}],"c":[]}"#, true), (" 7 ", true), (#""text""#, true),
            (#"{"a":1,"a":2}"#, false), (#""\u4e2d""#, false), ("-0", false), ("01", false), ("1.5", false),
            ("1e3", false),
            ("9007199254740991", false), ("[1] 2", false), ("[1,]", false), ("{,}", false), ("nul", false), ("", false),
            ("\"a\tb\"", false), ("[", false), (#"{"a" 1}"#, false), ("\u{FEFF}1", false),
        ])
    func plainText(text: String, isPlain: Bool) throws {
        var bytes = text
        let plain = bytes.withUTF8 { JSONText.value($0) }
        #expect((plain != nil) == isPlain)
        let decoded = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(plain == nil || plain == decoded)
        #expect((try? JSONValue(parsing: text)) == decoded)
    }

    @Test("accessors answer for their own kind only")
    func accessors() {
        let value: JSONValue = ["s": "text", "i": 7, "b": false, "a": [1], "n": nil]
        #expect(value["s"]?.string == "text")
        #expect(value["s"]?.integer == nil)
        #expect(value["i"]?.integer == 7)
        #expect(value["b"]?.bool == false)
        #expect(value["a"]?[0] == 1)
        #expect(value["a"]?[1] == nil)
        #expect(value["a"]?.array == [1])
        #expect(value["n"]?.isNull == true)
        #expect(value["missing"] == nil)
        #expect(value.object?.count == 5)
        #expect(value[0] == nil)
    }
}
