/// The folders of the payload, with their headings (product contract, section 5).
package enum BundleFolder: String, Sendable, Hashable, CaseIterable {
    case administrative = "00-administrative"
    case batchRecords = "10-batch-records"
    case characterization = "20-characterization"
    case manufacturing = "30-manufacturing"
    case stability = "40-stability"
    case donors = "50-donors"
    case analytical = "60-analytical"
    case trialAuthorization = "70-trial-authorization"
    case shipment = "80-shipment"
    case permits = "90-permits"

    /// The heading.
    package var title: Wording {
        switch self {
        case .administrative: Wording(zh: "行政资料", en: "Administrative")
        case .batchRecords: Wording(zh: "批记录与放行", en: "Batch records and release")
        case .characterization: Wording(zh: "产品表征", en: "Product characterization")
        case .manufacturing: Wording(zh: "生产工艺与物料", en: "Manufacturing process and materials")
        case .stability: Wording(zh: "稳定性与有效期", en: "Stability and shelf life")
        case .donors: Wording(zh: "供者筛查与检测", en: "Donor screening and testing")
        case .analytical: Wording(zh: "分析方法验证", en: "Analytical validation")
        case .trialAuthorization: Wording(zh: "境外临床试验批准", en: "Foreign trial authorization")
        case .shipment: Wording(zh: "运输与冷链", en: "Shipment and cold chain")
        case .permits: Wording(zh: "相关许可与审批", en: "Adjacent permits")
        }
    }

    /// The heading of a folder; its own name where an edition made one of its own.
    package static func title(of name: String) -> Wording {
        BundleFolder(rawValue: name)?.title ?? Wording(zh: name, en: name)
    }
}
