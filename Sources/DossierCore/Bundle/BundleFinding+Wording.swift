extension BundleFinding {
    /// What is so and what to do, in both languages.
    package var explanation: Wording {
        switch self {
        case .fileMissing:
            Wording(zh: "文件不存在。请检查路径。", en: "There is no such file. Check the path.")
        case .fileUnreadable(let reason):
            Wording(
                zh: "文件无法读取：\(SystemWords.wording(reason).zh)。请检查权限或介质后重试。",
                en: "The file cannot be read: \(reason). Check its permissions or the medium, then try again.")
        case .renamed(let found, let expected):
            Wording(
                zh: "文件名“\(found)”不是资料包的名称。内容不受影响；如需对应，请改回“\(expected)”。",
                en:
                    "The file is called \(found), not by the bundle's name. Its content is unaffected; rename it to \(expected)."
            )
        case .archive(let fault): fault.explanation
        case .notOneFolder(let found):
            Wording(
                zh: "资料包内应只有一个顶层文件夹，实有 \(found.count) 个：\(found.prefix(5).joined(separator: "、"))。请向发送方索取原件。",
                en:
                    "A bundle holds one folder at its top; found \(found.count): \(found.prefix(5).joined(separator: ", ")). Ask the sender for the original."
            )
        case .folderName(let found):
            Wording(
                zh: "顶层文件夹“\(found)”不是“内部编号_序号”的形式（例如 CXD-310115-2026-000123-43_0000）。这不是本系统的资料包，或已被改名。",
                en:
                    "The folder \(found) is not named reference_sequence (such as CXD-310115-2026-000123-43_0000). This is no bundle of ours, or it was renamed."
            )
        case .checkDigits(let found, let expected):
            Wording(
                zh: "文件夹“\(found)”中的内部编号校验位不符（应为 \(expected)）：编号有误或被改动。",
                en:
                    "The check digits of the reference in the folder name \(found) do not fit (expected \(expected)): it is misspelled or altered."
            )
        case .unsafeName(let path):
            Wording(
                zh: "“\(path)”的名称不合规则：只允许 ASCII 字母、数字、点、下划线和连字符，文件名不超过 64 字节，路径不超过 180 字节。请勿使用该资料包。",
                en:
                    "\(path) breaks the rules for names: ASCII letters, digits, dot, underscore and hyphen only, 64 bytes a name, 180 a path. Do not use this bundle."
            )
        case .strangeEntry(let path):
            Wording(
                zh: "“\(path)”不属于资料包的任何组成部分：有人放入了文件。请向发送方索取原件。",
                en: "\(path) is no part of a bundle: somebody put it there. Ask the sender for the original.")
        case .entryOrder(let path):
            Wording(
                zh: "“\(path)”在压缩包中的位置不对：该文件曾被重新打包。请向发送方索取原件。",
                en:
                    "\(path) stands at the wrong place in the archive: it was packed again. Ask the sender for the original."
            )
        case .required(let path):
            Wording(
                zh: "缺少“\(path)”，资料包不完整。请向发送方索取原件。",
                en: "\(path) is missing; the bundle is incomplete. Ask the sender for the original.")
        case .declaration:
            Wording(
                zh: "bagit.txt 不是 RFC 8493 规定的内容。请向发送方索取原件。",
                en: "bagit.txt does not hold what RFC 8493 asks for. Ask the sender for the original.")
        case .infoLine(let line):
            Wording(
                zh: "bag-info.txt 第 \(line) 行不是本系统写出的形式。请向发送方索取原件。",
                en: "Line \(line) of bag-info.txt is not as we write it. Ask the sender for the original.")
        case .infoValue(let label, let expected, let found):
            Wording(
                zh: "bag-info.txt 的 \(label) 应为“\(expected)”，\(found.map { "实为“\($0)”" } ?? "但没有写")。请勿使用该资料包。",
                en:
                    "\(label) in bag-info.txt should be \(expected) and \(found.map { "is \($0)" } ?? "is absent"). Do not use this bundle."
            )
        case .undeclaredCompression:
            Wording(
                zh: "压缩包内有压缩存储的条目，但 bag-info.txt 没有说明（Compression）。该文件曾被重新打包，请索取原件。",
                en:
                    "Entries are deflated, but bag-info.txt does not say so (Compression). The archive was packed again; ask for the original."
            )
        default: manifestExplanation
        }
    }

    private var manifestExplanation: Wording {
        switch self {
        case .manifestLine(let manifest, let line):
            Wording(
                zh: "\(manifest) 第 \(line) 行不是“SHA-256、两个空格、路径”的形式。请勿使用该资料包。",
                en: "Line \(line) of \(manifest) is not a SHA-256, two spaces and a path. Do not use this bundle.")
        case .manifestOrder(let manifest, let line):
            Wording(
                zh: "\(manifest) 从第 \(line) 行起未按路径排序：清单曾被改写。请索取原件。",
                en:
                    "\(manifest) is not in the order of its paths from line \(line) on: it was rewritten. Ask for the original."
            )
        case .manifestEnding(let manifest):
            Wording(
                zh: "\(manifest) 不是 UTF-8 文本，或最后一行没有换行：清单被截断或改写。请索取原件。",
                en:
                    "\(manifest) is not UTF-8, or its last line has no line end: it was cut short or rewritten. Ask for the original."
            )
        case .listedTwice(let manifest, let path):
            Wording(
                zh: "\(manifest) 重复列出“\(path)”。请勿使用该资料包。",
                en: "\(manifest) lists \(path) more than once. Do not use this bundle.")
        case .listedWrongly(let manifest, let path):
            Wording(
                zh: "\(manifest) 列出了不归它管的“\(path)”。请勿使用该资料包。",
                en: "\(manifest) lists \(path), which is not its to list. Do not use this bundle.")
        case .absent(let manifest, let path):
            Wording(
                zh: "\(manifest) 列出的“\(path)”不在资料包中。请索取完整的原件。",
                en: "\(manifest) lists \(path), which is not in the bundle. Ask for the complete original.")
        case .unlisted(let manifest, let path):
            Wording(
                zh: "“\(path)”没有列入 \(manifest)：有人放入了文件。请索取原件。",
                en: "\(path) is not listed in \(manifest): somebody put it there. Ask for the original.")
        case .digestDiffers(let path, let expected, let found):
            Wording(
                zh: "“\(path)”的内容被改动：SHA-256 应为 \(expected.hex)，实为 \(found.hex)。请勿使用，索取原件。",
                en:
                    "The content of \(path) was altered: its SHA-256 should be \(expected.hex) and is \(found.hex). Do not use it; ask for the original."
            )
        case .keyMalformed:
            Wording(
                zh: "signatures/public-key.pem 不是 Ed25519 公钥，签名无法核验。请索取原件。",
                en:
                    "signatures/public-key.pem is no Ed25519 public key, so the signature cannot be verified. Ask for the original."
            )
        case .signatureMalformed(let bytes):
            Wording(
                zh: "签名文件应为 64 字节，实为 \(bytes) 字节。请索取原件。",
                en: "The signature should have 64 bytes and has \(bytes). Ask for the original.")
        case .signatureInvalid:
            Wording(
                zh: "系统电子签名与 tagmanifest-sha256.txt 不符：清单或签名被改动。请勿使用该资料包。",
                en:
                    "The system electronic signature does not fit tagmanifest-sha256.txt: one of them was altered. Do not use this bundle."
            )
        case .keyNotTrusted(let expected, let found):
            Wording(
                zh: "资料包不是用指定的密钥签名的：指定密钥指纹 \(expected)，包内密钥指纹 \(found)。请与发送方核对公钥。",
                en:
                    "The bundle was not signed with the key given: that key's fingerprint is \(expected), the bundle's is \(found). Compare the public key with the sender."
            )
        default: contentExplanation
        }
    }
}
