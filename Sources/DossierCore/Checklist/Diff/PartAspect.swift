/// What about a part of an edition can differ. The raw value is the word used in JSON and CSV.
package enum PartAspect: String, Sendable, Hashable, Codable, CaseIterable {
    // edition
    case regime, effective, authority, standing, banner
    case scopeNote = "scope-note"
    case decision
    // demands
    case about, level, severity, waiver, condition, citation, title, remedy
    // requirements
    case slug, place, ctd, field
    case fieldNeed = "field-need"
    case fieldType = "field-type"
    case choices
    case validOn = "valid-on"
    case supplier, due, several, mention
    // groups and overlays
    case members, destinations, demand, question
    // rules
    case check, comparison
    case checkCondition = "check-condition"
    case values, limit, tolerance, window, period, relation, say
    // technical rules
    case exempt, mailbox, labels, layout, order
    case commonFact = "common-fact"
    case loggerType = "logger-type"
    // parameters and tables
    case value, owner, row, cell, keys, columns
    case foundBy = "found-by"
    // instruments
    case number, issuer, dates, aliases, sources
    /// Something this program compares as a whole only.
    case other

    /// What it is called.
    package var title: Wording {
        Self.titles[self] ?? Wording(zh: rawValue, en: rawValue)
    }

    private static let titles: [PartAspect: Wording] = [
        .regime: Wording(zh: "制度", en: "regime"),
        .effective: Wording(zh: "生效日", en: "effective day"),
        .authority: Wording(zh: "受理机构", en: "authority"),
        .standing: Wording(zh: "可靠程度", en: "standing"),
        .banner: Wording(zh: "声明", en: "banner"),
        .scopeNote: Wording(zh: "适用范围说明", en: "note on the scope"),
        .decision: Wording(zh: "结论", en: "decision"),
        .about: Wording(zh: "对象", en: "subject"),
        .level: Wording(zh: "要求程度", en: "level"),
        .severity: Wording(zh: "严重程度", en: "severity"),
        .waiver: Wording(zh: "可否豁免", en: "waiver"),
        .condition: Wording(zh: "适用条件", en: "condition"),
        .citation: Wording(zh: "出处", en: "citation"),
        .title: Wording(zh: "名称", en: "title"),
        .remedy: Wording(zh: "处理办法", en: "remedy"),
        .slug: Wording(zh: "文件代称", en: "document name"),
        .place: Wording(zh: "资料包中的文件夹", en: "folder in the bundle"),
        .ctd: Wording(zh: "CTD 位置", en: "CTD location"),
        .field: Wording(zh: "须读出的内容", en: "field"),
        .fieldNeed: Wording(zh: "内容必填与否", en: "field needed"),
        .fieldType: Wording(zh: "内容类型", en: "field type"),
        .choices: Wording(zh: "可选值", en: "choices"),
        .validOn: Wording(zh: "须有效的日期", en: "must be valid on"),
        .supplier: Wording(zh: "提供部门", en: "supplier"),
        .due: Wording(zh: "提交时限", en: "due"),
        .several: Wording(zh: "同一位置的份数", en: "documents in a slot"),
        .mention: Wording(zh: "须写明的内容", en: "must say"),
        .exempt: Wording(zh: "免于本项的文件类型", en: "exempt type"),
        .mailbox: Wording(zh: "允许的职能邮箱", en: "allowed mailbox"),
        .labels: Wording(zh: "文件中的标题", en: "labels in papers"),
        .layout: Wording(zh: "记录仪文件格式", en: "logger layout"),
        .order: Wording(zh: "先后次序", en: "order"),
        .commonFact: Wording(zh: "各文件须一致的事实", en: "fact papers agree on"),
        .loggerType: Wording(zh: "记录仪文件的类型", en: "type of logger file"),
        .members: Wording(zh: "成员", en: "members"),
        .destinations: Wording(zh: "目的地", en: "destinations"),
        .demand: Wording(zh: "收紧的要求", en: "tightened demand"),
        .question: Wording(zh: "未决问题", en: "open question"),
        .foundBy: Wording(zh: "键的取值地址", en: "where keys are read"),
        .check: Wording(zh: "比较", en: "check"),
        .comparison: Wording(zh: "比较方式", en: "comparison"),
        .checkCondition: Wording(zh: "比较的适用条件", en: "condition of the check"),
        .values: Wording(zh: "所比较的值", en: "values compared"),
        .limit: Wording(zh: "限值", en: "limit"),
        .tolerance: Wording(zh: "允差", en: "tolerance"),
        .window: Wording(zh: "时间窗", en: "window"),
        .period: Wording(zh: "期限", en: "period"),
        .relation: Wording(zh: "关系", en: "relation"),
        .say: Wording(zh: "提示语", en: "sentence"),
        .value: Wording(zh: "取值", en: "value"),
        .owner: Wording(zh: "负责人", en: "owner"),
        .row: Wording(zh: "行", en: "row"),
        .cell: Wording(zh: "单元格", en: "cell"),
        .keys: Wording(zh: "键", en: "keys"),
        .columns: Wording(zh: "列", en: "columns"),
        .number: Wording(zh: "文号", en: "number"),
        .issuer: Wording(zh: "发布机关", en: "issuer"),
        .dates: Wording(zh: "日期", en: "dates"),
        .aliases: Wording(zh: "别名", en: "aliases"),
        .sources: Wording(zh: "来源", en: "sources"),
        .other: Wording(zh: "其他内容", en: "other content"),
    ]
}
