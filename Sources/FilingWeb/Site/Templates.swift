import DossierCore
import Foundation
import Mustache

/// The pages' templates, compiled in: there is no file to lose or to change.
///
/// A template holds both languages: `[[中文|English]]`. Each language has its own set, so that a page costs no more for it.
/// Values are always escaped; only the frame takes the content it surrounds as it is.
struct Templates: Sendable {
    private let libraries: [Language: MustacheLibrary]

    init() throws {
        var libraries: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            var library = MustacheLibrary()
            for (name, text) in TemplateFiles.all {
                let body = Self.text(text, in: language)
                try library.register(name.hasPrefix("_") ? body : "{{#v}}\(body){{/v}}", named: name)
            }
            libraries[language] = library
        }
        self.libraries = libraries
    }

    /// - Throws: `UnknownTemplate`.
    func render(_ name: String, _ object: some Sendable, _ language: Language) throws -> String {
        guard let text = libraries[language]?.render(object, withTemplate: name) else {
            throw UnknownTemplate(name: name)
        }
        return text
    }

    /// A page asked for a template that is not compiled in.
    struct UnknownTemplate: Error { let name: String }

    /// The template with each `[[zh|en]]` replaced by the text of one language.
    static func text(_ template: String, in language: Language) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.range(of: "[["), let close = rest[open.upperBound...].range(of: "]]") {
            result += rest[..<open.lowerBound]
            let halves = rest[open.upperBound..<close.lowerBound].split(
                separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            result += language == .zh ? halves[0] : halves.last ?? ""
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
