/// A neighbouring permit or record of decision a shipment relies on: quarantine approval, genetic-resources approval,
/// export screening, customs declaration … (domain-brief 3.J).
///
/// One permit may cover many shipments, each drawing from its quantity. No field of this type can hold a person's name.
package struct Permit: Sendable, Hashable, Codable {
    /// The kinds of permit the filing's rules ask about.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// D77, by the local customs.
        case specialArticlesApproval = "special-articles-approval"
        /// D79: whether the human genetic resources rules ask for anything.
        case geneticResourcesDetermination = "hgr-determination"
        /// D80.
        case geneticResourcesApproval = "hgr-approval"
        /// D83, against the export catalogue.
        case technologyExportScreening = "technology-export-screening"
        /// Counsel's sign-off where cells of US persons come in and go back.
        case usPersonCellNotice = "us-person-cell-notice"
        /// D84.
        case customsDeclaration = "customs-declaration"
    }

    /// What was decided.
    package enum Conclusion: String, Sendable, Hashable, Codable, CaseIterable {
        case approved, required, acknowledged, refused, pending, prohibited, restricted, free
        case notRequired = "not-required"
    }

    /// The code the workspace knows it by.
    package let code: String
    package let kind: Kind
    /// The number on the paper.
    package let number: String?
    /// Code of the party it was given to.
    package let holder: String
    /// Office that issued it.
    package let issuer: String?
    /// Codes of the products it covers; nothing when the paper does not say.
    package let products: [String]?
    package let destinations: [CountryCode]?
    /// How much may leave under it, all shipments together.
    package let quantity: Quantity?
    /// What had left under it before this workspace kept count.
    package let alreadyUsed: Quantity?
    package let validFrom: Day?
    /// Last day on which it counts.
    package let validUntil: Day?
    package let decidedOn: Day?
    package let conclusion: Conclusion?
    /// The catalogue a screening was made against, and the day that catalogue is of.
    package let catalogueVersion: String?
    package let catalogueDated: Day?
    /// A function or an office, never a name.
    package let decidedBy: String?
    /// The document the record was taken from.
    package let document: String?

    enum CodingKeys: String, CodingKey {
        case code, kind, number, holder, issuer, products, destinations, quantity, conclusion, document
        case alreadyUsed = "already-used"
        case validFrom = "valid-from"
        case validUntil = "valid-until"
        case decidedOn = "decided-on"
        case catalogueVersion = "catalogue-version"
        case catalogueDated = "catalogue-dated"
        case decidedBy = "decided-by"
    }
}

extension Permit.Kind {
    /// The source of facts that reads the one permit of this kind: `special-articles.valid-until`.
    package var source: String {
        switch self {
        case .specialArticlesApproval: "special-articles"
        case .technologyExportScreening: "technology-screening"
        case .usPersonCellNotice: "us-person-notice"
        case .customsDeclaration: "declaration"
        case .geneticResourcesDetermination, .geneticResourcesApproval: rawValue
        }
    }

    /// What the kind is called in messages.
    package var title: Wording {
        switch self {
        case .specialArticlesApproval: Wording(zh: "出境特殊物品卫生检疫审批", en: "special-articles approval")
        case .geneticResourcesDetermination: Wording(zh: "人类遗传资源适用性判定", en: "HGR determination")
        case .geneticResourcesApproval: Wording(zh: "人类遗传资源材料出境审批", en: "HGR export approval")
        case .technologyExportScreening: Wording(zh: "技术出口管制筛查", en: "technology export screening")
        case .usPersonCellNotice: Wording(zh: "涉美国人细胞告知确认", en: "notice on cells of US persons")
        case .customsDeclaration: Wording(zh: "报关单", en: "customs declaration")
        }
    }
}

extension Permit.Conclusion {
    /// What the conclusion is called in messages.
    package var title: Wording {
        switch self {
        case .approved: Wording(zh: "批准", en: "approved")
        case .notRequired: Wording(zh: "无需办理", en: "not required")
        case .required: Wording(zh: "需要办理", en: "required")
        case .acknowledged: Wording(zh: "已确认知悉", en: "acknowledged")
        case .refused: Wording(zh: "不予批准", en: "refused")
        case .pending: Wording(zh: "办理中", en: "pending")
        case .prohibited: Wording(zh: "禁止出口", en: "prohibited")
        case .restricted: Wording(zh: "限制出口", en: "restricted")
        case .free: Wording(zh: "自由出口", en: "free")
        }
    }
}
