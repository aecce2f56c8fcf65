/// A donation, known by codes only. No field of this type can hold a name.
package struct Donor: Sendable, Hashable, Codable {
    /// How the starting material was obtained; decides the window for the donor's blood sample.
    package enum Collection: String, Sendable, Hashable, Codable, CaseIterable {
        case leukapheresis, pbsc, tissue, oocyte
        case boneMarrow = "bone-marrow"
        case cordBlood = "cord-blood"
    }

    /// The site's pseudonymous code.
    package let code: String
    /// ISBT 128 donation identification number, where the collection centre issues one.
    package let din: DonationIdentification?
    package let collection: Collection
    package let collectedOn: Day
    package let collectedIn: CountryCode
    /// Chain-of-identity code of the patient, for autologous donations.
    package let patient: ChainOfIdentityCode?

    enum CodingKeys: String, CodingKey {
        case code, din, collection, patient
        case collectedOn = "collected-on"
        case collectedIn = "collected-in"
    }
}
