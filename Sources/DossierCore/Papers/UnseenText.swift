/// What a file says beside the text of its pages: in its properties and other strings, and outside the visible page.
/// It is looked through and forgotten; nothing of it is kept.
package struct UnseenText: Sendable, Hashable {
    /// A string of the file with what it is called there: `Author`, `Contents`.
    package struct Property: Sendable, Hashable, Codable {
        package let name: String
        package let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// Title, author, keywords, notes, contents of forms, bookmarks, and the metadata packet (XMP, ISO 16684-1).
    package let properties: Established<[Property]>
    /// Text that lies outside the visible part of a page, by page.
    package let hidden: Established<[PageText]>

    package init(properties: Established<[Property]>, hidden: Established<[PageText]>) {
        self.properties = properties
        self.hidden = hidden
    }
}

/// That what nobody sees was looked through: in which way, and what could not be.
package struct UnseenLook: Sendable, Hashable, Codable {
    /// Raised with every further place that is looked at; a reading made in an older way verifies nothing.
    package static let current = 1

    package let method: Int
    package let doubts: [InspectionDoubt]

    package init(method: Int = Self.current, doubts: [InspectionDoubt] = []) {
        self.method = method
        self.doubts = doubts
    }

    /// Looked at in the way of today.
    package init(_ text: UnseenText) {
        self.init(doubts: [text.properties.doubt, text.hidden.doubt].compactMap { $0 }.once)
    }
}
