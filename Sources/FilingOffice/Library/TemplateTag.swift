import Foundation

/// One Mustache tag of a template, with its line.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case value, section, inverted, end, partial
        /// `{{{name}}}`: a picture the program drew, printed as it is.
        case picture
        /// A tag the papers do not use: other unescaped values, delimiters, pragmas, inheritance, transforms.
        case forbidden
    }

    let kind: Kind
    let name: String
    /// From 1.
    let line: Int

    /// The tags of a template in order; comments are left out. An opening without an end is reported as forbidden.
    static func scan(_ text: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var rest = Substring(text)
        var line = 1
        while let start = rest.range(of: "{{") {
            line += rest[..<start.lowerBound].count(where: \.isNewline)
            rest = rest[start.upperBound...]
            guard let end = rest.range(of: "}}") else {
                tags.append(TemplateTag(kind: .forbidden, name: "{{", line: line))
                break
            }
            let inside = rest[..<end.lowerBound]
            if let tag = TemplateTag(inside, line: line) { tags.append(tag) }
            line += inside.count(where: \.isNewline)
            rest = rest[end.upperBound...]
            if inside.hasPrefix("{"), rest.hasPrefix("}") { rest = rest.dropFirst() }
        }
        return tags
    }

    private init?(_ inside: Substring, line: Int) {
        let body = inside.drop(while: \.isWhitespace)
        self.line = line
        let name = { (text: Substring) in
            String(text).trimmingCharacters(in: .whitespacesAndNewlines)
        }
        switch body.first {
        case "!": return nil
        case "#": (kind, self.name) = (.section, name(body.dropFirst()))
        case "^": (kind, self.name) = (.inverted, name(body.dropFirst()))
        case "/": (kind, self.name) = (.end, name(body.dropFirst()))
        case ">": (kind, self.name) = (.partial, name(body.dropFirst()))
        case "{" where Self.isPlain(name(body.dropFirst())): (kind, self.name) = (.picture, name(body.dropFirst()))
        default:
            let text = name(body)
            (kind, self.name) = (Self.isPlain(text) ? .value : .forbidden, text)
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") } && !text.isEmpty
    }

    private init(kind: Kind, name: String, line: Int) {
        self.kind = kind
        self.name = name
        self.line = line
    }
}
