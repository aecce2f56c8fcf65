/// The ways Chinese authorities write their numbers, so that a number can be recognised and never taken for ours.
///
/// Recognising says nothing about whether the number exists; a number in none of these styles is still recorded as
/// given.
package enum AuthorityNumberStyle: String, Sendable, Hashable, CaseIterable {
    /// Clinical research filing under Order 818, `MR-N-44-2026-000014`.
    case researchFiling = "research-filing"
    /// Document of the drug regulator, `国药监综〔2026〕6号`.
    case drugRegulatorDocument = "drug-regulator-document"
    /// Document of the health commission, `国卫科教发〔2026〕12号`.
    case healthCommissionDocument = "health-commission-document"
    /// Device registration, `国械注准20203140000`.
    case deviceRegistration = "device-registration"
    /// Filing of a class I device, `粤穗械备20260001号`.
    case deviceFiling = "device-filing"
    /// Drug approval, `国药准字S20210019`.
    case drugApproval = "drug-approval"
    /// Export sales certificate in the form before 2026, `粤食药监械出20251867号`.
    case salesCertificateLegacy = "sales-certificate-legacy"
    /// Export sales certificate, `粤药监械出20260001号`, in English `No.MDGD20260001`.
    case salesCertificate = "sales-certificate"
    /// Acceptance number of an application (受理号), `CXSL2300123`.
    case acceptance
    /// Notice that a drug trial may start, `2023LP00001`.
    case trialNotice = "trial-notice"
    /// Approval for human genetic resources, its form unconfirmed.
    case geneticResources = "genetic-resources"

    /// The style a text is written in, or nothing when it is none of these.
    ///
    /// The first style that fits counts: the older sales certificate also fits the newer form.
    package static func of(_ text: String) -> AuthorityNumberStyle? {
        let normal = normalForm(of: text)
        return allCases.first { $0.fits(normal) }
    }

    /// The text folded, with whatever brackets stand around a year written as 〔〕.
    package static func normalForm(of text: String) -> String {
        text.folded.replacing(/[(\[〔【]([0-9]{4})[)\]〕】]/) { "〔\($0.1)〕" }
    }

    private func fits(_ text: String) -> Bool {
        switch self {
        case .researchFiling:
            ResearchFilingNumber.format.fault(in: text) == nil
        case .drugRegulatorDocument:
            text.wholeMatch(of: /国药监[\u{4E00}-\u{9FA5}]{1,2}〔[0-9]{4}〕[0-9]+号/) != nil
        case .healthCommissionDocument:
            text.wholeMatch(of: /国卫[\u{4E00}-\u{9FA5}]{1,4}〔[0-9]{4}〕[0-9]+号/) != nil
        case .deviceRegistration:
            text.wholeMatch(of: /[\u{4E00}-\u{9FA5}]械注[准进许][0-9]{11}/) != nil
        case .deviceFiling:
            text.wholeMatch(of: /[\u{4E00}-\u{9FA5}]{1,3}械备[0-9]{8}号?/) != nil
        case .drugApproval:
            text.wholeMatch(of: /国药准字[HZSJTBF][0-9]{8}/) != nil
        case .salesCertificateLegacy:
            text.wholeMatch(of: /[\u{4E00}-\u{9FA5}]{1,8}食药监械出20[0-9]{6}号/) != nil
        case .salesCertificate:
            text.wholeMatch(of: /[\u{4E00}-\u{9FA5}]{1,8}药监械出20[0-9]{6,8}号/) != nil
                || text.wholeMatch(of: /No\.\s?MD[A-Z]{2}20[0-9]{6,8}/) != nil
        case .acceptance:
            text.wholeMatch(of: /[CJ][A-Z]{3}[0-9]{7}/) != nil
        case .trialNotice:
            text.wholeMatch(of: /[0-9]{4}LP[0-9]{5}/) != nil
        case .geneticResources:
            text.wholeMatch(of: /.{2,30}〔[0-9]{4}〕[A-Z]{2}[0-9]{4}号?/) != nil
        }
    }
}
