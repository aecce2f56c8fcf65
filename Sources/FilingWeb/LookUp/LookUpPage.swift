import DossierCore
import FilingOffice

/// What the look-up page shows: the question, then the answer as logistics may see it, a short list to choose from, or one
/// sentence.
struct LookUpPage: Sendable {
    /// What stays in the box: a question that led to nothing, to be mended. After an answer the box is empty for the next.
    let query: String
    /// One sentence when there is no answer; none before the first question.
    let notices: [String]
    let answers: [Answer]
    let choices: Choices?

    /// One filing.
    struct Answer: Sendable {
        /// `valid`, `not-valid` or `on-hold`; the style's name.
        let code: String
        let icon: String
        let verdict: String
        /// Until when, in one line.
        let until: String?
        /// What to do now.
        let advice: String
        let reasons: [String]
        let rows: [Row]
        let lines: [Line]
        let slip: String?
        /// The filing's own page, for those who may read it.
        let filing: String?
    }

    /// Several filings under one number.
    struct Choices: Sendable {
        let said: String
        let rows: [Choice]
    }

    struct Choice: Sendable {
        let path: String
        let shipment: String
        let code: String
        let icon: String
        let verdict: String
        let departs: String
        let destination: String
    }

    struct Row: Sendable {
        let name: String
        let value: String
    }

    /// One lot.
    struct Line: Sendable {
        let lot: String
        let units: String
        let quantity: String
        let release: String
    }

    init(_ language: Language, query: String = "", notice: Wording? = nil) {
        self.query = query
        notices = notice.map { [$0[language]] } ?? []
        answers = []
        choices = nil
    }

    init(_ language: Language, _ found: [Consignment], asked: String, mayRead: Bool) {
        query = ""
        notices = []
        answers = found.count == 1 ? found.map { Answer($0, language, mayRead: mayRead) } : []
        choices = found.count == 1 ? nil : Choices(found, asked, language)
    }
}

extension LookUpPage.Answer {
    init(_ consignment: Consignment, _ language: Language, mayRead: Bool) {
        let status = consignment.status
        code = status.validity.rawValue
        icon = Mark.icon(status.validity)
        verdict = status.validity.title[language]
        until = status.validUntil.map { Visitors.until($0, status.validity)[language] }
        advice = Visitors.advice(status.validity)[language]
        reasons = status.reasons.map { $0[language] }
        rows = Visitors.rows(
            [
                (Wording(zh: "发运", en: "Shipment"), status.shipment),
                (Wording(zh: "状态", en: "State"), status.state.title[language]),
                (Wording(zh: "有效期", en: "Valid"), Visitors.period(status.validFrom, status.validUntil)),
                (Wording(zh: "内部编号", en: "Internal reference"), status.reference?.description),
                (Wording(zh: "主管部门编号", en: "Authority number"), status.authorityNumber),
                (Wording(zh: "产品", en: "Product"), status.product?[language]),
                (Wording(zh: "储存条件", en: "Keep at"), consignment.storage),
                (Wording(zh: "计划发运日", en: "Planned departure"), consignment.plannedDeparture.description),
                (Wording(zh: "目的地", en: "Destination"), status.destination.description),
                (
                    Wording(zh: "收货方", en: "Consignee"),
                    Visitors.place(consignment.consignee, consignment.city, language)
                ),
                (Wording(zh: "空运单", en: "Air waybill"), status.airWaybill?.description),
                (Wording(zh: "运输箱", en: "Shipper"), consignment.shipper),
                (Wording(zh: "HS 编码", en: "HS code"), consignment.hsCode.description),
                (Wording(zh: "试验登记号", en: "Trial number"), consignment.trialNumber),
                (Wording(zh: "资料包 SHA-256", en: "Bundle SHA-256"), status.bundle?.hex),
                (Wording(zh: "截至", en: "As of"), status.asOf.description),
            ], language)
        lines = consignment.lines.map { line in
            LookUpPage.Line(
                lot: line.lot.description, units: "\(line.units)", quantity: line.quantity.description,
                release: Visitors.release(line.isReleased, line.releasedOn)[language])
        }
        slip = status.reference.map { "/find/\($0)/slip" }
        filing = mayRead ? Paths.filing(status.shipment) : nil
    }
}

extension LookUpPage.Choices {
    init(_ found: [Consignment], _ asked: String, _ language: Language) {
        said =
            Wording(
                zh: "“\(asked)”对应 \(found.count) 个发运，请选择。",
                en: "\(found.count) shipments go by \(asked). Choose one.")[language]
        rows = found.map { consignment in
            let status = consignment.status
            return LookUpPage.Choice(
                path: "/find?q=\(status.shipment.urlPart)", shipment: status.shipment, code: status.validity.rawValue,
                icon: Mark.icon(status.validity), verdict: status.validity.title[language],
                departs: consignment.plannedDeparture.description, destination: status.destination.description)
        }
    }
}
