import DossierCore

/// A picture made by the program as inline SVG, the one thing a template may print unescaped: `{{{timeline.zh}}}`.
///
/// It is made of `Markup` only, so whatever names stand in it are escaped. It refers to nothing outside itself, and names
/// no namespace: inside HTML an `svg` element needs none.
package struct Picture: Sendable, Hashable, Decodable, CustomStringConvertible {
    let markup: Markup

    /// The SVG text.
    package var description: String { markup.text }

    init(_ markup: Markup) { self.markup = markup }

    /// A picture of nothing, for those who ask only what there is.
    package init(from decoder: any Decoder) throws { markup = "" }
}

/// The same picture with its words in Chinese, in English, and in both.
package struct BilingualPicture: Sendable, Hashable, Decodable {
    let zh: Picture
    let en: Picture
    let both: Picture

    init(zh: Picture, en: Picture, both: Picture) {
        self.zh = zh
        self.en = en
        self.both = both
    }

    init(_ draw: (PictureWords) -> Picture) {
        zh = draw(.zh)
        en = draw(.en)
        both = draw(.both)
    }
}

/// Which words a picture carries.
enum PictureWords: Sendable, CaseIterable {
    case zh, en, both

    func callAsFunction(_ wording: Wording) -> String {
        switch self {
        case .zh: wording.zh
        case .en: wording.en
        case .both: wording.zh == wording.en ? wording.zh : "\(wording.zh) \(wording.en)"
        }
    }
}
