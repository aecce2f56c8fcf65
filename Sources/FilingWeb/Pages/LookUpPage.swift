import DossierCore

/// What the look-up page shows: the question, then each answer as logistics may see it, or one sentence.
struct LookUpPage: Sendable {
    let query: String
    /// One sentence when there is no answer; none before the first question.
    let notices: [String]
    let answers: [Answer]

    /// One filing.
    struct Answer: Sendable {
        /// `valid`, `not-valid` or `on-hold`; the style's name.
        let code: String
        let icon: String
        let verdict: String
        let reasons: [String]
        let rows: [Row]
    }

    struct Row: Sendable {
        let name: String
        let value: String
    }

    init(_ language: Language, query: String = "", notice: Wording? = nil, answers: [StatusAnswer] = []) {
        self.query = query
        notices = notice.map { [$0[language]] } ?? []
        self.answers = answers.map { Answer($0, language) }
    }
}

extension LookUpPage.Answer {
    init(_ answer: StatusAnswer, _ language: Language) {
        code = answer.validity.rawValue
        icon = Mark.icon(answer.validity)
        verdict = answer.validity.title[language]
        reasons = answer.reasons.map { $0[language] }
        let period = answer.validFrom.flatMap { from in answer.validUntil.map { "\(from) – \($0)" } }
        let all: [(Wording, String?)] = [
            (Wording(zh: "发运", en: "Shipment"), answer.shipment),
            (Wording(zh: "状态", en: "State"), answer.state.title[language]),
            (Wording(zh: "有效期", en: "Valid"), period),
            (Wording(zh: "内部编号", en: "Internal reference"), answer.reference?.description),
            (Wording(zh: "主管部门编号", en: "Authority number"), answer.authorityNumber),
            (Wording(zh: "产品", en: "Product"), answer.product?[language]),
            (Wording(zh: "批号", en: "Lots"), answer.lots.map(\.description).joined(separator: ", ")),
            (Wording(zh: "目的地", en: "Destination"), answer.destination.description),
            (Wording(zh: "空运单", en: "Air waybill"), answer.airWaybill?.description),
            (Wording(zh: "资料包 SHA-256", en: "Bundle SHA-256"), answer.bundle?.hex),
            (Wording(zh: "截至", en: "As of"), answer.asOf.description),
        ]
        rows = all.compactMap { name, value in value.map { LookUpPage.Row(name: name[language], value: $0) } }
    }
}
