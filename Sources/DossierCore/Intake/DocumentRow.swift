/// One document as the person who hands it in describes it; the facts about its bytes are the program's to establish.
package struct DocumentRow: Sendable, Hashable {
    /// Where it was described.
    package let place: SourcePlace
    /// The file, relative to the sheet's folder; for a single document the name it was given by.
    package let file: String
    /// Id of the requirement: `D17`.
    package let type: String
    /// What documents of this type are about.
    package let about: SubjectKind
    /// Lot or code of the subject; nothing for documents about the filing or its shipment.
    package let key: String?
    /// What the sender calls it.
    package let title: String?
    /// What was read in the paper, by field name.
    package let fields: [String: JSONValue]
    /// May be a year or a month only.
    package let issued: DayInterval?
    package let expires: Day?
    package let revision: String?
    /// The digest the sender claims.
    package let claimedDigest: ContentDigest?

    /// The subject, in the filing of a shipment.
    package func subject(in shipment: String) -> SubjectRef {
        SubjectRef(about, key ?? shipment)
    }
}
