import Foundation

/// Text as it is compared with records: form KC, one space for any white space, one hyphen for all dashes, nothing
/// invisible.
///
/// Text taken out of a PDF has full-width letters where the font was Chinese, breaks where a table cell ended, and
/// soft hyphens; a record has none of these (platform: text of GBK fonts comes out full-width).
package enum ReadableText {
    /// Folds extracted text. Words stay apart; whoever searches skips the spaces.
    package static func folded(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var isSpace = true
        let plain = text.utf8.allSatisfy { $0 < 128 } ? text : text.precomposedStringWithCompatibilityMapping
        for scalar in plain.unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2015, 0x2212, 0xFE58: result.unicodeScalars.append("-")
            case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E: continue
            case _ where scalar.properties.isWhitespace || scalar.value < 0x20:
                if !isSpace { result.unicodeScalars.append(" ") }
                isSpace = true
                continue
            default: result.unicodeScalars.append(scalar)
            }
            isSpace = false
        }
        return result
    }
}

/// One page of folded text, to be searched.
package struct FoldedPage: Sendable, Hashable {
    /// Counted from 1.
    package let page: Int
    package let text: String

    package init(page: Int, text: String) {
        self.page = page
        self.text = text
    }
}

/// The folded text of a filing's papers by the digest of the text. Derived data: two filings are the same with it or
/// without it, so it takes no part in comparing and is never signed; the digest in the inspection is.
package struct PaperTexts: Sendable {
    private var pages: [ContentDigest: [FoldedPage]]

    package init(_ pages: [ContentDigest: [FoldedPage]] = [:]) { self.pages = pages }

    /// The pages of a text; nil when it was not loaded or is not kept.
    package subscript(_ digest: ContentDigest) -> [FoldedPage]? { pages[digest] }

    /// Takes in a page of a text, in any order; a page that is there already is there once.
    package mutating func add(_ digest: ContentDigest, _ page: FoldedPage) {
        let place = pages[digest]?.firstIndex { $0.page >= page.page } ?? pages[digest]?.count ?? 0
        if let there = pages[digest], there.indices.contains(place), there[place].page == page.page { return }
        pages[digest, default: []].insert(page, at: place)
    }
}

extension PaperTexts: Hashable {
    package static func == (left: Self, right: Self) -> Bool { true }
    package func hash(into hasher: inout Hasher) {}
}
