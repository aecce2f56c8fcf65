package import DossierCore

extension FilingError: Explained {
    /// What is so, and what to do.
    package var explanation: Wording {
        switch self {
        case .noPersonForLogin(let login):
            Wording(
                zh: "系统用户“\(login)”不在人员名册中。请管理员执行：dossier person add 代码 --login \(login) …，或用 --as 人员代码 并输入口令。",
                en:
                    "The operating-system user \(login) is not on the roster. Ask an administrator to run: dossier person add CODE --login \(login) …, or use --as CODE with that person's passphrase."
            )
        case .unknownPerson(let code):
            Wording(
                zh: "名册中没有“\(code)”。用 dossier person list 查看人员。",
                en: "There is no person \(code) on the roster. See dossier person list.")
        case .personExists(let code):
            Wording(
                zh: "人员代码“\(code)”已存在，且代码不重复使用。请另取一个代码。",
                en: "The person code \(code) exists already, and codes are never reused. Choose another code.")
        case .loginTaken(let login, let code):
            Wording(
                zh: "系统用户“\(login)”已对应人员“\(code)”。请先解除，或换一个系统用户。",
                en: "The operating-system user \(login) already belongs to \(code). Choose another login.")
        case .passphraseNotSet(let code):
            Wording(
                zh: "“\(code)”尚未设置口令。请执行：dossier person passphrase \(code)。",
                en: "\(code) has no passphrase yet. Run: dossier person passphrase \(code).")
        case .wrongPassphrase(let code, let remaining):
            Wording(
                zh: "“\(code)”的口令不正确，什么都没有改变。还可再试 \(remaining) 次，之后须由管理员重设口令。",
                en:
                    "That is not the passphrase of \(code); nothing was changed. \(remaining) \(remaining == 1 ? "try is" : "tries are") left before an administrator has to set a new one."
            )
        case .lockedOut(let code):
            Wording(
                zh: "“\(code)”连续输错口令，已被锁定。请管理员执行：dossier person passphrase \(code)。",
                en:
                    "\(code) is locked out after too many wrong passphrases. Ask an administrator to run: dossier person passphrase \(code)."
            )
        case .passphraseNeeded(let code, let act):
            Wording(
                zh: "“\(ActName.zh(act))”需要“\(code)”输入口令。请在终端输入，或使用 --passphrase-file。",
                en:
                    "To have it \(ActName.en(act)), the passphrase of \(code) is needed. Type it at the terminal or give --passphrase-file."
            )
        case .commentTooLong(let characters, let limit):
            Wording(
                zh: "意见有 \(characters) 个字符，上限为 \(limit) 个。请分几条写；尚未保存。",
                en: "The comment has \(characters) characters; at most \(limit) go. Say it in several; none was kept.")
        case .passphraseTooShort(let minimum):
            Wording(
                zh: "口令太短。请至少使用 \(minimum) 个字符。",
                en: "The passphrase is too short. Use at least \(minimum) characters.")
        case .noRole:
            Wording(
                zh: "没有给出角色。请用 --role 指定，例如 --role qa-reviewer。",
                en: "No role was given. Name one with --role, for example --role qa-reviewer.")
        case .rolesApart(let first, let second):
            Wording(
                zh: "“\(first.title.zh)”与“\(second.title.zh)”不能由同一人担任：管理员无权批准内容。请分派给两个人。",
                en:
                    "One person cannot be both \(first.title.en) and \(second.title.en): an administrator has no right over content. Give the roles to two people."
            )
        case .lastAdministrator(let code):
            Wording(
                zh: "“\(code)”是最后一位管理员，不能停用。请先增加另一位管理员。",
                en: "\(code) is the last administrator and cannot be disabled. Add another administrator first.")
        case .unknownShipment(let id, let near):
            Wording(
                zh: "没有发运“\(id)”。\(Phrase.zh(near))用 dossier check --all 查看现有发运。",
                en: "There is no shipment \(id). \(Phrase.en(near))List what there is with dossier check --all.")
        case .unknownFinding(let id, let shipment, let near):
            Wording(
                zh: "发运“\(shipment)”所用清单中没有“\(id)”。\(Phrase.zh(near))用 dossier check \(shipment) --full 查看全部编号。",
                en:
                    "The checklist of shipment \(shipment) has no \(id). \(Phrase.en(near))See dossier check \(shipment) --full for all of them."
            )
        case .unknownSubject(let finding, let subject, let known):
            Wording(
                zh: "“\(finding)”没有关于“\(subject)”的结果。可选：\(known.joined(separator: "、"))。",
                en: "\(finding) has no finding about \(subject). It has: \(known.joined(separator: ", ")).")
        case .severalSubjects(let finding, let known):
            Wording(
                zh: "“\(finding)”涉及多个对象，请用 --subject 指定其一：\(known.joined(separator: "、"))。",
                en: "\(finding) is about several subjects. Name one with --subject: \(known.joined(separator: ", ")).")
        case .nothingFound(let query):
            Wording(
                zh: "没有找到“\(query)”。可用内部编号、主管部门编号、发运号、批号、空运单号或资料包哈希查询。",
                en:
                    "Nothing is known under \(query). Look up a filing reference, authority number, shipment, lot, air waybill or bundle hash."
            )
        case .unknownPermit(let text, let suggestions):
            Wording(
                zh: "没有编码或文号为“\(text)”的许可。"
                    + (suggestions.isEmpty
                        ? "可用 dossier permit list 查看。" : "是否指 \(suggestions.joined(separator: "、"))？"),
                en: "No permit has the code or number \(text). "
                    + (suggestions.isEmpty
                        ? "See dossier permit list." : "Did you mean \(suggestions.joined(separator: ", "))?"))
        case .mistypedReference(let text, let expected):
            Wording(
                zh: "“\(text)”不是有效的内部编号：校验位应为 \(expected)。请核对抄录是否有误；这不表示该编号不存在。",
                en:
                    "\(text) is mistyped: its check digits should be \(expected). Compare it with the paper; this does not say that no such filing exists."
            )
        case .unknownReference(let reference):
            Wording(
                zh: "内部编号 \(reference) 书写正确，但不在本工作区登记。请确认工作区是否正确。",
                en:
                    "\(reference) is well-formed but not registered in this workspace. Check that this is the right workspace."
            )
        default: moreExplanation
        }
    }
}

/// Small turns of phrase shared by the sentences.
enum Phrase {
    static func zh(_ near: [String]) -> String {
        near.isEmpty ? "" : "是否指：\(near.prefix(3).joined(separator: "、"))？"
    }

    static func en(_ near: [String]) -> String {
        near.isEmpty ? "" : "Did you mean \(near.prefix(3).joined(separator: ", "))? "
    }
}
