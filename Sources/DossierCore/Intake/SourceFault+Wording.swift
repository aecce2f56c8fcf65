extension SourceFault.Reason {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .missing: Wording(zh: "没有这个文件。请检查路径。", en: "There is no such file. Check the path.")
        case .folder: Wording(zh: "这是文件夹，不是文件。请指定文件。", en: "This is a folder, not a file. Name a file.")
        case .unreadable(let words):
            Wording(
                zh: "系统无法读取该文件（\(SystemWords.wording(words).zh)）。请检查权限或介质后重试。",
                en: "The system cannot read it (\(words)). Check its permissions or the medium, then try again.")
        case .empty: Wording(zh: "文件没有内容。请填写后重试。", en: "The file holds nothing. Fill it in and try again.")
        case .tooLarge(let bytes, let limit):
            Wording(
                zh: "文件有 \(bytes) 字节，最多读取 \(limit) 字节。请拆分文件。",
                en: "The file has \(bytes) bytes; at most \(limit) are read. Split it.")
        case .notText:
            Wording(
                zh: "文件不是 UTF-8 编码的文本。请另存为 UTF-8（CSV 文件也可用 GB18030）。",
                en: "The file is not text in UTF-8. Save it as UTF-8 (a CSV file may also be GB18030).")
        case .unknownFormat(let allowed):
            Wording(
                zh: "无法识别该类文件。可读取的扩展名：\(allowed.joined(separator: "、"))。",
                en: "This kind of file is not read here. Files end in \(allowed.joined(separator: ", ")).")
        case .yaml(let problem): YAMLProblem.wording(problem)
        case .character(let point):
            Wording(
                zh: "含有不允许的字符 \(Self.shown(point))。请删除。",
                en: "It holds the character \(Self.shown(point)), which is not allowed. Delete it.")
        case .keyTwice(let key):
            Wording(
                zh: "键“\(key)”在同一处出现两次。请只保留一个。", en: "The key “\(key)” stands here twice. Keep one of them.")
        case .anchor:
            Wording(
                zh: "不允许使用 YAML 锚点（&）和别名（*）。请把内容写全；文字以 & 或 * 开头时请加引号。",
                en:
                    "YAML anchors (&) and aliases (*) are not allowed. Write the value out, or put quotes around a text that begins so."
            )
        case .tag(let tag):
            Wording(
                zh: "不允许使用 YAML 标签“\(tag)”。请删除；文字以 ! 开头时请加引号。",
                en:
                    "The YAML tag “\(tag)” is not allowed. Delete it, or put quotes around a text that begins with an exclamation mark."
            )
        case .keyNotText: Wording(zh: "键必须是文字。", en: "A key must be a text.")
        case .json(let fault): fault.wording
        case .table(let fault): fault.wording
        case .spreadsheet(let fault): fault.wording
        }
    }

    private static func shown(_ point: UInt32) -> String {
        let digits = String(point, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// The sentences for what a YAML parser complains about.
enum YAMLProblem {
    /// The sentence for the parser's words; for words we do not know, the words themselves.
    static func wording(_ problem: String) -> Wording {
        known.first { problem.hasPrefix($0.begins) }?.says
            ?? Wording(
                zh: "YAML 语法错误（\(problem)）。请检查此处及上一行的缩进、冒号和引号。",
                en:
                    "The YAML cannot be understood here (\(problem)). Check indentation, colons and quotes here and on the line above."
            )
    }

    private static let known: [(begins: String, says: Wording)] = [
        (
            "mapping values are not allowed",
            Wording(
                zh: "此处不应出现冒号。请检查缩进；文字中含“: ”时请加引号。",
                en:
                    "A colon is not allowed here. Check the indentation, or put quotes around a text with a colon and a space."
            )
        ),
        (
            "did not find expected key",
            Wording(
                zh: "此处应为一个键。请检查缩进、逗号和括号。",
                en: "A key should stand here. Check indentation, commas and brackets.")
        ),
        (
            "could not find expected ':'",
            Wording(zh: "键后面缺少冒号。请补上“: ”。", en: "The colon after a key is missing. Add a colon and a space.")
        ),
        (
            "did not find expected '-' indicator",
            Wording(zh: "列表项缩进不一致。请对齐短横线。", en: "The items of a list are not aligned. Align the dashes.")
        ),
        (
            "block sequence entries are not allowed",
            Wording(
                zh: "此处不应出现列表项。请另起一行并缩进。", en: "A list item is not allowed here. Put it on a line of its own, indented."
            )
        ),
        (
            "found character that cannot start any token",
            Wording(
                zh: "此处的字符不能作为开头（常见原因：用制表符缩进，或文字以 @、` 开头而未加引号）。",
                en:
                    "Nothing can begin with this character. Indent with spaces, not tabs, and put quotes around a text that begins with @ or `."
            )
        ),
        (
            "found a tab character",
            Wording(zh: "缩进用了制表符。请改用空格。", en: "A tab is used for indentation. Use spaces.")
        ),
        (
            "found unexpected end of stream",
            Wording(zh: "引号没有结束。请补上结束引号。", en: "A quotation never ends. Add the closing quote.")
        ),
        (
            "did not find expected ',' or",
            Wording(zh: "缺少逗号或结束括号。", en: "A comma or a closing bracket is missing.")
        ),
        (
            "found undefined alias",
            SourceFault.Reason.anchor.wording
        ),
        (
            "but found another document",
            Wording(
                zh: "一个文件只能有一份 YAML 文档。请删除“---”之后的内容。", en: "A file holds one YAML document. Remove what follows “---”."
            )
        ),
    ]
}
