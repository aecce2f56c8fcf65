/// A legal person that takes part in a shipment: manufacturer, sponsor, consignor, consignee, trial site …
package struct Party: Sendable, Hashable, Codable {
    /// What a party may be. One party often has several roles.
    package enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        case manufacturer, cdmo, sponsor, consignor, consignee, broker, laboratory, site
        case collectionCentre = "collection-centre"
    }

    /// The code the workspace knows it by.
    package let code: String
    package let name: Wording
    package let roles: [Role]
    /// 统一社会信用代码 (GB 32100-2015); parties outside mainland China have none.
    package let uscc: UnifiedSocialCreditCode?
    package let country: CountryCode
    package let city: Wording?
    package let address: Wording?

    package init(
        code: String, name: Wording, roles: [Role], uscc: UnifiedSocialCreditCode? = nil, country: CountryCode,
        city: Wording? = nil, address: Wording? = nil
    ) {
        self.code = code
        self.name = name
        self.roles = roles
        self.uscc = uscc
        self.country = country
        self.city = city
        self.address = address
    }
}
