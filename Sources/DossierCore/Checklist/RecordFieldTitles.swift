/// What the values of records are called in findings. A field without a title here goes by its own name.
enum RecordFieldTitles {
    /// The title of the field a path ends in.
    static func title(of path: FactPath) -> Wording {
        if path.source == "as-of" { return Wording(zh: "核对日", en: "the day of the check") }
        return titles[path.field] ?? Wording(zh: path.field, en: path.field)
    }

    /// What the record a path begins at is called.
    static func source(of path: FactPath) -> Wording {
        switch path.source {
        case "parameter": Wording(zh: "清单参数", en: "checklist parameter")
        case "line": Wording(zh: "发运清单", en: "shipment line")
        case "as-of": Wording(zh: "核对日", en: "day of the check")
        case let source: SubjectKind(rawValue: source)?.title ?? role(source)
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

    private static let titles: [String: Wording] = [
        "address": Wording(zh: "地址", en: "address"),
        "air-waybill": Wording(zh: "空运单号", en: "air waybill"),
        "aliases": Wording(zh: "别名", en: "aliases"),
        "authorisation-number": Wording(zh: "批准编号", en: "authorisation number"),
        "authority": Wording(zh: "主管机构", en: "authority"),
        "bank": Wording(zh: "细胞库", en: "cell bank"),
        "batches": Wording(zh: "批次", en: "batches"),
        "broker": Wording(zh: "报关代理", en: "broker"),
        "cell-source": Wording(zh: "细胞来源", en: "cell source"),
        "city": Wording(zh: "城市", en: "city"),
        "code": Wording(zh: "编码", en: "code"),
        "collected-in": Wording(zh: "采集地", en: "collected in"),
        "collected-on": Wording(zh: "采集日期", en: "collected on"),
        "collection": Wording(zh: "采集方式", en: "collection"),
        "consignee": Wording(zh: "收货人", en: "consignee"),
        "consignor": Wording(zh: "发货人", en: "consignor"),
        "country": Wording(zh: "国家或地区", en: "country"),
        "declared-value": Wording(zh: "申报价值", en: "declared value"),
        "destination": Wording(zh: "目的地", en: "destination"),
        "din": Wording(zh: "捐献识别号", en: "donation identification number"),
        "donors": Wording(zh: "供者", en: "donors"),
        "dose": Wording(zh: "剂量", en: "dose"),
        "edits": Wording(zh: "编辑位点数", en: "number of edits"),
        "expiry": Wording(zh: "有效期至", en: "expiry"),
        "form": Wording(zh: "形态", en: "form"),
        "hs-code": Wording(zh: "商品编码（HS 编码）", en: "HS code"),
        "id": Wording(zh: "编号", en: "identifier"),
        "in-force-from": Wording(zh: "生效日期", en: "in force from"),
        "in-force-until": Wording(zh: "有效至", en: "in force until"),
        "in-use": Wording(zh: "使用期限", en: "in-use period"),
        "lot": Wording(zh: "批号", en: "lot"),
        "manufactured-from": Wording(zh: "生产开始日期", en: "manufactured from"),
        "manufactured-to": Wording(zh: "生产结束日期", en: "manufactured to"),
        "manufacturer": Wording(zh: "生产企业", en: "manufacturer"),
        "maximum-subjects": Wording(zh: "受试者上限", en: "maximum number of subjects"),
        "modality": Wording(zh: "产品类别", en: "modality"),
        "name": Wording(zh: "名称", en: "name"),
        "origin": Wording(zh: "自体或异体", en: "origin"),
        "patient": Wording(zh: "患者身份链编码", en: "patient's chain-of-identity code"),
        "phase": Wording(zh: "试验分期", en: "phase"),
        "planned-arrival": Wording(zh: "计划到达日期", en: "planned arrival"),
        "planned-departure": Wording(zh: "计划发运日期", en: "planned departure"),
        "planned-use": Wording(zh: "计划使用日期", en: "planned use"),
        "process-version": Wording(zh: "工艺版本", en: "process version"),
        "product": Wording(zh: "产品", en: "product"),
        "protocol": Wording(zh: "试验方案", en: "protocol"),
        "protocol-version": Wording(zh: "方案版本", en: "protocol version"),
        "purpose": Wording(zh: "用途", en: "purpose"),
        "quantity": Wording(zh: "数量", en: "quantity"),
        "registry-number": Wording(zh: "登记号", en: "registry number"),
        "release-decision": Wording(zh: "放行结论", en: "release decision"),
        "released-on": Wording(zh: "放行日期", en: "released on"),
        "roles": Wording(zh: "角色", en: "roles"),
        "route": Wording(zh: "运输路线", en: "route"),
        "route-time": Wording(zh: "运输时长", en: "route time"),
        "shelf-life": Wording(zh: "有效期", en: "shelf life"),
        "shipper": Wording(zh: "运输容器", en: "shipper"),
        "sites": Wording(zh: "试验中心", en: "sites"),
        "sponsor": Wording(zh: "申办者", en: "sponsor"),
        "storage": Wording(zh: "贮存条件", en: "storage"),
        "strength": Wording(zh: "规格", en: "strength"),
        "title": Wording(zh: "标题", en: "title"),
        "trial": Wording(zh: "临床试验", en: "trial"),
        "units": Wording(zh: "件数", en: "units"),
        "uscc": Wording(zh: "统一社会信用代码", en: "unified social credit code"),
        "vector": Wording(zh: "载体类型", en: "vector"),
    ]
}
