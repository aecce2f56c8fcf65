extension BundleFinding {
    /// The sentences about what the files of a bundle say.
    var contentExplanation: Wording {
        switch self {
        case .newerFormat(let path, let found, let supported):
            Wording(
                zh: "“\(path)”的格式为 \(found)，本程序只认识到 \(supported)。请用更新的程序核验。",
                en:
                    "\(path) has format \(found); this program knows formats up to \(supported). Verify with a newer program."
            )
        case .unreadable(let path):
            Wording(
                zh: "“\(path)”无法按约定的格式读出。请索取原件。",
                en: "\(path) cannot be read in the form agreed. Ask for the original.")
        case .notCanonical(let path):
            Wording(
                zh: "“\(path)”不是规范形式（RFC 8785），签名所对应的字节无从比对。请索取原件。",
                en:
                    "\(path) is not in canonical form (RFC 8785), so the signed bytes cannot be compared. Ask for the original."
            )
        case .disagrees(let path, let field, let expected, let found):
            Wording(
                zh: "“\(path)”的 \(field) 与资料包其他部分不一致：应为“\(expected)”，\(found.map { "实为“\($0)”" } ?? "但没有写")。请勿使用该资料包。",
                en:
                    "\(field) in \(path) disagrees with the rest of the bundle: it should be \(expected) and \(found.map { "is \($0)" } ?? "is absent"). Do not use this bundle."
            )
        case .signatureContent(let person, let meaning, let signed, let found):
            Wording(
                zh: "\(person) 的签名（\(meaning)）所签的不是这份内容：所签 SHA-256 为 \(signed.hex)，实为 \(found.hex)。请勿使用该资料包。",
                en:
                    "The signature of \(person) (\(meaning)) is not over this content: it holds SHA-256 \(signed.hex), the content has \(found.hex). Do not use this bundle."
            )
        case .notReleased:
            Wording(
                zh: "dossier.json 中没有对当前内容的全部签名（编制、审核、批准、放行）。这份资料未经放行。",
                en:
                    "dossier.json does not hold all signatures over its content (authored, reviewed, approved, released). It was never released."
            )
        case .documentWithoutFile(let document):
            Wording(
                zh: "dossier.json 所列的资料 \(document) 在资料包中没有对应文件。请索取原件。",
                en: "Document \(document) of dossier.json has no file in the bundle. Ask for the original.")
        case .documentDiffers(let document, let path, let expected, let found):
            Wording(
                zh: "“\(path)”不是所签署的资料 \(document)：SHA-256 应为 \(expected.hex)，实为 \(found.hex)。请勿使用。",
                en:
                    "\(path) is not the signed document \(document): its SHA-256 should be \(expected.hex) and is \(found.hex). Do not use it."
            )
        case .fileWithoutDocument(let path):
            Wording(
                zh: "“\(path)”既不是 dossier.json 所列的资料，也不是系统生成的文件：有人放入了文件。请索取原件。",
                en:
                    "\(path) is neither a document of dossier.json nor a paper the program writes: somebody put it there. Ask for the original."
            )
        case .checklistDiffers(let expected, let found):
            Wording(
                zh: "checklist/ 中的文件不是备案所依据的清单版本：SHA-256 应为 \(expected.hex)，实为 \(found.hex)。请索取原件。",
                en:
                    "The files in checklist/ are not the edition the filing is pinned to: its SHA-256 should be \(expected.hex) and is \(found.hex). Ask for the original."
            )
        case .notReady(let verdict):
            Wording(
                zh: "assessment.json 的结论是“\(verdict)”，不是“ready”。这样的资料不会被打包，请勿使用。",
                en:
                    "The verdict in assessment.json is \(verdict), not ready. Such a filing is never packaged; do not use it."
            )
        case .eventLine(let line):
            Wording(
                zh: "audit/events.jsonl 第 \(line) 行不是规范形式的审计事件。请索取原件。",
                en: "Line \(line) of audit/events.jsonl is no audit event in canonical form. Ask for the original.")
        case .eventAltered(let sequence):
            Wording(
                zh: "审计事件 \(sequence) 的内容与其摘要不符：记录被改动。请勿使用该资料包。",
                en:
                    "Audit event \(sequence) does not have its own digest: the record was altered. Do not use this bundle."
            )
        case .eventOrder(let sequence):
            Wording(
                zh: "审计事件 \(sequence) 的顺序不对。请勿使用该资料包。",
                en: "Audit event \(sequence) is out of order. Do not use this bundle.")
        case .eventUnlinked(let sequence):
            Wording(
                zh: "审计事件 \(sequence) 没有接在前一事件之后：有记录被改动或删除。请勿使用该资料包。",
                en:
                    "Audit event \(sequence) does not follow the event before it: a record was altered or taken out. Do not use this bundle."
            )
        case .historyDiffers:
            Wording(
                zh: "dossier.json 的历史与 audit/events.jsonl 不一致：有记录被改动或删除。请勿使用该资料包。",
                en:
                    "The history in dossier.json is not that of audit/events.jsonl: a record was altered or taken out. Do not use this bundle."
            )
        case .indexLinksToNothing(let path):
            Wording(
                zh: "index.html 所链接的“\(path)”不在资料包中。请索取原件。",
                en: "index.html links to \(path), which is not in the bundle. Ask for the original.")
        case .indexOmits(let path):
            Wording(
                zh: "index.html 没有列出“\(path)”。请索取原件。",
                en: "index.html does not list \(path). Ask for the original.")
        case .indexRunsScripts:
            Wording(
                zh: "index.html 含有脚本，这不是本系统写出的页面。请勿打开，索取原件。",
                en: "index.html holds a script, so it is not the page we wrote. Do not open it; ask for the original.")
        case .readmeOmits(let text):
            Wording(
                zh: "README.txt 没有写明“\(text)”，不属于这个资料包。请索取原件。",
                en: "README.txt does not say \(text), so it does not belong to this bundle. Ask for the original.")
        default: Wording(zh: code, en: code)
        }
    }
}
