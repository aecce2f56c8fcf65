import Testing

@testable import DossierCore

/// Pages of a text stand in order, each once, in whatever order they come.
struct PaperTextsTests {
    @Test(
        "any order, any repetition",
        arguments: [[1, 2, 3], [3, 2, 1], [2, 3, 1, 2], [1, 1, 1, 2, 3, 3], [2, 1, 3, 1]])
    func order(pages: [Int]) {
        var texts = PaperTexts()
        for page in pages { texts.add(.zeros, FoldedPage(page: page, text: "p\(page)")) }
        #expect(texts[.zeros] == [1, 2, 3].map { FoldedPage(page: $0, text: "p\($0)") })
    }

    @Test("a text that was not loaded is not there")
    func absent() { #expect(PaperTexts()[.zeros] == nil) }
}
