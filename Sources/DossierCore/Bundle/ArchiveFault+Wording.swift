extension ArchiveFault {
    /// What is so, in both languages, with the facts that show it, and what to do.
    package var explanation: Wording {
        let phrase = Self.phrases[code] ?? Wording(zh: "压缩包结构有误", en: "the archive is not as it should be")
        let facts = self.facts
        let place = path.map { Wording(zh: "“\($0)”：", en: "\($0): ") } ?? Wording(zh: "", en: "")
        let advice =
            code == "Z099"
            ? Wording(zh: "。", en: ".")
            : Wording(zh: "。请勿使用，向发送方索取原件。", en: ". Do not use it; ask the sender for the original.")
        return Wording(
            zh: place.zh + phrase.zh + facts.zh + advice.zh, en: place.en + phrase.en + facts.en + advice.en)
    }

    private var facts: Wording {
        var facts: [Wording] = []
        if let field { facts.append(Wording(zh: "字段 \(field)", en: "field \(field)")) }
        if let other { facts.append(Wording(zh: "另一名称“\(other)”", en: "the other is \(other)")) }
        if let expected { facts.append(Wording(zh: "应为 \(expected)", en: "expected \(expected)")) }
        if let found { facts.append(Wording(zh: "实为 \(found)", en: "found \(found)")) }
        if let offset { facts.append(Wording(zh: "位于第 \(offset) 字节", en: "at byte \(offset)")) }
        guard !facts.isEmpty else { return Wording(zh: "", en: "") }
        return Wording(
            zh: "（" + facts.map(\.zh).joined(separator: "，") + "）",
            en: " (" + facts.map(\.en).joined(separator: ", ") + ")")
    }

    /// The codes a sentence exists for.
    package static var knownCodes: Set<String> { Set(phrases.keys) }

    private static let phrases: [String: Wording] = [
        "Z001": Wording(zh: "文件是空的", en: "the file is empty"),
        "Z002": Wording(zh: "不是 zip 压缩包", en: "not a zip archive"),
        "Z003": Wording(zh: "压缩包没有结尾记录，已被截断或损坏", en: "the end record is missing: the archive is cut short or damaged"),
        "Z004": Wording(zh: "结尾记录之后还有字节", en: "bytes follow the end record"),
        "Z005": Wording(zh: "压缩包带有注释", en: "the archive carries a comment"),
        "Z006": Wording(zh: "第一个条目之前有字节", en: "bytes stand before the first entry"),
        "Z007": Wording(zh: "同一文件中还有另一个压缩包", en: "another archive is in the same file"),
        "Z008": Wording(zh: "压缩包声称跨多个磁盘", en: "the archive claims to span several disks"),
        "Z009": Wording(zh: "目录不在文件之内", en: "the directory does not lie inside the file"),
        "Z010": Wording(zh: "目录与结尾记录之间有字节", en: "bytes stand between the directory and the end record"),
        "Z011": Wording(zh: "目录中有不是目录记录的内容", en: "the directory holds something that is no record"),
        "Z012": Wording(zh: "结尾记录的条目数与目录不符", en: "the end record counts entries differently from the directory"),
        "Z013": Wording(zh: "zip64 结尾记录不符", en: "the zip64 end records do not fit"),
        "Z014": Wording(zh: "不需要 zip64 却带有 zip64 记录", en: "zip64 records where none are needed"),
        "Z015": Wording(zh: "条目数超过上限", en: "more entries than allowed"),
        "Z016": Wording(zh: "目录大小超过上限", en: "the directory is larger than allowed"),
        "Z017": Wording(zh: "内容总量超过上限", en: "the contents together are larger than allowed"),
        "Z018": Wording(zh: "压缩包没有条目", en: "the archive has no entries"),
        "Z019": Wording(zh: "目录不在结尾记录所说的位置", en: "the directory is not where the end record says"),
        "Z020": Wording(zh: "条目名为空", en: "the name is empty"),
        "Z021": Wording(zh: "条目名是绝对路径", en: "the name is an absolute path"),
        "Z022": Wording(zh: "条目名含有 . 或 .. 段", en: "the name has a segment . or .."),
        "Z023": Wording(zh: "条目名含有空段", en: "the name has an empty segment"),
        "Z024": Wording(zh: "条目名含有反斜杠", en: "the name has a backslash"),
        "Z025": Wording(zh: "条目名含有控制字符", en: "the name has a control character"),
        "Z026": Wording(zh: "条目名不是 Unicode NFC 形式", en: "the name is not in Unicode form NFC"),
        "Z027": Wording(zh: "条目名过长", en: "the name is longer than allowed"),
        "Z028": Wording(zh: "条目名不是 UTF-8", en: "the name is not UTF-8"),
        "Z029": Wording(zh: "条目是文件夹", en: "the entry is a folder"),
        "Z031": Wording(zh: "条目名重复", en: "the name occurs more than once"),
        "Z032": Wording(zh: "条目名与另一条目仅大小写或写法不同", en: "the name differs from another only in case or spelling"),
        "Z033": Wording(zh: "路径中的文件夹在包内是一个文件", en: "a folder of the path is a file in the same archive"),
        "Z040": Wording(zh: "条目已加密", en: "the entry is encrypted"),
        "Z041": Wording(zh: "条目大小写在数据之后", en: "the sizes stand behind the data"),
        "Z042": Wording(zh: "条目带有不使用的标志位", en: "flags that are not used here"),
        "Z043": Wording(zh: "条目的压缩方法既非存储也非 deflate", en: "the method is neither stored nor deflated"),
        "Z044": Wording(zh: "UTF-8 标志与条目名不符", en: "the UTF-8 flag does not fit the name"),
        "Z045": Wording(zh: "条目的版本号不符", en: "a version that is not the one written here"),
        "Z046": Wording(zh: "条目时间不是 1980-01-01 00:00:00", en: "a time other than 1980-01-01 00:00:00"),
        "Z047": Wording(zh: "条目是符号链接", en: "the entry is a symbolic link"),
        "Z048": Wording(zh: "条目是设备、管道或套接字", en: "the entry is a device, pipe or socket"),
        "Z049": Wording(zh: "条目属性不是普通文件的属性", en: "attributes other than those of an ordinary file"),
        "Z050": Wording(zh: "条目带有注释", en: "the entry carries a comment"),
        "Z051": Wording(zh: "条目带有额外字段", en: "the entry carries an extra field"),
        "Z052": Wording(zh: "zip64 字段与条目不符", en: "the zip64 field does not fit the entry"),
        "Z053": Wording(zh: "存储的条目有两个不同的大小", en: "a stored entry with two sizes"),
        "Z054": Wording(zh: "条目大小超过上限", en: "the entry is larger than allowed"),
        "Z055": Wording(zh: "条目解压后膨胀超过上限", en: "the entry expands further than allowed"),
        "Z060": Wording(zh: "目录所指之处没有条目头", en: "no local header where the directory says"),
        "Z061": Wording(zh: "条目头与目录不一致", en: "the local header disagrees with the directory"),
        "Z062": Wording(zh: "条目数据越出目录之前的范围", en: "the data does not lie before the directory"),
        "Z063": Wording(zh: "条目之间有不属于任何条目的字节", en: "bytes that belong to no entry"),
        "Z064": Wording(zh: "条目相互重叠", en: "entries overlap"),
        "Z065": Wording(zh: "条目的存放顺序与目录不同", en: "entries lie in another order than the directory's"),
        "Z070": Wording(zh: "内容与其 CRC-32 不符，已损坏或被改动", en: "the content does not have its CRC-32: damaged or altered"),
        "Z071": Wording(zh: "内容与其大小不符", en: "the content does not have its size"),
        "Z072": Wording(zh: "内容不是 deflate 数据", en: "the content is no deflate stream"),
        "Z073": Wording(zh: "deflate 数据结束后还有字节", en: "bytes follow the end of the deflate stream"),
        "Z074": Wording(zh: "内容提前结束", en: "the content ends early"),
        "Z099": Wording(zh: "还有更多问题未逐一列出", en: "there are further faults, not listed one by one"),
    ]
}
