extension RecordSchema {
    /// The fields of a permit, as people write them.
    static let permit = [
        required("code", .text, "编码", "code"),
        required("kind", choice(Permit.Kind.self), "种类", "kind"),
        optional("number", .text, "文号", "number"),
        required("holder", .reference(.party), "持有人", "holder"),
        optional("issuer", .text, "签发机关", "issuer"),
        optional("products", .list(.reference(.product)), "适用产品", "products"),
        optional("destinations", .list(.identifier(.country)), "适用目的地", "destinations"),
        optional("quantity", .quantity, "批准数量", "quantity"),
        optional("already-used", .quantity, "此前已用数量", "quantity already used"),
        optional("valid-from", .day, "有效期自", "valid from"),
        optional("valid-until", .day, "有效期至", "valid until"),
        optional("decided-on", .day, "决定日期", "decided on"),
        optional("conclusion", choice(Permit.Conclusion.self), "结论", "conclusion"),
        optional("catalogue-version", .text, "目录版本", "catalogue version"),
        optional("catalogue-dated", .day, "目录日期", "catalogue dated"),
        optional("decided-by", .text, "判定部门", "decided by"),
        optional("document", .text, "文件编号", "document"),
    ]

    /// What the program works out about a permit from the shipments that draw on it.
    package static let drawing = [
        optional("drawn-before", .quantity, "此前累计支取", "drawn before"),
        optional("drawn-total", .quantity, "含本次累计支取", "drawn in total"),
        optional("remaining", .quantity, "剩余数量", "remaining"),
    ]

    /// What the program knows of the filing itself.
    package static let filing = [
        optional("status", choice(DossierStatus.self), "状态", "status"),
        optional("submitted-on", .day, "提交日期", "submitted on"),
        optional("reopened-after-submission", .yesNo, "提交后重新开启", "reopened after submission"),
        optional("supplement-number", .text, "补正通知编号", "number of the supplement notice"),
        optional("supplement-items", .integer, "补正通知的项数", "items of the supplement notice"),
        optional("unanswered-items", .integer, "尚未答复的补正项数", "items of the supplement notice not answered"),
        optional("reference", .text, "备案编号", "reference"),
    ]

    /// The fields under every source of facts that is no paper, no parameter and no table: `shipment`, `line`,
    /// `consignee`, `special-articles`, `filing` …
    package static let sources: [String: [FieldSpec]] = {
        var sources = ["line": line, "filing": filing]
        for kind in RecordKind.allCases where kind != .party { sources[kind.rawValue] = fields(of: kind) }
        for role in ["consignor", "consignee", "sponsor", "manufacturer", "broker", "site", "organisation"] {
            sources[role] = fields(of: .party)
        }
        for source in ["permit"] + Permit.Kind.allCases.map(\.source) { sources[source] = permit + drawing }
        return sources
    }()
}
