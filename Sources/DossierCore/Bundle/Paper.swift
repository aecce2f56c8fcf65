/// A paper the program writes into every bundle, once in Chinese and once in English.
package enum Paper: String, Sendable, Hashable, CaseIterable {
    case coverLetter = "cover-letter"
    case filingForm = "filing-form"
    case tableOfContents = "table-of-contents"
    case completenessReport = "completeness-report"
    case traceabilityRecord = "traceability-record"

    /// Where papers stand in the bundle.
    package static let folder = "data/00-administrative"

    /// The path inside the bundle: `data/00-administrative/cover-letter_zh.html`.
    package func path(_ language: Language) -> String { "\(Self.folder)/\(rawValue)_\(language.rawValue).html" }

    /// Every path the program writes papers to, in the order of their bytes.
    package static let paths: [String] = allCases.flatMap { paper in Language.allCases.map { paper.path($0) } }
        .sorted(by: Manifest.precedes)

    /// What the paper is called.
    package var title: Wording {
        switch self {
        case .coverLetter: Wording(zh: "申请函", en: "Cover letter")
        case .filingForm: Wording(zh: "出境备案申请表", en: "Export filing form")
        case .tableOfContents: Wording(zh: "资料目录", en: "Table of contents")
        case .completenessReport: Wording(zh: "资料完整性核对报告", en: "Completeness report")
        case .traceabilityRecord: Wording(zh: "产品可追溯性记录", en: "Traceability record")
        }
    }
}
