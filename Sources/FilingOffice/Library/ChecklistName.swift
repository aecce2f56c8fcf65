/// How the names an edition gives are built.
enum ChecklistName {
    /// The folders of a bundle a document may go into (product contract, "Bundle").
    static let places = [
        "00-administrative", "10-batch-records", "20-characterization", "30-manufacturing", "40-stability",
        "50-donors", "60-analytical", "70-trial-authorization", "80-shipment", "90-permits",
    ]

    /// Lower-case ASCII words joined by hyphens, at most forty characters, since they become parts of file names.
    static func isSlug(_ text: String) -> Bool {
        text.utf8.count <= 40 && text.wholeMatch(of: /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/) != nil
    }

    /// Capitals and digits, as `D17` and `X10a`.
    static func isID(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Z]{1,3}[0-9]{1,3}[a-z]?/) != nil
    }
}
