import DossierCore
import Testing

@testable import FilingOffice

struct YAMLSourceTests {
    @Test("scalars are texts exactly as written")
    func scalars() throws {
        let value = try YAMLSource.value(
            of:
                "a: 012\nb: yes\nc: 1.50\nd: 2026-05-01\ne: 0x1F\nf: 'null'\ng: ~\nh:\ni: null\nj: \"~\"\nk: .inf\nl: 1_000\n",
            file: "r.yml")
        let texts = value.map?.map { $0.value.text }
        #expect(texts == ["012", "yes", "1.50", "2026-05-01", "0x1F", "null", nil, nil, nil, "~", ".inf", "1_000"])
    }

    @Test("each value knows its line and column, in characters")
    func places() throws {
        let value = try YAMLSource.value(of: "# head\n批号:\n  - 一\n  - {x: 1}\n", file: "r.yml")
        #expect(value.map?.map(\.place.description) == ["r.yml:2:1"])
        #expect(value["批号"]?.list?.map(\.place.description) == ["r.yml:3:5", "r.yml:4:5"])
        #expect(value["批号"]?.list?[1]["x"]?.place.description == "r.yml:4:9")
    }

    @Test(
        "what would hide the meaning of a file is refused with its place",
        arguments: [
            ("a: 1\nb: 2\na: 3\n", "r.yml:1:1: The key “a” stands here twice. Keep one of them."),
            ("x: &one 1\ny: *one\n", Self.anchor("1:4")),
            ("x: *one\n", Self.anchor("1:4")),
            ("x: &one [1]\n*one : 2\n", Self.anchor("2:1")),
            ("x: !!int 5\n", Self.tag("1:4", "tag:yaml.org,2002:int")),
            ("x: !thing {a: 1}\n", Self.tag("1:4", "!thing")),
            ("? [a]\n: 1\n", "r.yml:1:3: A key must be a text."),
            ("", "r.yml: The file holds nothing. Fill it in and try again."),
            ("# nothing\n", "r.yml: The file holds nothing. Fill it in and try again."),
            ("a: 1\n---\nb: 2\n", "r.yml:2:1: A file holds one YAML document. Remove what follows “---”."),
            ("a: [1, 2\nb: 3\n", "r.yml:2:2: A comma or a closing bracket is missing."),
            (
                "a: b: c\n",
                "r.yml:1:5: A colon is not allowed here. Check the indentation, or put quotes around a text with a colon and a space."
            ),
            (
                "a:\n\tb: 1\n",
                "r.yml:2:1: Nothing can begin with this character. Indent with spaces, not tabs, and put quotes around a text that begins with @ or `."
            ),
            ("a: \"b\n", "r.yml:2:1: A quotation never ends. Add the closing quote."),
            ("<<: {a: 1}\nb: \u{7}\n", "r.yml:2:4: It holds the character U+0007, which is not allowed. Delete it."),
        ])
    func refuses(text: String, expected: String) {
        #expect(fault(text) == expected)
    }

    @Test("a file that expands without end is refused at once")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(fault(text) == Self.anchor("1:5"))
        #expect(fault(text + "? *a30\n: x\n")?.hasSuffix(Self.anchor("32:1").dropFirst(10)) == true)
    }

    @Test("ampersands and asterisks inside texts are only characters")
    func ampersands() throws {
        let value = try YAMLSource.value(of: "a: R&D *\nb: \"&x and *y: z\"\nc: x*y & z\n", file: "r.yml")
        #expect(value.map?.map { $0.value.text } == ["R&D *", "&x and *y: z", "x*y & z"])
    }

    private static func anchor(_ at: String) -> String {
        "r.yml:\(at): YAML anchors (&) and aliases (*) are not allowed. Write the value out, or put quotes around a text that begins so."
    }

    private static func tag(_ at: String, _ tag: String) -> String {
        "r.yml:\(at): The YAML tag “\(tag)” is not allowed. Delete it, or put quotes around a text that begins with an exclamation mark."
    }

    private func fault(_ text: String) -> String? {
        do {
            _ = try YAMLSource.value(of: text, file: "r.yml")
            return nil
        } catch {
            return "\(error.place): \(error.reason.wording.en)"
        }
    }
}
