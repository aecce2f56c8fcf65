package import DossierCore

/// What the acts of the audit trail are called in sentences.
package enum ActName {
    package static func zh(_ act: String) -> String { names[act]?.zh ?? act }
    package static func en(_ act: String) -> String { names[act]?.en ?? act }

    /// The act as the heading of an entry of the audit trail.
    package static func heading(_ act: String) -> Wording { PaperWords.act(act) }

    static let names: [String: Wording] = [
        "documents-attached": Wording(zh: "附加资料", en: "attached"),
        "documents-inspected": Wording(zh: "重新检查文件", en: "inspected again"),
        "documents-read": Wording(zh: "读取文字", en: "read"),
        "fact-confirmed": Wording(zh: "确认数值", en: "confirmed"),
        "search": Wording(zh: "检索", en: "searched"),
        "names-added": Wording(zh: "登记姓名名单", en: "given names to look for"),
        "document-withdrawn": Wording(zh: "撤下资料", en: "withdrawn from the filing"),
        "waiver-proposed": Wording(zh: "提出豁免", en: "proposed for waiver"),
        "waiver-approved": Wording(zh: "批准豁免", en: "approved for waiver"),
        "assigned": Wording(zh: "分派事项", en: "assigned"),
        "unassigned": Wording(zh: "撤回分派", en: "taken from its owner"),
        "signed-authored": Wording(zh: "签署（编制）", en: "signed as authored"),
        "signed-reviewed": Wording(zh: "签署（审核）", en: "signed as reviewed"),
        "signed-approved": Wording(zh: "签署（批准）", en: "signed as approved"),
        "signed-released": Wording(zh: "签署（放行）", en: "signed as released"),
        "sign-in": Wording(zh: "以此身份办理", en: "done in that name"),
        "authored": Wording(zh: "编制", en: "authored"),
        "reviewed": Wording(zh: "审核", en: "reviewed"),
        "approved": Wording(zh: "批准", en: "approved"),
        "released": Wording(zh: "放行", en: "released"),
        "prepared": Wording(zh: "准备资料", en: "prepared"),
        "reopened": Wording(zh: "重新打开", en: "reopened"),
        "edition-adopted": Wording(zh: "采用新版清单", en: "moved to another edition"),
        "reference-minted": Wording(zh: "编制内部编号", en: "given a reference"),
        "packaged": Wording(zh: "打包", en: "packaged"),
        "authority-submitted": Wording(zh: "登记提交", en: "recorded as submitted"),
        "authority-accepted": Wording(zh: "登记受理", en: "recorded as accepted"),
        "authority-supplement-requested": Wording(zh: "登记补正要求", en: "recorded as supplement requested"),
        "authority-resubmitted": Wording(zh: "登记再提交", en: "recorded as resubmitted"),
        "authority-filed": Wording(zh: "登记备案完成", en: "recorded as filed"),
        "authority-rejected": Wording(zh: "登记不予备案", en: "recorded as rejected"),
        "authority-suspended": Wording(zh: "登记暂停", en: "recorded as suspended"),
        "authority-resumed": Wording(zh: "登记恢复", en: "recorded as resumed"),
        "authority-withdrawn": Wording(zh: "登记撤回", en: "recorded as withdrawn"),
        "authority-terminated": Wording(zh: "登记终止", en: "recorded as terminated"),
        "authority-closed": Wording(zh: "关闭归档", en: "closed"),
        "correction-asked": Wording(zh: "登记补正事项", en: "given items to correct"),
        "correction-assigned": Wording(zh: "分派补正事项", en: "given an owner for a correction item"),
        "correction-answered": Wording(zh: "答复补正事项", en: "answered on a correction item"),
        "correction-withdrawn": Wording(zh: "撤销补正事项", en: "relieved of a correction item"),
        "correction-reopened": Wording(zh: "重新打开补正事项", en: "asked again for a correction item"),
        "records-imported": Wording(zh: "导入记录", en: "imported"),
        "person-added": Wording(zh: "增加人员", en: "added to the roster"),
        "person-roles-changed": Wording(zh: "变更角色", en: "given other roles"),
        "person-disabled": Wording(zh: "停用人员", en: "disabled"),
        "comment-added": Wording(zh: "提出意见", en: "commented on"),
        "comment-settled": Wording(zh: "了结意见", en: "settled"),
        "history-read": Wording(zh: "查阅历史", en: "read as history"),
        "sessions-ended": Wording(zh: "结束会话", en: "signed out everywhere"),
        "second-factor-set": Wording(zh: "启用两步验证", en: "given a second factor"),
        "second-factor-removed": Wording(zh: "停用两步验证", en: "rid of the second factor"),
        "recovery-code-used": Wording(zh: "使用恢复码", en: "let in with a recovery code"),
        "token-made": Wording(zh: "建立令牌", en: "given a token"),
        "token-ended": Wording(zh: "收回令牌", en: "token taken back"),
        "passphrase-set": Wording(zh: "设置口令", en: "given a passphrase"),
    ]
}
