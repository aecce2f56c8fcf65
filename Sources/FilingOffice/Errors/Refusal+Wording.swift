package import DossierCore

extension Refusal: Explained {
    /// What is so, and what to do.
    package var explanation: Wording {
        switch self {
        case .roleMissing(let person, let needs, let act):
            Wording(
                zh:
                    "“\(person)”不能执行“\(ActName.zh(act))”：需要角色\(needs.map { "“\($0.title.zh)”" }.joined(separator: "或"))。请由具备该角色的人办理。",
                en:
                    "\(person) may not have this \(ActName.en(act)): it takes \(Self.anyOf(needs)). Ask somebody with that role."
            )
        case .personDisabled(let person):
            Wording(
                zh: "“\(person)”已停用，不能办理任何事项。请联系管理员。",
                en: "\(person) is disabled and can do nothing. Talk to an administrator.")
        case .notOpen(let shipment, let status, let act):
            Wording(
                zh:
                    "发运“\(shipment)”的状态是“\(status.title.zh)”，不能再\(ActName.zh(act))。如需修改，请先说明理由重新打开：dossier reopen \(shipment) --reason …",
                en:
                    "Shipment \(shipment) is \(status.title.en); nothing more can be \(ActName.en(act)). Reopen it with a reason first: dossier reopen \(shipment) --reason …"
            )
        case .wrongStatus(let shipment, let status, let act, let needs):
            Wording(
                zh:
                    "发运“\(shipment)”的状态是“\(status.title.zh)”，不能“\(ActName.zh(act))”；须先处于\(needs.map { "“\($0.title.zh)”" }.joined(separator: "或"))。",
                en:
                    "Shipment \(shipment) is \(status.title.en) and cannot be \(ActName.en(act)); it must first be \(needs.map(\.title.en).joined(separator: " or "))."
            )
        case .stale(let shipment, let basedOn, let current):
            Wording(
                zh: "发运“\(shipment)”已被他人修改（您看到的是第 \(basedOn) 版，现为第 \(current) 版）。请重新查看后再试。",
                en:
                    "Somebody changed shipment \(shipment) meanwhile (you saw revision \(basedOn), it is now \(current)). Look at it again, then repeat."
            )
        case .slotTaken(let type, let subject, let held, let offered):
            Wording(
                zh: "“\(offered)”要放入的位置（\(type)，\(subject)）已有资料 \(held)。若是新版本，请用 --revision 给出版本号以替换；否则请选定其一。",
                en:
                    "\(offered) would be the second document in one slot (\(type), \(subject)); \(held) holds it. If it is a newer revision, name it with --revision so that it supersedes; otherwise pick one."
            )
        case .notCurrent(let id):
            Wording(
                zh: "\(id) 不是该位置的现行资料。请用 dossier explain 查看现行资料。",
                en: "\(id) is not the current document of its slot. Look up the current one, then repeat.")
        case .samePerson(let person, let first, let second):
            Wording(
                zh: "“\(person)”已\(ActName.zh(first))，不能再\(ActName.zh(second))：须由另一人办理（四眼原则）。请由另一位具备该角色的人办理。",
                en:
                    "This was already \(ActName.en(first)) by \(person), so it must be \(ActName.en(second)) by somebody else (four eyes, by person). Ask another person with the role."
            )
        case .signatureMissing(let shipment, let needs, let toSign):
            Wording(
                zh:
                    "发运“\(shipment)”当前内容尚无“\(needs.title.zh)”签名，不能签署“\(toSign.title.zh)”。请先执行：dossier sign \(shipment) --meaning \(needs.rawValue)。",
                en:
                    "Shipment \(shipment) has no signature \(needs.title.en) over its present content, so it cannot be signed \(toSign.title.en). First: dossier sign \(shipment) --meaning \(needs.rawValue)."
            )
        case .alreadySigned(let person, let meaning):
            Wording(
                zh: "“\(person)”已就同一内容签署“\(meaning.title.zh)”，无需重复。",
                en: "\(person) has already signed this very content as \(meaning.title.en). Nothing more is needed.")
        case .contentDiffers(let signed, let current):
            Wording(
                zh: "内容在此期间已改变（所依据 \(signed.short)，现为 \(current.short)）。请重新查看后再试。",
                en:
                    "The content changed meanwhile (based on \(signed.short), now \(current.short)). Look at it again, then repeat."
            )
        case .notReady(let shipment, let verdict):
            Wording(
                zh: "发运“\(shipment)”的结论是“\(verdict.title.zh)”，不能审核、批准或放行。请用 dossier check \(shipment) 查看并解决。",
                en:
                    "The verdict on shipment \(shipment) is \(verdict.title.en), so it cannot be reviewed, approved or released. Resolve what dossier check \(shipment) lists."
            )
        case .noProposedWaiver(let finding, let subject):
            Wording(
                zh: "没有待批准的豁免：\(finding)（\(subject)）。请先由另一人提出。",
                en:
                    "No waiver of \(finding) about \(subject) is waiting for approval. Somebody else has to propose it first."
            )
        case .waiverExists(let finding, let subject):
            Wording(
                zh: "\(finding)（\(subject)）的豁免已提出或已生效。待批准时请由另一人执行 --approve。",
                en:
                    "A waiver of \(finding) about \(subject) is already proposed or in force. If it waits, somebody else approves it with --approve."
            )
        case .dueInPast(let due, let today):
            Wording(
                zh: "期限 \(due) 早于今天（\(today)）。请给出今天或以后的日期。",
                en: "The due day \(due) lies before today (\(today)). Give today or a later day.")
        case .notAssigned(let finding, let subject):
            Wording(
                zh: "\(finding)（\(subject)）没有分派给任何人，无需撤回。",
                en: "\(finding) about \(subject) is assigned to nobody. Nothing more is needed.")
        case .filingEnded(let shipment, let status, let act):
            Wording(
                zh: "发运“\(shipment)”的状态是“\(status.title.zh)”，备案已结束，不能再\(ActName.zh(act))。",
                en:
                    "Shipment \(shipment) is \(status.title.en): the filing has come to its end and nothing more can be \(ActName.en(act))."
            )
        case .reasonTooShort(let minimum):
            Wording(
                zh: "理由太短。请写明原因（至少 \(minimum) 个字符，汉字计两个）。",
                en: "The reason is too short. Say why, in at least \(minimum) characters.")
        case .editionInForce(let shipment, let pin):
            Wording(
                zh: "发运“\(shipment)”已采用清单 \(pin.id)@\(pin.edition)，无需改用。",
                en: "Shipment \(shipment) is judged by \(pin.id)@\(pin.edition) already. Nothing more is needed.")
        case .olderEdition(let shipment, let held, let offered):
            Wording(
                zh:
                    "发运“\(shipment)”现用 \(held.id)@\(held.edition)，\(offered.edition) 是更早的版本。改回旧版须说明理由：--reason …",
                en:
                    "Shipment \(shipment) is judged by \(held.id)@\(held.edition); \(offered.edition) is older. Say why it goes back: --reason …"
            )
        case .otherChecklist(let shipment, let held, let offered):
            Wording(
                zh: "发运“\(shipment)”依据清单“\(held.id)”，不能改用另一份清单“\(offered.id)”。请选用“\(held.id)”的版本。",
                en:
                    "Shipment \(shipment) is judged by the checklist \(held.id) and cannot move to another one, \(offered.id). Name an edition of \(held.id)."
            )
        case .referenceTaken(let reference):
            Wording(
                zh: "该备案已有内部编号 \(reference)，编号终身不变。",
                en: "This filing already has the reference \(reference), which never changes.")
        case .alreadyPackaged(let reference, let sequence):
            Wording(
                zh: "\(reference) 的第 \(sequence) 号资料包已登记。如需更正，请重新打开后再打包。",
                en:
                    "Sequence \(sequence) of \(reference) is already recorded. To correct it, reopen the filing and package again."
            )
        case .numberMissing(let event):
            Wording(
                zh: "登记“\(event.title.zh)”须给出通知上的编号：--number。",
                en: "To record \(event.title.en), give the number on the notice with --number.")
        case .impossibleDate(let event, let date, let bound):
            Wording(
                zh: "“\(event.title.zh)”的日期 \(date) 与 \(bound) 矛盾：不能早于前一事件，也不能晚于今天。请核对通知。",
                en:
                    "\(date) cannot be the day of \(event.title.en), seen against \(bound): it may not precede the event before it nor lie in the future. Compare the notice."
            )
        case .noOpenNotice, .itemExists, .noSuchItem, .itemClosed, .itemIsOpen, .itemsOpen: correctionExplanation
        case .validityMissing:
            Wording(
                zh: "登记“备案完成”须给出有效期：--valid-from 与 --valid-until。",
                en: "To record filed, give the period it is valid for: --valid-from and --valid-until.")
        }
    }

    /// a QA reviewer; an administrator or regulatory manager: the roles with their article.
    private static func anyOf(_ roles: [Role]) -> String {
        let titles = roles.map(\.title.en).joined(separator: " or ")
        return titles.first.map { "aeiou".contains($0) } == true ? "an \(titles)" : "a \(titles)"
    }
}
