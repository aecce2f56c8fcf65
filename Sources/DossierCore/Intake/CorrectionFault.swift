/// What is wrong with a correction item as it was typed, or with a sheet of them.
package enum CorrectionFault: Sendable, Hashable {
    /// A column the sheet cannot have; the likeliest one, and all there are.
    case column(String, suggestion: String?, known: [String])
    /// A number on two rows; where it stood first.
    case numberTwice(String, first: SourcePlace)
    /// Neither a document type nor a rule of the edition; the likeliest one.
    case requirement(String, suggestion: String?)
    /// Nothing of the filing; the likeliest one.
    case subject(String, suggestion: String?)
    /// A code nobody on the roster has; the likeliest one.
    case person(String, suggestion: String?)
    case personDisabled(String)
    /// Neither `zh` nor `en`.
    case language(String)
    /// More characters than fit.
    case tooLong(Int, limit: Int, title: Wording)
}

extension CorrectionFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .column(let name, let suggestion, let known):
            Self.unknown(
                Wording(zh: "补正事项表没有“\(name)”这一列。", en: "A sheet of correction items knows no column “\(name)”."),
                suggestion,
                Wording(
                    zh: "可用的列：\(known.joined(separator: "、"))。", en: "It may have \(known.joined(separator: ", "))."))
        case .numberTwice(let number, let first):
            Wording(
                zh: "第“\(number)”项重复，首次出现在 \(first)。请只保留一行或按通知更正项号。",
                en:
                    "Item “\(number)” stands twice, first at \(first). Keep one row, or correct the number as on the notice."
            )
        case .requirement(let id, let suggestion):
            Self.unknown(
                Wording(
                    zh: "本备案所用清单没有“\(id)”。", en: "The checklist of this filing has no “\(id)”."), suggestion,
                Wording(
                    zh: "请给出资料类型或规则编号（如 D15、X10），或留空。",
                    en: "Give a document type or a rule, such as D15 or X10, or leave it empty."))
        case .subject(let text, let suggestion):
            Self.unknown(
                Wording(zh: "本备案中没有“\(text)”。", en: "There is no “\(text)” in this filing."), suggestion,
                Wording(
                    zh: "请给出批号、供者、产品等编号（如 batch:批号），或留空表示整份备案。",
                    en:
                        "Give a lot, a donor code or the like, such as batch:LOT, or leave it empty for the filing as a whole."
                ))
        case .person(let code, let suggestion):
            Self.unknown(
                Wording(zh: "名册中没有“\(code)”。", en: "Nobody on the roster has the code “\(code)”."), suggestion,
                Wording(zh: "请用 dossier person list 查看人员代码。", en: "dossier person list shows the codes."))
        case .personDisabled(let code):
            Wording(
                zh: "“\(code)”已停用，不能负责。请另选一人。", en: "\(code) is disabled and can see to nothing. Name somebody else.")
        case .language(let text):
            Wording(zh: "语言“\(text)”须为 zh 或 en。请更正。", en: "The language “\(text)” must be zh or en. Correct it.")
        case .tooLong(let count, let limit, let title):
            Wording(
                zh: "“\(title.zh)”有 \(count) 个字符，最多 \(limit) 个。请缩短，或拆成几项。",
                en: "“\(title.en)” has \(count) characters; \(limit) fit. Shorten it, or make it several items.")
        }
    }

    private static func unknown(_ so: Wording, _ suggestion: String?, _ remedy: Wording) -> Wording {
        let meant = suggestion.meant(or: remedy)
        return Wording(zh: so.zh + meant.zh, en: so.en + " " + meant.en)
    }
}
