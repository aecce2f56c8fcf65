package import DossierCore

extension BundleError {
    /// What is so, and what to do, in both languages.
    package var explanation: Wording {
        switch self {
        case .keyMissing(let path):
            Wording(
                zh: "没有签名密钥“\(path)”。请从备份恢复 keys/；没有密钥就不能打包。",
                en: "There is no signing key \(path). Restore keys/ from a backup; without it nothing can be packaged.")
        case .keyExists(let path):
            Wording(
                zh: "签名密钥“\(path)”已存在，不会覆盖。",
                en: "There is a signing key \(path) already; it is not overwritten.")
        case .keyExposed(let path, let mode):
            Wording(
                zh: "签名密钥“\(path)”的权限为 \(mode)，他人可读，因此不使用。请执行 chmod 600，并考虑密钥是否已泄露。",
                en:
                    "The signing key \(path) has mode \(mode), so others may read it; it is not used. Run chmod 600 on it, and consider whether it has leaked."
            )
        case .keyMalformed(let path):
            Wording(
                zh: "“\(path)”不是 Ed25519 私钥（PKCS#8，PEM）。请从备份恢复。",
                en: "\(path) is no Ed25519 private key (PKCS#8 in PEM). Restore it from a backup.")
        case .keyUnreadable(let path, let reason):
            Wording(
                zh: "无法读取签名密钥“\(path)”：\(SystemWords.wording(reason).zh)。请检查权限。",
                en: "The signing key \(path) cannot be read: \(reason). Check its permissions.")
        case .keyNotWritten(let path, let reason):
            Wording(
                zh: "无法写入密钥“\(path)”：\(SystemWords.wording(reason).zh)。请检查文件夹与磁盘空间。",
                en: "The key \(path) cannot be written: \(reason). Check the folder and the free space.")
        case .trustedKeyMalformed:
            Wording(
                zh: "给出的公钥不是 Ed25519 公钥（PEM，以 -----BEGIN PUBLIC KEY----- 开头）。请换上发送方提供的公钥文件。",
                en:
                    "The public key given is no Ed25519 public key (PEM, beginning with -----BEGIN PUBLIC KEY-----). Give the file the sender handed out."
            )
        case .notPlanned(let problem): problem.explanation
        case .notReleased(let shipment):
            Wording(
                zh: "发运“\(shipment)”的当前内容没有放行签名，不能打包。请先由 QA 签署放行。",
                en:
                    "The present content of shipment \(shipment) carries no release signature, so it cannot be packaged. Have QA release it first."
            )
        case .notReady(let shipment, let verdict):
            Wording(
                zh: "发运“\(shipment)”的结论是“\(verdict.title.zh)”，不能打包。请先解决 dossier check \(shipment) 列出的问题。",
                en:
                    "The verdict on shipment \(shipment) is \(verdict.title.en), so it cannot be packaged. Resolve what dossier check \(shipment) lists."
            )
        case .doesNotBelong(let what, let expected, let found):
            Wording(
                zh: "\(what) 不属于这份备案：应为 \(expected)，实为 \(found)。请重新核对后再打包。",
                en:
                    "\(what) does not belong to this filing: expected \(expected), found \(found). Check again, then package."
            )
        case .checklistFilesDiffer(let pin, let found):
            Wording(
                zh: "清单 \(pin.id)@\(pin.edition) 的文件与备案所依据的版本不一致（应为 \(pin.sha256.hex)，实为 \(found.hex)）。请恢复该版清单。",
                en:
                    "The files of checklist \(pin.id)@\(pin.edition) are not those the filing is pinned to (expected \(pin.sha256.hex), found \(found.hex)). Restore that edition."
            )
        case .unsafeChecklistFile(let path):
            Wording(
                zh: "清单文件“\(path)”的名称不能放入资料包：只允许 ASCII 字母、数字、点、下划线和连字符。请改名并发布新版清单。",
                en:
                    "The checklist file \(path) cannot go into a bundle by that name: ASCII letters, digits, dot, underscore and hyphen only. Rename it in a new edition."
            )
        case .objectDiffers(let path, let expected, let found):
            Wording(
                zh:
                    "库中的文件已损坏：“\(path)”应为 SHA-256 \(expected.hex)，实为 \(found.hex)。没有写出资料包。请从备份恢复该文件（dossier doctor --deep 会列出全部）。",
                en:
                    "An object of the vault is damaged: \(path) should have SHA-256 \(expected.hex) and has \(found.hex). No bundle was written. Restore it from a backup (dossier doctor --deep lists all)."
            )
        case .recipeUnusable(let digest, .newerFormat(let found, let supported)):
            Wording(
                zh: "组包清单 \(digest.short) 的格式为 \(found)，本程序只认识到 \(supported)。请用更新的程序重建。",
                en:
                    "The recipe \(digest.short) has format \(found); this program knows formats up to \(supported). Rebuild with a newer program."
            )
        case .recipeUnusable(let digest, .unreadable):
            Wording(
                zh: "组包清单 \(digest.short) 无法读出，不能重建。请从备份恢复文件库。",
                en:
                    "The recipe \(digest.short) cannot be read, so the bundle cannot be rebuilt. Restore the vault from a backup."
            )
        case .rebuiltDiffers(let expected, let found):
            Wording(
                zh: "重建的资料包与登记的不同（应为 \(expected.hex)，实为 \(found.hex)），已删除。若当时使用了 --deflate，请用当时的 zlib 版本重建。",
                en:
                    "The rebuilt bundle is not the one recorded (expected \(expected.hex), found \(found.hex)) and was removed. If it was made with --deflate, rebuild with the version of zlib of that time."
            )
        case .invalidAfterWriting(let path, let findings):
            Wording(
                zh:
                    "刚写好的资料包“\(path)”没有通过核验，已删除：\(findings.map { "\($0.code) \($0.explanation.zh)" }.joined(separator: " "))",
                en:
                    "The bundle just written to \(path) did not verify and was removed: \(findings.map { "\($0.code) \($0.explanation.en)" }.joined(separator: " "))"
            )
        case .templatesUnusable(let problems):
            Wording(
                zh: problems.map(\.explanation.zh).joined(separator: "\n"),
                en: problems.map(\.explanation.en).joined(separator: "\n"))
        }
    }
}

extension BundlePlan.Problem {
    /// What is so, and what to do, in both languages.
    package var explanation: Wording {
        switch self {
        case .noPlace(let document, let type):
            Wording(
                zh: "清单中没有 \(type) 类资料，\(document) 无处可放。请撤下该资料，或改用含有该类资料的清单版本。",
                en:
                    "The checklist has no document of type \(type), so \(document) has no place. Withdraw it, or adopt an edition that has the type."
            )
        case .unsafePlace(let requirement, let place):
            Wording(
                zh: "清单要求 \(requirement) 的位置“\(place)”不能作为文件夹名。请在新版清单中更正。",
                en: "The place \(place) of requirement \(requirement) cannot be a folder. Correct it in a new edition.")
        case .sameDocumentTwice(let document):
            Wording(
                zh: "资料 \(document) 在备案中出现两次。请撤下其中之一。",
                en: "Document \(document) stands in the filing twice. Withdraw one.")
        case .noReference(let shipment):
            Wording(
                zh: "发运“\(shipment)”还没有内部编号，不能打包。",
                en: "Shipment \(shipment) has no reference yet, so it cannot be packaged.")
        }
    }
}
