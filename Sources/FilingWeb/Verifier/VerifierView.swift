import DossierCore
import FilingOffice

/// What the verifier's page shows.
struct VerifierView: Sendable {
    let typed: String
    let code: String
    let notices: [String]
    let answers: [Answer]

    struct Answer: Sendable {
        let code: String
        let icon: String
        let verdict: String
        let until: String?
        let rows: [LookUpPage.Row]
        let lines: [LookUpPage.Line]
        let json: String
    }

    init(_ language: Language, typed: String = "", code: String? = nil, notice: String? = nil) {
        self.typed = typed
        self.code = code ?? ""
        notices = notice.map { [$0] } ?? []
        answers = []
    }

    init(_ language: Language, _ answer: PublicAnswer, code: String?) {
        typed = ""
        self.code = ""
        notices = []
        answers = [Answer(answer, code: code, language)]
    }
}

extension VerifierView.Answer {
    init(_ answer: PublicAnswer, code: String?, _ language: Language) {
        self.code = answer.validity.rawValue
        icon = Mark.icon(answer.validity)
        verdict = answer.validity.title[language]
        until = answer.validUntil.map { Visitors.until($0, answer.validity)[language] }
        rows = Visitors.rows(
            [
                (Wording(zh: "内部编号", en: "Reference"), answer.reference.description),
                (Wording(zh: "主管部门编号", en: "Authority number"), answer.authorityNumber),
                (Wording(zh: "有效期", en: "Valid"), Visitors.period(answer.validFrom, answer.validUntil)),
                (Wording(zh: "产品", en: "Product"), answer.product?[language]),
                (Wording(zh: "储存条件", en: "Keep at"), answer.storage),
                (Wording(zh: "HS 编码", en: "HS code"), answer.hsCode.description),
                (Wording(zh: "计划发运日", en: "Planned departure"), answer.plannedDeparture.description),
                (Wording(zh: "目的地", en: "Destination"), answer.destination.description),
                (Wording(zh: "收货方", en: "Consignee"), Visitors.place(answer.consignee, answer.city, language)),
                (Wording(zh: "空运单", en: "Air waybill"), answer.airWaybill?.description),
                (Wording(zh: "运输箱", en: "Shipper"), answer.shipper),
                (Wording(zh: "试验登记号", en: "Trial number"), answer.trialNumber),
                (Wording(zh: "查询时间", en: "Status as of"), answer.asOf.description),
                (Wording(zh: "最近变更", en: "Last change"), answer.lastChange?.description),
            ], language)
        lines = answer.lines.map { line in
            LookUpPage.Line(
                lot: line.lot, units: "\(line.units)", quantity: line.quantity.description,
                release: Visitors.release(line.isReleased, line.releasedOn)[language])
        }
        json = "/v/\(answer.reference).json" + (code.map { "?code=\($0.urlPart)" } ?? "")
    }
}
