import DossierCore
import Testing

struct PositionedJSONTests {
    @Test("scalars stay as they were written")
    func scalars() throws {
        let value = try PositionedJSON.value(
            of: #"{"a": 012e, "b": 1.50, "c": true, "d": null, "e": "yes"}"#.replacing("012e", with: "-12e+3"),
            file: "r.json")
        #expect(value["a"]?.text == "-12e+3")
        #expect(value["b"]?.text == "1.50")
        #expect(value["c"]?.text == "true")
        #expect(value["d"] == nil)
        #expect(value["e"]?.text == "yes")
    }

    @Test("each value knows its line and column, in characters")
    func places() throws {
        let value = try PositionedJSON.value(of: "{\n  \"批号\": [\"一\", {\"x\": 1}]\n}", file: "r.json")
        #expect(value.map?.first?.place.description == "r.json:2:3")
        #expect(value["批号"]?.list?.map(\.place.description) == ["r.json:2:10", "r.json:2:15"])
        #expect(value["批号"]?.list?[1]["x"]?.place.description == "r.json:2:21")
    }

    @Test("escapes are what RFC 8259 section 7 says")
    func escapes() throws {
        let value = try PositionedJSON.value(of: #"["\"\\\/\b\f\n\r\t\u6279\uD83D\uDE00"]"#, file: "r.json")
        #expect(value.list?.first?.text == "\"\\/\u{8}\u{C}\n\r\t批😀")
    }

    @Test(
        "what is not JSON is refused with its place",
        arguments: [
            ("", "r.json: The file holds nothing. Fill it in and try again."),
            (#"{"a": 1, "a": 2}"#, "r.json:1:10: The key “a” stands here twice. Keep one of them."),
            (
                #"{"a": 012}"#,
                "r.json:1:7: “012” is not a JSON number. Write it like 12, -3.5 or 1.2e8, or as a string."
            ),
            (#"{"a": yes}"#, "r.json:1:7: A value should stand here, not “yes”."),
            (#"{"a": }"#, "r.json:1:7: A value should stand here, not “}”."),
            (#"{"a": 1,}"#, "r.json:1:9: “\"” should stand here, not “}”."),
            (#"{"a" 1}"#, "r.json:1:6: “:” should stand here, not “1”."),
            (#"{"a": 1 "#, "r.json:1:9: “, }” should stand here, not the end of the file."),
            ("[1 2]", "r.json:1:4: “, ]” should stand here, not “2”."),
            ("[1] x", "r.json:1:5: “x” follows the one value. Delete it."),
            (#"["a"#, "r.json:1:2: A string never ends. Add the closing quotation mark."),
            ("[\"a\nb\"]", "r.json:1:2: A string never ends. Add the closing quotation mark."),
            ("[\"a\tb\"]", "r.json:1:4: A control character stands inside a string. Write a line end as \\n."),
            (#"["\x"]"#, "r.json:1:3: “\\x” is no JSON escape. Write a backslash twice."),
            (#"["\u12"]"#, "r.json:1:3: “\\u12\"]” is no JSON escape. Write a backslash twice."),
            (#"["\uD83D"]"#, "r.json:1:3: A \\u escape is half a character. Write the character itself."),
        ])
    func refuses(text: String, expected: String) {
        #expect(fault(text) == expected)
    }

    @Test(
        "numbers are those of RFC 8259 section 6 and no others",
        arguments: [
            ("0", true), ("-0", true), ("12", true), ("1.5", true), ("1e8", true), ("1.2E+8", true), ("-1.2e-08", true),
            ("01", false), ("--1", false), ("-", false), ("1.", false), ("-.5", false), ("1e", false), ("1e+", false),
            ("1.2.3", false), ("1_000", false), ("0x1F", false), ("１", false),
        ])
    func numbers(text: String, isNumber: Bool) {
        #expect((fault("[\(text)]") == nil) == isNumber)
    }

    @Test("a hundred levels are read, one more is refused")
    func depth() throws {
        let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(fault(deep(100)) == nil)
        #expect(fault(deep(101)) == "r.json:1:101: It is nested more than a hundred levels deep. Flatten it.")
    }

    private func fault(_ text: String) -> String? {
        do {
            _ = try PositionedJSON.value(of: text, file: "r.json")
            return nil
        } catch {
            return "\(error.place): \(error.reason.wording.en)"
        }
    }
}
