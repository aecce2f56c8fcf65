/// The papers the program writes itself.
package enum Paper: String, Sendable, Hashable, CaseIterable {
    case coverLetter = "cover-letter"
    case filingForm = "filing-form"
    case scopeDetermination = "scope-determination"
    case tableOfContents = "table-of-contents"
    case completenessReport = "completeness-report"
    case traceabilityRecord = "traceability-record"
    case packingList = "packing-list"
    /// Answers a notice that asked for more; part of every sequence but the first.
    case correctionResponse = "correction-response"
    /// One page for customs. It tells where a filing stands today, so no bundle holds one.
    case statusSlip = "status-slip"
    /// To be filled in by hand at a talk with the authority; no bundle holds one.
    case consultationMinutes = "consultation-minutes"

    /// In which form a paper is written.
    package enum Form: String, Sendable, Hashable, CaseIterable {
        case html, pdf
    }

    /// Where papers stand in the bundle.
    package static let folder = "data/00-administrative"

    /// The path inside the bundle: `data/00-administrative/cover-letter_zh.html`.
    package func path(_ language: Language, _ form: Form = .html) -> String {
        "\(Self.folder)/\(fileName(language, form))"
    }

    /// `cover-letter_zh.pdf`.
    package func fileName(_ language: Language, _ form: Form) -> String {
        "\(rawValue)_\(language.rawValue).\(form.rawValue)"
    }

    /// The papers of a bundle, in the order in which they are listed.
    package static func filed(sequence: Int) -> [Paper] {
        allCases.filter { paper in
            switch paper {
            case .statusSlip, .consultationMinutes: false
            case .correctionResponse: sequence > 0
            default: true
            }
        }
    }

    /// Every path of the papers of a bundle in some forms, in the order of their bytes.
    package static func paths(sequence: Int, in forms: [Form]) -> [String] {
        filed(sequence: sequence).flatMap { paper in
            Language.allCases.flatMap { language in forms.map { paper.path(language, $0) } }
        }.sorted(by: Manifest.precedes)
    }

    /// The papers every bundle has held since the first release.
    package static let founding: [Paper] = [
        .coverLetter, .filingForm, .tableOfContents, .completenessReport, .traceabilityRecord,
    ]
}
