import DossierCore

extension PaperWords {
    /// What an act of the audit trail is called in the history of a filing.
    static func act(_ action: String) -> Wording {
        if let meaning = SignatureMeaning.allCases.first(where: { action == "signed-\($0.rawValue)" }) {
            return Wording(zh: "签署（\(meaning.title.zh)）", en: "signed (\(meaning.title.en))")
        }
        if let kind = AuthorityEvent.Kind.allCases.first(where: { action == "authority-\($0.rawValue)" }) {
            return Wording(zh: "登记：\(kind.title.zh)", en: "recorded: \(kind.title.en)")
        }
        return acts[action] ?? Wording(zh: action, en: action)
    }

    private static let acts: [String: Wording] = [
        "filing-opened": Wording(zh: "建立备案", en: "filing opened"),
        "documents-attached": Wording(zh: "附加资料", en: "documents attached"),
        "documents-inspected": Wording(zh: "重新检查文件", en: "documents inspected"),
        "documents-read": Wording(zh: "重新读取文件文字", en: "text of documents read"),
        "fact-confirmed": Wording(zh: "确认文件数值", en: "value of a document confirmed"),
        "names-added": Wording(zh: "补充姓名名单", en: "names added to the list"),
        "file-taken": Wording(zh: "收取文件", en: "file taken from a watched folder"),
        "proposal-accepted": Wording(zh: "按提议归档", en: "file accepted in a place proposed"),
        "proposal-returned": Wording(zh: "退回收取的文件", en: "file given back"),
        "document-withdrawn": Wording(zh: "撤下资料", en: "document withdrawn"),
        "waiver-proposed": Wording(zh: "提出豁免", en: "waiver proposed"),
        "waiver-approved": Wording(zh: "批准豁免", en: "waiver approved"),
        "assigned": Wording(zh: "分派事项", en: "work assigned"),
        "unassigned": Wording(zh: "撤回分派", en: "assignment withdrawn"),
        "reopened": Wording(zh: "重新打开", en: "reopened"),
        "edition-adopted": Wording(zh: "采用新版清单", en: "edition adopted"),
        "reference-minted": Wording(zh: "编制内部编号", en: "reference minted"),
        "packaged": Wording(zh: "打包", en: "packaged"),
        "correction-asked": Wording(zh: "登记补正事项", en: "correction items recorded"),
        "correction-assigned": Wording(zh: "分派补正事项", en: "correction item assigned"),
        "correction-answered": Wording(zh: "答复补正事项", en: "correction item answered"),
        "correction-withdrawn": Wording(zh: "撤销补正事项", en: "correction item withdrawn"),
        "correction-reopened": Wording(zh: "重新打开补正事项", en: "correction item opened again"),
        "record-created": Wording(zh: "新增记录", en: "record created"),
        "record-changed": Wording(zh: "变更记录", en: "record changed"),
        "records-changed": Wording(zh: "所依据的记录变更", en: "records relied on changed"),
        "person-added": Wording(zh: "登记人员", en: "person added"),
        "person-roles-changed": Wording(zh: "变更角色", en: "roles changed"),
        "person-login-changed": Wording(zh: "变更系统用户", en: "login changed"),
        "person-disabled": Wording(zh: "停用人员", en: "person disabled"),
        "passphrase-set": Wording(zh: "设置口令", en: "passphrase set"),
        "sign-in-failed": Wording(zh: "口令错误", en: "wrong passphrase"),
        "sign-in-refused": Wording(zh: "拒绝登录", en: "sign-in refused"),
        "person-identity-changed": Wording(zh: "变更身份标识", en: "identity changed"),
        "webhook-host-allowed": Wording(zh: "允许通知主机", en: "host allowed to be told"),
        "webhook-host-removed": Wording(zh: "撤销通知主机", en: "host no longer to be told"),
        "webhook-added": Wording(zh: "添加通知地址", en: "webhook added"),
        "webhook-removed": Wording(zh: "移除通知地址", en: "webhook removed"),
        "webhook-retried": Wording(zh: "重新发送通知", en: "messages tried again"),
        "signed-in": Wording(zh: "登录", en: "signed in"),
        "signed-out": Wording(zh: "退出", en: "signed out"),
        "sessions-ended": Wording(zh: "结束会话", en: "sessions ended"),
        "comment-added": Wording(zh: "提出意见", en: "comment added"),
        "comment-settled": Wording(zh: "了结意见", en: "comment settled"),
        "history-read": Wording(zh: "查阅历史", en: "history read"),
        "sign-in-failures-cleared": Wording(zh: "清除口令错误计数", en: "sign-in failures cleared"),
    ]

    /// What a file outside the payload is for.
    static func purpose(of path: String) -> Wording {
        purposes[path] ?? Wording(zh: path, en: path)
    }

    private static let purposes: [String: Wording] = [
        BundleLayout.declaration: Wording(zh: "BagIt 声明（RFC 8493）", en: "BagIt declaration (RFC 8493)"),
        BundleLayout.info: Wording(zh: "资料包信息", en: "about this bag"),
        BundleLayout.manifest: Wording(zh: "data/ 中每个文件的 SHA-256", en: "SHA-256 of every file in data/"),
        BundleLayout.tagManifest: Wording(
            zh: "其余文件的 SHA-256；签名所签即此文件", en: "SHA-256 of the other files; this is what is signed"),
        BundleLayout.readme: Wording(zh: "如何用常用工具核验", en: "how to check with stock tools"),
        BundleLayout.dossier: Wording(
            zh: "所签署的内容、签名与历史（规范 JSON）", en: "the signed content, signatures, history (canonical JSON)"),
        BundleLayout.assessment: Wording(zh: "全部核对结果及所比对的数值", en: "every finding with the values compared"),
        BundleLayout.events: Wording(zh: "本备案的审计事件", en: "the audit events of this filing"),
        BundleLayout.signature: Wording(zh: "Ed25519 系统电子签名", en: "Ed25519 system electronic signature"),
        BundleLayout.publicKey: Wording(zh: "验证签名的公钥", en: "the public key that verifies it"),
    ]
}
