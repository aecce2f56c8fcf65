/// What outside programs found out about one file: facts and doubts, never an opinion.
///
/// The same bytes looked at by the same programs give the same value, so it can be kept, compared and signed.
package struct Inspection: Sendable, Hashable, Codable {
    /// A program that was asked, with the version it gives itself; empty when it is not there.
    package struct Program: Sendable, Hashable, Codable, Comparable {
        package let name: String
        package let version: String

        package init(name: String, version: String) {
            self.name = name
            self.version = version
        }

        package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
    }

    /// How much this program looks at, as a program of its own in the list: raised with every further thing it looks at,
    /// so that what an older version found is looked into again.
    package static let method = Program(name: "dossier", version: "2")

    /// The media type libmagic tells by the bytes.
    package let mediaType: Established<String>
    /// Formats as which the same bytes also open, as programs that look elsewhere in the file would see it.
    package let otherFormats: [String]
    /// Of a PDF only.
    package let pdf: PDFFacts?
    /// Of formats whose text is read: PDF and plain text of all kinds.
    package let text: Established<TextLayer>?
    /// Who was asked, by name.
    package let programs: [Program]

    package init(
        mediaType: Established<String>, otherFormats: [String] = [], pdf: PDFFacts?, text: Established<TextLayer>?,
        programs: [Program]
    ) {
        self.mediaType = mediaType
        self.otherFormats = otherFormats
        self.pdf = pdf
        self.text = text
        self.programs = programs.sorted()
    }

    /// Fonts that do not say which characters their signs stand for: text set in them may come out as something else than
    /// the page shows.
    package var unmappedFonts: [String] {
        (pdf?.fonts.value ?? []).filter { !$0.hasUnicodeMap }.map(\.name).once
    }

    /// The doubts another run, or a machine that has the program, could remove.
    package var passingDoubts: [InspectionDoubt] {
        ([mediaType.doubt, text?.doubt] + (pdf?.doubts ?? [])).compactMap { $0 }.filter(\.mayPass)
    }
}

/// The text of a paper as it was extracted: how much there is, and the digest of all of it.
package struct TextLayer: Sendable, Hashable, Codable {
    package enum Origin: String, Sendable, Hashable, Codable {
        /// The text the file itself carries.
        case layer
        /// Read off the picture of the page by a program: derived, and so marked wherever it is used.
        case recognised
    }

    package let origin: Origin
    package let pages: Int
    /// Pages without any text, from 1; at most the first 50.
    package let empty: [Int]
    /// How many pages have none.
    package let emptyCount: Int
    /// Identifies the text: SHA-256 over the pages, each followed by a form feed.
    package let sha256: ContentDigest
    /// The same over the folded pages, by which stored text is known to be the one that was read; nil where an older
    /// version of this program read it.
    package let folded: ContentDigest?

    /// Measures extracted pages.
    package init(_ pages: [PageText], origin: Origin) {
        let empty = pages.filter { $0.text.trimmed.isEmpty }.map(\.page)
        self.origin = origin
        self.pages = pages.count
        self.empty = Array(empty.prefix(50))
        emptyCount = empty.count
        sha256 = Self.digest(of: pages.map(\.text))
        folded = Self.digest(of: pages.map { ReadableText.folded($0.text) })
    }

    /// Whether these pages, as extracted, are the ones it measures.
    package func isTaken(from pages: [PageText]) -> Bool { Self.digest(of: pages.map(\.text)) == sha256 }

    /// Whether these folded pages, in order, are the ones it measures.
    package func isTaken(from pages: [FoldedPage]) -> Bool {
        pages.map(\.page) == Array(1..<(self.pages + 1)) && folded == Self.digest(of: pages.map(\.text))
    }

    private static func digest(of pages: [String]) -> ContentDigest {
        ContentDigest.of(pages.map { $0 + "\u{0C}" }.joined())
    }

    package var hasText: Bool { emptyCount < pages }
}
