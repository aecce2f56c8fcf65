/// The text of one page of a paper, as an outside program gave it: derived data, never part of what is signed.
package struct PageText: Sendable, Hashable, Codable {
    /// Counted from 1, as people count pages.
    package let page: Int
    /// As extracted, with its line breaks; empty where the page has no text layer.
    package let text: String

    package init(page: Int, text: String) {
        self.page = page
        self.text = text
    }
}
