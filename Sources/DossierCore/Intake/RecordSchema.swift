/// The fields of every kind of record: what people may write, which of it is required, and what it is called.
///
/// One schema serves record files, facts and reports. The names are the ones the records are encoded under.
package enum RecordSchema {
    /// The fields of a kind of record, in the order people read them.
    package static func fields(of kind: RecordKind) -> [FieldSpec] {
        switch kind {
        case .party: party
        case .product: product
        case .donor: donor
        case .batch: batch
        case .trial: trial
        case .permit: permit
        case .shipment: shipment
        }
    }

    /// The field of a kind of record with this name.
    package static func field(_ name: String, of kind: RecordKind) -> FieldSpec? {
        fields(of: kind).first { $0.name == name }
    }

    /// What of one batch travels: `lot`, `units`, `quantity`.
    package static let line = [
        required("lot", .reference(.batch), "批号", "lot"),
        required("units", .integer, "件数", "units"),
        required("quantity", .quantity, "数量", "quantity"),
    ]

    private static let party = [
        required("code", .text, "编码", "code"),
        required("name", .wording, "名称", "name"),
        required("roles", .list(choice(Party.Role.self)), "角色", "roles"),
        optional("uscc", .identifier(.uscc), "统一社会信用代码", "unified social credit code"),
        required("country", .identifier(.country), "国家或地区", "country"),
        optional("city", .wording, "城市", "city"),
        optional("address", .wording, "地址", "address"),
    ]

    private static let product = [
        required("code", .text, "编码", "code"),
        required("name", .wording, "名称", "name"),
        optional("aliases", .list(.text), "别名", "aliases"),
        required("modality", choice(Product.Modality.self), "产品类别", "modality"),
        required("origin", choice(Product.Origin.self), "自体或异体", "origin"),
        required("form", choice(Product.Form.self), "形态", "form"),
        optional("cell-source", choice(Product.CellSource.self), "细胞来源", "cell source"),
        required("vector", choice(Product.Vector.self), "载体类型", "vector"),
        required("edits", .integer, "编辑位点数", "number of edits"),
        optional("strength", .text, "规格", "strength"),
        optional("dose", .text, "剂量", "dose"),
        required("storage", .text, "贮存条件", "storage"),
        required("shelf-life", .span, "有效期", "shelf life"),
        required("in-use", .span, "使用期限", "in-use period"),
        required("manufacturer", .reference(.party), "生产企业", "manufacturer"),
        optional("regulatory-path", choice(Product.RegulatoryPath.self), "监管路径", "regulatory path"),
        optional("passage-limit", .integer, "最高代次", "passage limit"),
    ]

    private static let donor = [
        required("code", .text, "编码", "code"),
        optional("din", .identifier(.din), "捐献识别号", "donation identification number"),
        required("collection", choice(Donor.Collection.self), "采集方式", "collection"),
        required("collected-on", .day, "采集日期", "collected on"),
        required("collected-in", .identifier(.country), "采集地", "collected in"),
        optional("patient", .identifier(.chainOfIdentity), "患者身份链编码", "patient's chain-of-identity code"),
    ]

    private static let batch = [
        required("lot", .identifier(.lot), "批号", "lot"),
        required("product", .reference(.product), "产品", "product"),
        required("donors", .list(.reference(.donor)), "供者", "donors"),
        optional("bank", .text, "细胞库", "cell bank"),
        optional("patient", .identifier(.chainOfIdentity), "患者身份链编码", "patient's chain-of-identity code"),
        optional("process-version", .text, "工艺版本", "process version"),
        required("manufactured-from", .day, "生产开始日期", "manufactured from"),
        required("manufactured-to", .day, "生产结束日期", "manufactured to"),
        required("expiry", .day, "有效期至", "expiry"),
        required("quantity", .quantity, "数量", "quantity"),
        required("units", .integer, "件数", "units"),
        optional("release-decision", choice(Batch.ReleaseDecision.self), "放行结论", "release decision"),
        optional("released-on", .day, "放行日期", "released on"),
        optional("passage", .integer, "代次", "passage"),
    ]

    private static let trial = [
        required("code", .text, "编码", "code"),
        required("title", .wording, "标题", "title"),
        required("registry-number", .identifier(.trial), "登记号", "registry number"),
        optional("authorisation-number", .text, "批准编号", "authorisation number"),
        required("authority", .text, "主管机构", "authority"),
        required("country", .identifier(.country), "国家或地区", "country"),
        required("phase", choice(Trial.Phase.self), "试验分期", "phase"),
        required("sponsor", .reference(.party), "申办者", "sponsor"),
        required("product", .reference(.product), "产品", "product"),
        required("protocol", .text, "试验方案", "protocol"),
        required("protocol-version", .text, "方案版本", "protocol version"),
        required("sites", .list(.reference(.party)), "试验中心", "sites"),
        optional("in-force-from", .day, "生效日期", "in force from"),
        optional("in-force-until", .day, "有效至", "in force until"),
        optional("maximum-subjects", .integer, "受试者上限", "maximum number of subjects"),
    ]

    private static let shipment = [
        required("id", .text, "编号", "identifier"),
        required("purpose", choice(Shipment.Purpose.self), "用途", "purpose"),
        required("destination", .identifier(.country), "目的地", "destination"),
        required("consignor", .reference(.party), "发货人", "consignor"),
        required("consignee", .reference(.party), "收货人", "consignee"),
        optional("broker", .reference(.party), "报关代理", "broker"),
        required("trial", .reference(.trial), "临床试验", "trial"),
        optional("patient", .identifier(.chainOfIdentity), "患者身份链编码", "patient's chain-of-identity code"),
        required("batches", .list(.group(line)), "批次", "batches"),
        required("planned-departure", .day, "计划发运日期", "planned departure"),
        required("planned-arrival", .day, "计划到达日期", "planned arrival"),
        required("planned-use", .day, "计划使用日期", "planned use"),
        required("route", .list(.text), "运输路线", "route"),
        required("route-time", .span, "运输时长", "route time"),
        optional("air-waybill", .identifier(.airWaybill), "空运单号", "air waybill"),
        required("hs-code", .identifier(.hsCode), "商品编码（HS 编码）", "HS code"),
        optional("shipper", .text, "运输容器", "shipper"),
        optional("declared-value", .text, "申报价值", "declared value"),
        optional("permits", .list(.reference(.permit)), "许可", "permits"),
        optional("planned-submission", .day, "计划提交日期", "planned submission"),
        optional("green-channel", choice(Shipment.GreenChannel.self), "绿色通道", "green channel"),
    ]

    static func required(_ name: String, _ type: FieldType, _ zh: String, _ en: String) -> FieldSpec {
        FieldSpec(name: name, type: type, isRequired: true, title: Wording(zh: zh, en: en))
    }

    static func optional(_ name: String, _ type: FieldType, _ zh: String, _ en: String) -> FieldSpec {
        FieldSpec(name: name, type: type, isRequired: false, title: Wording(zh: zh, en: en))
    }

    static func choice<Word: CaseIterable & RawRepresentable<String>>(_ words: Word.Type) -> FieldType {
        .choice(words.allCases.map(\.rawValue))
    }
}
