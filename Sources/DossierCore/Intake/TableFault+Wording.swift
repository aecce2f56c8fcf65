extension TableFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .unclosedQuote:
            Wording(
                zh: "引号没有结束。请补上结束引号；单元格内的引号写成两个。",
                en: "A quoted cell never ends. Close it; a quotation mark inside a cell is written twice.")
        case .strayQuote:
            Wording(
                zh: "单元格中间出现引号。请把整个单元格放进引号，并把其中的引号写成两个。",
                en: "A quotation mark stands inside a cell. Quote the whole cell and write the mark twice.")
        case .afterQuote(let found):
            Wording(
                zh: "结束引号之后出现“\(found)”。该处应为逗号或换行。",
                en: "“\(found)” follows a closing quotation mark, where a comma or the end of the line belongs.")
        case .bareReturn:
            Wording(
                zh: "换行符不完整（只有回车）。请另存为“CSV UTF-8”。",
                en: "A line ends in a carriage return alone. Save the table as “CSV UTF-8”.")
        case .emptyHeading(let position):
            Wording(
                zh: "第 \(position) 列没有列名。请填写列名或删除该列。",
                en: "Column \(position) has no heading. Name it or delete the column.")
        case .headingTwice(let heading):
            Wording(zh: "列名“\(heading)”出现两次。请只保留一列。", en: "The heading “\(heading)” stands twice. Keep one column.")
        case .ragged(let cells, let headings):
            Wording(
                zh: "该行有 \(cells) 个单元格，表头有 \(headings) 列。请补齐或删去逗号；含逗号的内容请加引号。",
                en:
                    "Cells in this row: \(cells); headings: \(headings). Add or remove commas; quote a cell that holds a comma."
            )
        case .noRows:
            Wording(zh: "表中只有列名，没有数据。请填写至少一行。", en: "The table has headings and no rows. Fill in at least one.")
        case .separator(let found):
            Wording(
                zh: "各列用“\(found)”分隔。请另存为以逗号分隔的 CSV。",
                en: "The columns are separated by “\(found)”. Save the table with commas.")
        }
    }
}

extension JSONFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .value(let found):
            Wording(
                zh: "此处应为一个值，却是\(Self.shown(found).zh)。", en: "A value should stand here, not \(Self.shown(found).en).")
        case .expected(let what, let found):
            Wording(
                zh: "此处应为“\(what)”，却是\(Self.shown(found).zh)。",
                en: "“\(what)” should stand here, not \(Self.shown(found).en).")
        case .number(let found):
            Wording(
                zh: "“\(found)”不是 JSON 数字。请写成 12、-3.5 或 1.2e8，或加引号。",
                en: "“\(found)” is not a JSON number. Write it like 12, -3.5 or 1.2e8, or as a string.")
        case .escape(let found):
            Wording(zh: "“\(found)”不是 JSON 转义。反斜杠请写成两个。", en: "“\(found)” is no JSON escape. Write a backslash twice.")
        case .loneSurrogate:
            Wording(zh: "\\u 转义只有半个字符。请直接写该字符。", en: "A \\u escape is half a character. Write the character itself.")
        case .controlCharacter:
            Wording(
                zh: "字符串中有控制字符。换行请写成 \\n。", en: "A control character stands inside a string. Write a line end as \\n.")
        case .unclosedString: Wording(zh: "字符串没有结束引号。", en: "A string never ends. Add the closing quotation mark.")
        case .tooDeep: Wording(zh: "嵌套超过一百层。", en: "It is nested more than a hundred levels deep. Flatten it.")
        case .trailing(let found):
            Wording(zh: "值之后还有“\(found)”。请删除。", en: "“\(found)” follows the one value. Delete it.")
        }
    }

    private static func shown(_ found: String) -> Wording {
        found.isEmpty ? Wording(zh: "文件结尾", en: "the end of the file") : Wording(zh: "“\(found)”", en: "“\(found)”")
    }
}
