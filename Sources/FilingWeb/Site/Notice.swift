import DossierCore

/// What was just done, said once on the page that follows.
enum Notice: String, CaseIterable, Sendable {
    case signedOut = "signed-out"
    case itemAdded = "item-added"
    case itemDone = "item-done"
    case attached, withdrawn, imported, saved, waived, approved, signed, reopened, packaged, recorded, assigned
    case unassigned, commented, settled, added, disabled, ended, discarded
    case passphraseSet = "passphrase-set"

    var wording: Wording {
        switch self {
        case .itemAdded: Wording(zh: "补正事项已登记。", en: "The correction item is on record.")
        case .itemDone: Wording(zh: "补正事项已更新。", en: "The correction item is up to date.")
        case .signedOut: Wording(zh: "已退出。", en: "You have signed out.")
        case .attached: Wording(zh: "资料已归入，结论已重新计算。", en: "The papers are filed and the verdict is new.")
        case .withdrawn: Wording(zh: "资料已撤下，其内容与历史保留。", en: "The paper is withdrawn; its bytes and history stay.")
        case .imported: Wording(zh: "记录已导入。", en: "The records are imported.")
        case .saved: Wording(zh: "记录已保存。", en: "The record is saved.")
        case .waived: Wording(zh: "豁免已提出，须由他人批准。", en: "The waiver is proposed; somebody else has to approve it.")
        case .approved: Wording(zh: "豁免已批准。", en: "The waiver is approved.")
        case .signed: Wording(zh: "已签署。", en: "Signed.")
        case .reopened: Wording(zh: "已重新打开，原签名作废并保留。", en: "Open again; the signatures are void and stay visible.")
        case .packaged: Wording(zh: "资料包已生成并逐字节核验。", en: "The bundle is made and verified byte by byte.")
        case .recorded: Wording(zh: "主管部门事项已登记。", en: "What the authority did is on record.")
        case .assigned: Wording(zh: "事项已分派。", en: "The work is handed over.")
        case .unassigned: Wording(zh: "已撤回分派。", en: "Nobody has this any more.")
        case .commented: Wording(zh: "意见已记录。", en: "Your comment is recorded.")
        case .settled: Wording(zh: "意见已了结。", en: "The comment is settled.")
        case .added: Wording(zh: "人员已加入名册。", en: "The person is on the roster.")
        case .disabled: Wording(zh: "人员已停用。", en: "The person is disabled.")
        case .ended: Wording(zh: "会话已全部结束。", en: "All sessions are ended.")
        case .discarded: Wording(zh: "未归入的文件已丢弃。", en: "The files that were not filed are gone.")
        case .passphraseSet: Wording(zh: "口令已设置。", en: "The passphrase is set.")
        }
    }
}
