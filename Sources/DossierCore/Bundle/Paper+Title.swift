extension Paper {
    /// What the paper is called.
    package var title: Wording {
        switch self {
        case .coverLetter: Wording(zh: "申请函", en: "Cover letter")
        case .filingForm: Wording(zh: "出境备案申请表", en: "Export filing form")
        case .scopeDetermination: Wording(zh: "适用范围判定记录", en: "Scope determination")
        case .tableOfContents: Wording(zh: "资料目录", en: "Table of contents")
        case .completenessReport: Wording(zh: "资料完整性核对报告", en: "Completeness report")
        case .traceabilityRecord: Wording(zh: "产品可追溯性记录", en: "Traceability record")
        case .packingList: Wording(zh: "装箱单", en: "Packing list")
        case .correctionResponse: Wording(zh: "补正答复", en: "Correction response")
        case .statusSlip: Wording(zh: "备案状态单", en: "Filing status slip")
        case .consultationMinutes: Wording(zh: "备案前沟通交流记录表", en: "Consultation minutes")
        }
    }
}
