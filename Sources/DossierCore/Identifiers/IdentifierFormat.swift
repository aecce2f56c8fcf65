/// The formats a checklist or an import may ask a text to be well-formed by.
package enum IdentifierFormat: String, Sendable, Hashable, Codable, CaseIterable {
    /// A ClinicalTrials.gov number.
    case nct
    /// An EU clinical trial number (CTIS).
    case euCT = "eu-ct"
    /// A trial number of any kind we know.
    case trial
    /// An air waybill number.
    case airWaybill = "air-waybill"
    /// A unified social credit code.
    case uscc
    /// An ISBT 128 donation identification number.
    case din
    /// A GS1 trade item number, location number or logistic unit number.
    case gs1
    /// A lot number.
    case lot
    /// A customs commodity code.
    case hsCode = "hs-code"
    /// An ISO 3166-1 alpha-2 code.
    case country
    /// A chain-of-identity code.
    case chainOfIdentity = "chain-of-identity"
    /// Our own filing reference.
    case filingReference = "filing-reference"
    /// A Single European Code of tissues and cells.
    case singleEuropeanCode = "single-european-code"
    /// A clinical research filing number under Order 818.
    case researchFiling = "research-filing"

    /// What is wrong with a text read by this format, or nothing when it is well-formed.
    package func fault(in text: String) -> IdentifierFault? {
        do {
            _ = try normalForm(of: text)
            return nil
        } catch {
            return error
        }
    }

    /// The normal form of a text: two spellings of one identifier have the same one.
    package func normalForm(of text: String) throws(IdentifierFault) -> String {
        switch self {
        case .nct: try TrialNumber(text, kind: .nct).description
        case .euCT: try TrialNumber(text, kind: .euCT).description
        case .trial: try TrialNumber(text).description
        case .airWaybill: try AirWaybill(text).description
        case .uscc: try UnifiedSocialCreditCode(text).description
        case .din: try DonationIdentification(text).description
        case .gs1: try GS1Key(text).description
        case .lot: try LotNumber(text).description
        case .hsCode: try HSCode(text).description
        case .country: try CountryCode(text).description
        case .chainOfIdentity: try ChainOfIdentityCode(text).description
        case .filingReference: try FilingReference(text).description
        case .singleEuropeanCode: try SingleEuropeanCode(text).description
        case .researchFiling: try ResearchFilingNumber(text).description
        }
    }
}
