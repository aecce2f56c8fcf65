/// What the values of records are called in findings. A field without a title here goes by its own name.
enum RecordFieldTitles {
    /// The title of the field a path ends in.
    static func title(of path: FactPath) -> Wording {
        if path.source == "as-of" { return Wording(zh: "核对日", en: "the day of the check") }
        if path.source == "documents" {
            return path.field == "name"
                ? Wording(zh: "文件名", en: "file name") : Wording(zh: "登记内容", en: "recorded value")
        }
        let spec = RecordSchema.sources[path.source]?.first { $0.name == path.field }
        return spec?.title ?? Wording(zh: path.field, en: path.field)
    }

    /// What the record a path begins at is called.
    static func source(of path: FactPath) -> Wording {
        switch path.source {
        case "table": Wording(zh: "清单参数表", en: "checklist table")
        case "documents": Wording(zh: "文件", en: "documents")
        case "parameter": Wording(zh: "清单参数", en: "checklist parameter")
        case "line": Wording(zh: "发运清单", en: "shipment line")
        case "as-of": Wording(zh: "核对日", en: "day of the check")
        case let source:
            SubjectKind(rawValue: source)?.title ?? Permit.Kind.allCases.first { $0.source == source }?.title
                ?? role(source)
        }
    }

    /// What a role of a party is called.
    static func role(_ role: String) -> Wording {
        switch role {
        case "consignor": Wording(zh: "发货人", en: "consignor")
        case "consignee": Wording(zh: "收货人", en: "consignee")
        case "broker": Wording(zh: "报关代理", en: "broker")
        case "sponsor": Wording(zh: "申办者", en: "sponsor")
        case "manufacturer": Wording(zh: "生产企业", en: "manufacturer")
        default: Wording(zh: role, en: role)
        }
    }
}
