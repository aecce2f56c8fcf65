extension SheetFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .noSheet:
            Wording(
                zh: "文件夹中没有 documents.csv 或 documents.yaml。请添加文件清单。",
                en: "The folder has no documents.csv and no documents.yaml. Add the sheet that describes its files.")
        case .severalSheets(let names):
            Wording(
                zh: "文件夹中有多份清单（\(names.joined(separator: "、"))）。请只保留一份。",
                en: "The folder has several sheets (\(names.joined(separator: ", "))). Keep one.")
        case .unknownColumn(let column, let suggestion):
            Self.unknown(
                Wording(zh: "清单没有“\(column)”这一列。", en: "The sheet knows no column “\(column)”."), suggestion,
                Wording(zh: "请删除该列，或改用清单中文件类型的字段名。", en: "Delete it, or use the name of a field of a document type."))
        case .plannedColumn(let column, let suggestion, let known):
            Self.unknown(
                Wording(
                    zh: "拟出口清单没有“\(column)”这一列。", en: "A sheet of planned exports knows no column “\(column)”."),
                suggestion,
                Wording(
                    zh: "可用的列：\(known.joined(separator: "、"))。", en: "It may have \(known.joined(separator: ", ")).")
            )
        case .plannedTwice(let name, let first):
            Wording(
                zh: "拟出口编号“\(name)”重复，首次出现在 \(first)。请只保留一行或改编号。",
                en: "The planned export “\(name)” stands twice, first at \(first). Keep one row or renumber.")
        case .programFact(let column):
            Wording(
                zh: "“\(column)”由系统根据文件本身得出，不能填写。请删除。",
                en: "The program establishes “\(column)” itself from the file. Remove it.")
        case .noFile: Wording(zh: "该行没有写文件名（file）。请填写。", en: "The row names no file. Fill in “file”.")
        case .unsafeName(let name):
            Wording(
                zh: "文件名“\(name)”不可用：必须是本文件夹内的相对路径，不含“..”和反斜杠。",
                en:
                    "The file name “\(name)” cannot be used. Give a path inside the folder, without “..” and backslashes."
            )
        case .fileTwice(let name, let first):
            Wording(
                zh: "文件“\(name)”在清单中重复，首次出现在 \(first)。请只保留一行。",
                en: "The file “\(name)” stands on the sheet twice, first at \(first). Keep one row.")
        case .fileAbsent(let name, let suggestion):
            Self.unknown(
                Wording(zh: "文件夹中没有“\(name)”。", en: "There is no “\(name)” in the folder."), suggestion,
                Wording(zh: "请放入该文件或删除该行。", en: "Add the file or remove the row."))
        case .notOnSheet(let name):
            Wording(
                zh: "文件“\(name)”不在清单上。请在清单中增加一行，或把文件移出文件夹。",
                en: "The file “\(name)” is not on the sheet. Add a row for it, or take it out of the folder.")
        case .link(let name):
            Wording(zh: "“\(name)”是链接，不是文件。请换成文件本身。", en: "“\(name)” is a link. Put the file itself there.")
        case .noType: Wording(zh: "没有写文件类型（type），例如 D17。请填写。", en: "No type is given, such as D17. Fill in “type”.")
        case .unknownType(let type, let suggestion):
            Self.unknown(
                Wording(zh: "清单版本中没有文件类型“\(type)”。", en: "The checklist has no document type “\(type)”."), suggestion,
                Wording(zh: "用 dossier checklist show 查看所有类型。", en: "See “dossier checklist show” for the types."))
        case .subjectAbsent(let type, let about):
            Wording(
                zh: "\(type) 针对\(about.title.zh)，但没有写是哪一个。请填写“\(about.rawValue)”。",
                en: "\(type) is about a \(about.title.en), and none is named. Fill in “\(about.rawValue)”.")
        case .subjectStrange(let kind, let type, let about):
            Wording(
                zh: "\(type) 针对\(about.title.zh)，不针对\(kind.title.zh)。请清空“\(kind.rawValue)”。",
                en:
                    "\(type) is about the \(about.title.en), not about a \(kind.title.en). Leave “\(kind.rawValue)” empty."
            )
        case .unknownSubject(let kind, let key, let suggestion):
            Self.unknown(
                Wording(zh: "本备案没有\(kind.title.zh)“\(key)”。", en: "This filing has no \(kind.title.en) “\(key)”."),
                suggestion,
                Wording(zh: "请核对编码，或先导入相应记录。", en: "Check the code, or import the record first."))
        case .strangeField(let field, let type, let suggestion):
            Self.unknown(
                Wording(zh: "\(type) 没有“\(field)”字段。", en: "\(type) has no field “\(field)”."), suggestion,
                Wording(zh: "请清空该单元格或删除该字段。", en: "Leave it empty or remove it."))
        case .fieldTwice(let field):
            Wording(zh: "“\(field)”填写了两次。请只保留一处。", en: "“\(field)” is given twice. Keep one.")
        case .slotTwice(let type, let first):
            Wording(
                zh: "同一对象的 \(type) 在清单中有两份，首份在 \(first)。请只保留现行的一份。",
                en:
                    "The sheet has two documents \(type) about the same subject, the first at \(first). Keep the current one."
            )
        case .digest(let text):
            Wording(
                zh: "“\(text)”不是 SHA-256 摘要（64 位十六进制字符）。请更正或留空。",
                en: "“\(text)” is not a SHA-256 digest of 64 hexadecimal characters. Correct it or leave it out.")
        case .notSetting(let text):
            Wording(zh: "“\(text)”不是“字段=内容”的形式。", en: "“\(text)” is not written as field=value. Write it so.")
        }
    }

    private static func unknown(_ said: Wording, _ suggestion: String?, _ remedy: Wording) -> Wording {
        let meant = suggestion.meant(or: remedy)
        return Wording(zh: said.zh + meant.zh, en: "\(said.en) \(meant.en)")
    }
}
