import DossierCore
import Testing

@Suite("Numbers of authorities")
struct AuthorityNumberTests {
    @Test(
        "research filing numbers of both forms read",
        arguments: [
            ("MR-N-44-2026-000014", "44", 2026), ("MR-N-12-2026-000047", "12", 2026), ("mr-42-25-002783", "42", 2025),
        ])
    func researchFiling(text: String, province: String, year: Int) throws {
        let number = try ResearchFilingNumber(text)
        #expect(number.description == text.uppercased())
        #expect(number.province == province)
        #expect(number.year == year)
    }

    @Test(
        "anything else is no research filing number",
        arguments: ["MR-N-44-26-000014", "MR-44-2026-000014", "MR-N-44-2026-14", "CXD-310115-2026-000123-43"])
    func refused(text: String) {
        let fault = IdentifierFault(
            format: .researchFiling, found: text, reason: .shape(example: "MR-N-44-2026-000014"))
        #expect(throws: fault) { try ResearchFilingNumber(text) }
    }

    @Test(
        "an authority's number is recognised by its style",
        arguments: [
            ("MR-N-44-2026-000014", AuthorityNumberStyle.researchFiling), ("MR-42-25-002783", .researchFiling),
            ("国药监综〔2026〕6号", .drugRegulatorDocument), ("国药监综（2026）6号", .drugRegulatorDocument),
            ("国药监综[2026]6号", .drugRegulatorDocument), ("国卫科教发〔2026〕12号", .healthCommissionDocument),
            ("国械注准20203140000", .deviceRegistration), ("粤械注准20203140000", .deviceRegistration),
            ("粤穗械备20260001号", .deviceFiling), ("国药准字S20210019", .drugApproval),
            ("粤食药监械出20251867号", .salesCertificateLegacy), ("粤药监械出20260001号", .salesCertificate),
            ("No.MDGD20260001", .salesCertificate), ("CXSL2300123", .acceptance), ("2023LP00001", .trialNotice),
            ("国科遗办审字【2026】CJ0123号", .geneticResources),
        ])
    func recognised(text: String, style: AuthorityNumberStyle) {
        #expect(AuthorityNumberStyle.of(text) == style)
    }

    @Test(
        "what is in no known style is not recognised",
        arguments: ["", "789", "国药准字X20210019", "国械注准2020314000", "NCT02852213", "CXSL230012"])
    func unknown(text: String) {
        #expect(AuthorityNumberStyle.of(text) == nil)
    }

    @Test("whatever brackets stand around the year become 〔〕")
    func brackets() {
        #expect(AuthorityNumberStyle.normalForm(of: " 国卫科教发(2026)12号 ") == "国卫科教发〔2026〕12号")
    }
}
