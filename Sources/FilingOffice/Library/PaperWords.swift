import DossierCore

/// What codes are called on the generated papers.
enum PaperWords {
    static func title(of modality: Product.Modality) -> Wording {
        switch modality {
        case .stemCellPreparation: Wording(zh: "干细胞制剂", en: "stem cell preparation")
        case .geneEditedCellProduct: Wording(zh: "基因编辑细胞产品", en: "gene-edited cell product")
        case .other: Wording(zh: "其他细胞产品", en: "other cell product")
        }
    }

    static func title(of origin: Product.Origin) -> Wording {
        switch origin {
        case .autologous: Wording(zh: "自体", en: "autologous")
        case .allogeneic: Wording(zh: "异体", en: "allogeneic")
        }
    }

    static func title(of form: Product.Form) -> Wording {
        switch form {
        case .fresh: Wording(zh: "新鲜", en: "fresh")
        case .frozen: Wording(zh: "冻存", en: "frozen")
        }
    }

    static func title(of purpose: Shipment.Purpose) -> Wording {
        switch purpose {
        case .clinicalTrial: Wording(zh: "境外临床试验", en: "clinical trial abroad")
        case .clinicalCare: Wording(zh: "临床救治", en: "clinical care")
        case .research: Wording(zh: "科学研究", en: "research")
        case .commercial: Wording(zh: "商业用途", en: "commercial")
        }
    }

    static func title(of decision: Batch.ReleaseDecision) -> Wording {
        switch decision {
        case .released: Wording(zh: "已放行", en: "released")
        case .rejected: Wording(zh: "不予放行", en: "rejected")
        case .conditional: Wording(zh: "附条件放行", en: "released with conditions")
        case .pending: Wording(zh: "待放行", en: "pending")
        }
    }

    static func title(of collection: Donor.Collection) -> Wording {
        switch collection {
        case .leukapheresis: Wording(zh: "白细胞单采", en: "leukapheresis")
        case .pbsc: Wording(zh: "外周血造血干细胞", en: "peripheral blood stem cells")
        case .tissue: Wording(zh: "组织", en: "tissue")
        case .oocyte: Wording(zh: "卵母细胞", en: "oocyte")
        case .boneMarrow: Wording(zh: "骨髓", en: "bone marrow")
        case .cordBlood: Wording(zh: "脐带血", en: "cord blood")
        }
    }

    static func title(of severity: Severity) -> Wording {
        switch severity {
        case .block: Wording(zh: "阻断", en: "block")
        case .major: Wording(zh: "主要", en: "major")
        case .minor: Wording(zh: "次要", en: "minor")
        case .info: Wording(zh: "提示", en: "info")
        }
    }

    static func title(of standing: Waiver.Standing) -> Wording {
        switch standing {
        case .proposed: Wording(zh: "待批准", en: "proposed")
        case .inForce: Wording(zh: "有效", en: "in force")
        case .expired: Wording(zh: "已过期", en: "expired")
        }
    }

    /// A moment as it was recorded: `2026-05-01 12:00:00 +08:00`; `UTC` where no offset was recorded.
    static func moment(_ instant: Instant) -> String {
        let text = instant.description
        let (day, rest) = (text.prefix(10), text.dropFirst(11))
        return "\(day) \(rest.prefix(8)) \(rest.dropFirst(8) == "Z" ? "UTC" : String(rest.dropFirst(8)))"
    }

    /// A number of bytes, in units of 1024, with one decimal from KiB upwards.
    static func size(_ bytes: Int) -> String {
        guard bytes >= 1024 else { return "\(bytes) B" }
        var (tenths, unit) = (bytes * 10 / 1024, 0)
        while tenths >= 10_240, unit < 2 { (tenths, unit) = (tenths / 1024, unit + 1) }
        return "\(tenths / 10).\(tenths % 10) \(["KiB", "MiB", "GiB"][unit])"
    }
}
