import Testing

@testable import FilingOffice

/// Text from outside stays text in every form.
struct TextEscapingTests {
    @Test(
        "markup escapes what it is given and shows what XML forbids",
        arguments: [
            ("a<b>&\"c\"'", "a&lt;b&gt;&amp;&quot;c&quot;&#39;"), ("]]>", "]]&gt;"), ("一🧬", "一🧬"),
            ("line\nline\ttab", "line\nline\ttab"), ("carriage\rreturn", "carriage&#13;return"),
            ("nul\u{0}", "nul␀"), ("escape\u{1B}[31m", "escape␛[31m"), ("delete\u{7F}", "delete␡"),
            ("next line\u{85}", "next line\u{FFFD}"), ("no character\u{FFFE}\u{FFFF}", "no character\u{FFFD}\u{FFFD}"),
            ("<\u{301}", "&lt;\u{301}"),
        ])
    func markup(_ text: String, _ escaped: String) {
        let markup: Markup = "<p>\(text)</p>"
        #expect(markup.text.unicodeScalars.elementsEqual("<p>\(escaped)</p>".unicodeScalars))
    }

    @Test("line ends and tabs survive in an attribute")
    func attribute() {
        let markup: Markup = "<p a=\"\(attribute: "one\ntwo\tthree\r\n\"")\">"
        #expect(markup.text == "<p a=\"one&#10;two&#9;three&#13;&#10;&quot;\">")
    }

    @Test(
        "a cell is never a formula and always one cell",
        arguments: [
            ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+49", "'+49"), ("-80 °C", "'-80 °C"),
            ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"), ("=\u{301}1", "'=\u{301}1"), ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("\"\u{301}", "\"\"\"\u{301}\""),
            ("nul\u{0}", "nul␀"),
        ])
    func cell(_ text: String, _ cell: String) {
        #expect(CSVReport.cell(text).unicodeScalars.elementsEqual(cell.unicodeScalars))
    }

    @Test("a name has one UUID, of version 5 and the right variant, and parts do not run together")
    func uuid() {
        let uuid = NamedUUID.of("a", "bc")
        #expect(uuid == NamedUUID.of("a", "bc"))
        #expect(uuid != NamedUUID.of("ab", "c"))
        let digits = Array(uuid)
        #expect(digits.count == 36)
        #expect(digits[14] == "5")
        #expect("89ab".contains(digits[19]))
    }
}
