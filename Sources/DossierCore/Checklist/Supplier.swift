/// Who should supply a document. A function in the house, at the partner or at the clinic, never a person.
package enum Supplier: String, Sendable, Hashable, Codable, CaseIterable {
    case regulatory
    case qualityAssurance = "quality-assurance"
    case qualityControl = "quality-control"
    case manufacturing
    case donorSafety = "donor-safety"
    case logistics, sponsor
    case clinicalSite = "clinical-site"
    case legal
    /// Made by the program itself.
    case program

    /// What the function is called in lists and messages.
    package var title: Wording {
        switch self {
        case .regulatory: Wording(zh: "注册", en: "regulatory affairs")
        case .qualityAssurance: Wording(zh: "质量保证", en: "quality assurance")
        case .qualityControl: Wording(zh: "质量控制", en: "quality control")
        case .manufacturing: Wording(zh: "生产", en: "manufacturing")
        case .donorSafety: Wording(zh: "供者安全", en: "donor safety")
        case .logistics: Wording(zh: "物流", en: "logistics")
        case .sponsor: Wording(zh: "申办者", en: "sponsor")
        case .clinicalSite: Wording(zh: "临床机构", en: "clinical site")
        case .legal: Wording(zh: "法务", en: "legal")
        case .program: Wording(zh: "本程序生成", en: "made by this program")
        }
    }
}
