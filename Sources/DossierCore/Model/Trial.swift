/// A clinical trial abroad and the authorisation it runs under.
package struct Trial: Sendable, Hashable, Codable {
    package enum Phase: String, Sendable, Hashable, Codable, CaseIterable {
        case one = "1"
        case oneTwo = "1-2"
        case two = "2"
        case twoThree = "2-3"
        case three = "3"
    }

    package let code: String
    package let title: Wording
    /// Public registry number: NCT, EU CT …
    package let registryNumber: TrialNumber
    /// The authority's own number: an IND, a CTIS decision …
    package let authorisationNumber: String?
    package let authority: String
    package let country: CountryCode
    package let phase: Phase
    /// Code of the sponsor.
    package let sponsor: String
    /// Code of the investigational product.
    package let product: String
    package let `protocol`: String
    package let protocolVersion: String
    /// Codes of the authorised sites.
    package let sites: [String]
    package let inForceFrom: Day?
    package let inForceUntil: Day?
    package let maximumSubjects: Int?

    enum CodingKeys: String, CodingKey {
        case code, title, authority, country, phase, sponsor, product, sites
        case `protocol` = "protocol"
        case registryNumber = "registry-number"
        case authorisationNumber = "authorisation-number"
        case protocolVersion = "protocol-version"
        case inForceFrom = "in-force-from"
        case inForceUntil = "in-force-until"
        case maximumSubjects = "maximum-subjects"
    }
}
