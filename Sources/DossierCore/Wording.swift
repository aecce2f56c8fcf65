/// A language the product speaks.
package enum Language: String, Sendable, CaseIterable, Codable {
    /// Chinese, written in simplified characters.
    case zh
    /// English.
    case en
}

/// One text in Chinese and in English, both saying the same.
package struct Wording: Sendable, Hashable, Codable {
    /// The text in Chinese.
    package let zh: String
    /// The text in English.
    package let en: String

    /// Pairs the two texts.
    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in the language asked for.
    package subscript(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
