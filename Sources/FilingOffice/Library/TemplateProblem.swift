package import DossierCore

/// One thing in a template set that keeps the whole set from being used, with file and line.
package struct TemplateProblem: Sendable, Hashable {
    /// What is wrong.
    package enum Kind: Sendable, Hashable {
        /// The set lacks this file.
        case fileMissing
        /// Not UTF-8.
        case notText
        /// The file is none the set may have.
        case unknownFile
        /// Nothing the papers know has this name here.
        case unknownTag(String)
        /// A list or a group printed as if it were a text.
        case notAText(String)
        /// A picture printed as if it were a text.
        case picture(String)
        /// A text used as a section.
        case notASection(String)
        /// Unescaped texts, other delimiters, pragmas and inheritance are not allowed.
        case forbiddenTag(String)
        case unknownPartial(String)
        /// A section that is closed by another name, or never.
        case unbalanced(String)
        /// Refused by the template engine.
        case syntax(String)
    }

    /// Inside the set's folder.
    package let file: String
    /// From 1; 0 when it concerns the whole file.
    package let line: Int
    /// What is wrong there.
    package let kind: Kind

    /// A problem at a place.
    package init(file: String, line: Int, _ kind: Kind) {
        self.file = file
        self.line = line
        self.kind = kind
    }

    /// What is so, where, and what to do.
    package var explanation: Wording {
        let place = line > 0 ? "\(file):\(line)" : file
        let text: Wording =
            switch kind {
            case .fileMissing: Wording(zh: "模板缺失，请补上该文件。", en: "the template is missing; supply it.")
            case .notText: Wording(zh: "不是 UTF-8 文本，请重新保存。", en: "not UTF-8 text; save it again.")
            case .unknownFile: Wording(zh: "模板集中没有这样的文件，请移走。", en: "no template of a set; move it away.")
            case .unknownTag(let tag):
                Wording(zh: "此处没有名为“\(tag)”的值，请更正标签。", en: "there is no value \(tag) here; correct the tag.")
            case .notAText(let tag):
                Wording(
                    zh: "“\(tag)”不是文字，请写到具体的值（如 \(tag).zh）。",
                    en: "\(tag) is no text; name a value in it (such as \(tag).en).")
            case .picture(let tag):
                Wording(
                    zh: "“\(tag)”是图，请写成 {{{\(tag)}}}。", en: "\(tag) is a picture; write {{{\(tag)}}}.")
            case .notASection(let tag):
                Wording(zh: "“\(tag)”是文字，不能作为区段。", en: "\(tag) is a text and cannot be a section.")
            case .forbiddenTag(let tag):
                Wording(
                    zh: "不允许使用标签“\(tag)”：除图以外，值一律转义，不得更换定界符或继承。",
                    en:
                        "the tag \(tag) is not allowed: values other than pictures are always escaped, delimiters and inheritance are not used."
                )
            case .unknownPartial(let name):
                Wording(zh: "没有名为“\(name)”的部件。", en: "there is no partial \(name).")
            case .unbalanced(let name):
                Wording(zh: "区段“\(name)”没有正确结束。", en: "the section \(name) is not closed properly.")
            case .syntax(let reason):
                Wording(zh: "模板语法有误：\(reason)。", en: "the template cannot be parsed: \(reason).")
            }
        return Wording(zh: "\(place)：\(text.zh)", en: "\(place): \(text.en)")
    }
}
