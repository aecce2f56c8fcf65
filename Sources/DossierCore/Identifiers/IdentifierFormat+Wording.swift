extension IdentifierFormat {
    /// What an identifier of this format is called.
    package var title: Wording {
        switch self {
        case .nct: Wording(zh: "ClinicalTrials.gov 登记号（NCT）", en: "ClinicalTrials.gov number (NCT)")
        case .euCT: Wording(zh: "欧盟临床试验编号（EU CT）", en: "EU clinical trial number (EU CT)")
        case .trial: Wording(zh: "临床试验编号", en: "clinical trial number")
        case .airWaybill: Wording(zh: "航空运单号", en: "air waybill number")
        case .uscc: Wording(zh: "统一社会信用代码", en: "unified social credit code")
        case .din: Wording(zh: "供者捐献识别号（ISBT 128 DIN）", en: "donation identification number (ISBT 128 DIN)")
        case .gs1: Wording(zh: "GS1 编码", en: "GS1 key")
        case .lot: Wording(zh: "批号", en: "lot number")
        case .hsCode: Wording(zh: "商品编码（HS 编码）", en: "HS code")
        case .country: Wording(zh: "国家或地区代码", en: "country or territory code")
        case .chainOfIdentity: Wording(zh: "身份链编码（COI）", en: "chain-of-identity code (COI)")
        case .filingReference: Wording(zh: "内部编号", en: "filing reference")
        case .singleEuropeanCode: Wording(zh: "欧洲统一编码（SEC）", en: "Single European Code (SEC)")
        case .researchFiling: Wording(zh: "临床研究备案号", en: "clinical research filing number")
        }
    }

    /// A well-formed example, to show people what is expected.
    package var example: String {
        switch self {
        case .nct, .trial: "NCT02852213"
        case .euCT: "2025-522006-21-00"
        case .airWaybill: "020-12345675"
        case .uscc: "91110000600037341L"
        case .din: "G123417654321"
        case .gs1: "09506000134352"
        case .lot: "CT-2026-0001"
        case .hsCode: "300251"
        case .country: "US"
        case .chainOfIdentity: "COI-2026-000123"
        case .filingReference: "CXD-310115-2026-000123-43"
        case .singleEuropeanCode: "PL001499Z549917123456A00T041600320181231"
        case .researchFiling: "MR-N-44-2026-000014"
        }
    }
}
