import DossierCore
import Foundation
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: CanonicalJSON.bytes(try JSONValue(parsing: Data(text.utf8))), as: UTF8.self)
    }

    @Test("keys are sorted by UTF-16 code units, as in the example of RFC 8785 section 3.2.3")
    func sortedKeys() throws {
        let given = #"""
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """#
        let sorted =
            #"{"\r":"Carriage Return","1":"One","# + "\"\u{80}\":\"Control\","
            + #""ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","#
            + "\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        #expect(try canonical(given) == sorted)
    }

    @Test("only the escapes of RFC 8785 section 3.2.2.2 are written")
    func escapes() throws {
        let given =
            #"{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\b\f\t\u0000\u007f","literals":[null,true,false]}"#
        let expected =
            #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/\b\f\t\u0000"# + "\u{7F}\"}"
        #expect(try canonical(given) == expected)
    }

    @Test(
        "values have one form each",
        arguments: [
            ("[ ]", "[]"), ("{ }", "{}"), ("[1, -0, 10.0, 1e3]", "[1,0,10,1000]"), ("\"批号\"", "\"批号\""),
            (#"{"b":{"d":1,"c":2},"a":[{}]}"#, #"{"a":[{}],"b":{"c":2,"d":1}}"#),
            ("[9007199254740991,-9007199254740991]", "[9007199254740991,-9007199254740991]"),
        ])
    func forms(given: String, expected: String) throws {
        #expect(try canonical(given) == expected)
        #expect(try CanonicalJSON.isCanonical(Data(expected.utf8)))
        #expect(try CanonicalJSON.isCanonical(Data((expected + "\n").utf8)) == false)
    }

    @Test(
        "what has no exact form is refused when it is read",
        arguments: ["1.5", "[0.1]", "9007199254740992", "-9007199254740992", "1e400", "{", "[1] 2", "nul", ""])
    func refusedText(text: String) {
        #expect(throws: DecodingError.self) { try JSONValue(parsing: Data(text.utf8)) }
    }

    @Test("composed and decomposed letters are told apart by their bytes")
    func notNormalised() {
        #expect(CanonicalJSON.bytes("\u{E9}") == Data([0x22, 0xC3, 0xA9, 0x22]))
        #expect(CanonicalJSON.bytes("e\u{301}") == Data([0x22, 0x65, 0xCC, 0x81, 0x22]))
    }
}
