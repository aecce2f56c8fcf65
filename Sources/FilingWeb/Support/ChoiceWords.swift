import DossierCore

/// What the words of a record's choices are called; record files write the words themselves.
enum ChoiceWords {
    /// `冻存（frozen）`, so that whoever writes record files learns the word.
    static func title(_ word: String, _ language: Language) -> String {
        guard let title = wording(word) else { return word }
        return language == .zh ? "\(title.zh)（\(word)）" : title.en
    }

    static func wording(_ word: String) -> Wording? { Permit.Kind(rawValue: word)?.title ?? titles[word] }

    private static let titles: [String: Wording] = [
        "clinical-trial": Wording(zh: "临床试验", en: "clinical trial"),
        "clinical-care": Wording(zh: "临床治疗", en: "clinical care"),
        "research": Wording(zh: "研究", en: "research"),
        "commercial": Wording(zh: "商业", en: "commercial"),
        "requested": Wording(zh: "已申请", en: "requested"),
        "stem-cell-preparation": Wording(zh: "干细胞制剂", en: "stem-cell preparation"),
        "gene-edited-cell-product": Wording(zh: "基因编辑细胞产品", en: "gene-edited cell product"),
        "other": Wording(zh: "其他", en: "other"),
        "autologous": Wording(zh: "自体", en: "autologous"),
        "allogeneic": Wording(zh: "异体", en: "allogeneic"),
        "fresh": Wording(zh: "新鲜", en: "fresh"),
        "frozen": Wording(zh: "冻存", en: "frozen"),
        "adult-tissue": Wording(zh: "成体组织", en: "adult tissue"),
        "pluripotent": Wording(zh: "多能干细胞", en: "pluripotent"),
        "haematopoietic": Wording(zh: "造血细胞", en: "haematopoietic"),
        "immune": Wording(zh: "免疫细胞", en: "immune"),
        "none": Wording(zh: "无", en: "none"),
        "integrating-viral": Wording(zh: "整合型病毒载体", en: "integrating viral"),
        "non-integrating": Wording(zh: "非整合型", en: "non-integrating"),
        "drug": Wording(zh: "药品路径", en: "drug"),
        "biomedical-technology": Wording(zh: "生物医学新技术路径", en: "biomedical technology"),
        "undetermined": Wording(zh: "未确定", en: "undetermined"),
        "leukapheresis": Wording(zh: "白细胞单采", en: "leukapheresis"),
        "pbsc": Wording(zh: "外周血干细胞采集", en: "peripheral blood stem cells"),
        "tissue": Wording(zh: "组织", en: "tissue"),
        "oocyte": Wording(zh: "卵母细胞", en: "oocyte"),
        "bone-marrow": Wording(zh: "骨髓", en: "bone marrow"),
        "cord-blood": Wording(zh: "脐带血", en: "cord blood"),
        "released": Wording(zh: "放行", en: "released"),
        "rejected": Wording(zh: "拒绝", en: "rejected"),
        "conditional": Wording(zh: "附条件放行", en: "conditional"),
        "pending": Wording(zh: "待定", en: "pending"),
        "approved": Wording(zh: "批准", en: "approved"),
        "required": Wording(zh: "需要", en: "required"),
        "acknowledged": Wording(zh: "已知悉", en: "acknowledged"),
        "refused": Wording(zh: "不予批准", en: "refused"),
        "prohibited": Wording(zh: "禁止", en: "prohibited"),
        "restricted": Wording(zh: "限制", en: "restricted"),
        "free": Wording(zh: "自由", en: "free"),
        "not-required": Wording(zh: "不需要", en: "not required"),
        "1": Wording(zh: "I 期", en: "phase 1"),
        "1-2": Wording(zh: "I/II 期", en: "phase 1/2"),
        "2": Wording(zh: "II 期", en: "phase 2"),
        "2-3": Wording(zh: "II/III 期", en: "phase 2/3"),
        "3": Wording(zh: "III 期", en: "phase 3"),
        "yes": Wording(zh: "是", en: "yes"),
        "no": Wording(zh: "否", en: "no"),
    ]
}
