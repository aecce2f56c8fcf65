import Foundation

/// The texts of a PDF with where they stand, as `pdftohtml -xml` lists them.
///
/// It is read line by line and not as XML: what broken fonts leave in it is often no XML at all.
struct PlacedText {
    struct Text {
        let frame: Frame
        let text: String
    }

    struct Page {
        let frame: Frame
        var texts: [Text] = []
    }

    private(set) var pages: [Page] = []

    /// Nil when the text is no such list.
    init?(xml: String) {
        guard xml.contains("<pdf2xml"), xml.contains("</pdf2xml>") else { return nil }
        for part in xml.components(separatedBy: "\n<page ").dropFirst() {
            guard let head = part.firstMatch(of: Self.page), let height = Double(head.1), let width = Double(head.2)
            else { return nil }
            var page = Page(frame: Frame(left: 0, top: 0, right: width, bottom: height))
            for match in part.matches(of: Self.text) {
                let numbers = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
                guard numbers.count == 4 else { return nil }
                page.texts.append(
                    Text(
                        frame: Frame(
                            left: numbers[1], top: numbers[0], right: numbers[1] + numbers[2],
                            bottom: numbers[0] + numbers[3]), text: Self.plain(match.5)))
            }
            // A text that was not understood must not go by unseen.
            guard page.texts.count == part.components(separatedBy: "<text ").count - 1 else { return nil }
            pages.append(page)
        }
    }

    private static func plain(_ marked: Substring) -> String {
        let bare = marked.replacing(/<[^<>]*>/, with: "")
        let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#160;", " "), ("&#39;", "'"), ("&amp;", "&")]
        return signs.reduce(String(bare)) { $0.replacing($1.0, with: $1.1) }
    }

    // A regex is not Sendable; made where it is used.
    private static var page: Regex<(Substring, Substring, Substring)> {
        /^number="\d+" position="absolute" top="-?\d+" left="-?\d+" height="(\d+)" width="(\d+)">/
    }

    private static var text: Regex<(Substring, Substring, Substring, Substring, Substring, Substring)> {
        /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="-?\d+">((?s:.*?))<\/text>/
    }
}
