import Testing

@testable import FilingOffice

struct ChecklistNameTests {
    @Test(
        "slugs are lower-case words joined by hyphens",
        arguments: [
            ("lot", true), ("released-on", true), ("a1-2b", true), (String(repeating: "a", count: 40), true),
            (String(repeating: "a", count: 41), false), ("", false), ("-a", false), ("a-", false), ("a--b", false),
            ("1a", false), ("A", false), ("a_b", false), ("批号", false),
        ])
    func slugs(text: String, isSlug: Bool) {
        #expect(ChecklistName.isSlug(text) == isSlug)
    }

    @Test(
        "ids are capitals and a number",
        arguments: [
            ("D17", true), ("X10a", true), ("DI01", true), ("D1", true), ("D1234", false), ("17", false), ("D", false),
            ("d17", false), ("D17ab", false), ("D-17", false), ("", false),
        ])
    func ids(text: String, isID: Bool) {
        #expect(ChecklistName.isID(text) == isID)
    }

    @Test(
        "an address is a source and a field, or the day of the check",
        arguments: [
            ("D17.released-on", true), ("shipment.id", true), ("as-of", true), ("parameter.customs-dwell", true),
            ("released", false), ("95.3", false), ("1.2e8 cells", false), ("a.b.c", false), ("a.", false),
            (".a", false),
            ("v1.2", false), ("the end.Then", false), ("", false),
        ])
    func addresses(text: String, isAddress: Bool) {
        #expect(ChecklistName.isAddress(text) == isAddress)
    }

    @Test("an example's file says rule and outcome")
    func examples() {
        #expect(ExampleName("examples/X10.pass.yml") == ExampleName(rule: "X10", ending: "pass"))
        #expect(ExampleName("examples/X10.unknown-no-day.yml") == ExampleName(rule: "X10", ending: "unknown"))
        #expect(ExampleName("examples/X10.fail.2.yml") == ExampleName(rule: "X10", ending: "fail"))
        #expect(ExampleName("examples/X10.yml") == nil)
    }
}
