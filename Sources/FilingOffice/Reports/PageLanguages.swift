import DossierCore

/// The languages a page for people is written in: one, or both with the first leading.
struct PageLanguages {
    let all: [Language]

    init(_ languages: [Language]) { all = languages.isEmpty ? [.zh, .en] : languages }

    /// The page's own language (RFC 5646).
    var tag: String { Self.tag(all.first ?? .zh) }

    static func tag(_ language: Language) -> String { language == .zh ? "zh-CN" : "en" }

    /// A text in a line: the second language behind the first and quieter.
    func text(_ wording: Wording) -> Markup {
        if all.count > 1, wording.zh == wording.en { return "\(wording.zh)" }
        return Markup.joined(all.enumerated().map { piece($0.offset, $0.element, wording) }, by: " ")
    }

    /// A paragraph in each language.
    func paragraphs(_ wording: Wording, class name: String = "") -> Markup {
        Markup.lines(
            all.enumerated().map { index, language in
                let names = (name.isEmpty ? [] : [name]) + (index > 0 ? ["also"] : [])
                let attribute: Markup = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
                let line: Markup = "<p\(attribute) lang=\"\(Self.tag(language))\">\(wording[language])</p>"
                return line
            })
    }

    /// A text where no markup may stand, as in a title or an attribute.
    func plain(_ wording: Wording) -> String { all.map { wording[$0] }.joined(separator: " · ") }

    private func piece(_ index: Int, _ language: Language, _ wording: Wording) -> Markup {
        if all.count == 1 { return "\(wording[language])" }
        let also: Markup = index > 0 ? " class=\"also\"" : ""
        return "<span\(also) lang=\"\(Self.tag(language))\">\(wording[language])</span>"
    }
}
