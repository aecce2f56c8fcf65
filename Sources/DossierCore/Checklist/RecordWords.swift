/// What the words of choices in records are called in sentences.
enum RecordWords {
    /// The title of a word that stands in a field of a record; nil where the field holds no choice or another word.
    static func title(_ word: String, of path: FactPath) -> Wording? {
        guard RecordSchema.sources[path.source]?.contains(where: { $0.name == path.field }) == true else { return nil }
        return titles[path.field]?[word]
    }

    /// By field, then by word. No two kinds of record have a choice under the same name.
    static let titles: [String: [String: Wording]] = [
        "roles": [
            "manufacturer": Wording(zh: "生产企业", en: "manufacturer"), "cdmo": Wording(zh: "CDMO", en: "CDMO"),
            "sponsor": Wording(zh: "申办者", en: "sponsor"), "consignor": Wording(zh: "发货人", en: "consignor"),
            "consignee": Wording(zh: "收货人", en: "consignee"), "broker": Wording(zh: "报关代理", en: "broker"),
            "laboratory": Wording(zh: "检测实验室", en: "laboratory"), "site": Wording(zh: "试验场地", en: "trial site"),
            "collection-centre": Wording(zh: "采集机构", en: "collection centre"),
        ],
        "modality": [
            "stem-cell-preparation": Wording(zh: "干细胞制剂", en: "stem-cell preparation"),
            "gene-edited-cell-product": Wording(zh: "基因编辑细胞制品", en: "gene-edited cell product"),
            "other": Wording(zh: "其他细胞制品", en: "other cell product"),
        ],
        "origin": [
            "autologous": Wording(zh: "自体", en: "autologous"), "allogeneic": Wording(zh: "异体", en: "allogeneic"),
        ],
        "form": ["fresh": Wording(zh: "新鲜", en: "fresh"), "frozen": Wording(zh: "冷冻", en: "frozen")],
        "cell-source": [
            "adult-tissue": Wording(zh: "成体组织", en: "adult tissue"),
            "pluripotent": Wording(zh: "多能干细胞", en: "pluripotent cells"),
            "haematopoietic": Wording(zh: "造血细胞", en: "haematopoietic cells"),
            "immune": Wording(zh: "免疫细胞", en: "immune cells"),
        ],
        "vector": [
            "none": Wording(zh: "不使用载体", en: "none"),
            "integrating-viral": Wording(zh: "整合型病毒载体", en: "integrating viral vector"),
            "non-integrating": Wording(zh: "非整合型载体", en: "non-integrating vector"),
        ],
        "regulatory-path": [
            "drug": Wording(zh: "按药品管理", en: "drug"),
            "biomedical-technology": Wording(zh: "按生物医学新技术管理", en: "biomedical technology"),
            "undetermined": Wording(zh: "尚未判定", en: "undetermined"),
        ],
        "collection": [
            "leukapheresis": Wording(zh: "白细胞单采", en: "leukapheresis"),
            "pbsc": Wording(zh: "外周血干细胞采集", en: "peripheral blood stem cells"),
            "tissue": Wording(zh: "组织采集", en: "tissue"), "oocyte": Wording(zh: "卵母细胞采集", en: "oocytes"),
            "bone-marrow": Wording(zh: "骨髓采集", en: "bone marrow"),
            "cord-blood": Wording(zh: "脐带血采集", en: "cord blood"),
        ],
        "release-decision": [
            "released": Wording(zh: "放行", en: "released"), "rejected": Wording(zh: "不予放行", en: "rejected"),
            "conditional": Wording(zh: "附条件放行", en: "conditional"),
            "pending": Wording(zh: "待定", en: "pending"),
        ],
        "phase": [
            "1": Wording(zh: "I 期", en: "phase 1"), "1-2": Wording(zh: "I/II 期", en: "phase 1/2"),
            "2": Wording(zh: "II 期", en: "phase 2"), "2-3": Wording(zh: "II/III 期", en: "phase 2/3"),
            "3": Wording(zh: "III 期", en: "phase 3"),
        ],
        "purpose": [
            "clinical-trial": Wording(zh: "临床试验", en: "clinical trial"),
            "clinical-care": Wording(zh: "临床治疗", en: "clinical care"),
            "research": Wording(zh: "研究", en: "research"), "commercial": Wording(zh: "商业", en: "commercial"),
        ],
        "green-channel": ["requested": Wording(zh: "已申请", en: "requested")],
        "kind": Dictionary(
            uniqueKeysWithValues: Permit.Kind.allCases.map { ($0.rawValue, $0.title) }),
        "conclusion": Dictionary(
            uniqueKeysWithValues: Permit.Conclusion.allCases.map { ($0.rawValue, $0.title) }),
        "status": Dictionary(uniqueKeysWithValues: DossierStatus.allCases.map { ($0.rawValue, $0.title) }),
    ]
}
