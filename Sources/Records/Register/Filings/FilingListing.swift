package import DossierCore
import GRDB

/// One line of a list of filings.
package struct FilingListing: Sendable, Hashable {
    package let shipment: String
    package let status: DossierStatus
    package let revision: Int
    package let checklist: ChecklistPin
    package let reference: FilingReference?
    package let destination: String
    package let plannedDeparture: Day
    /// Code of the consignee.
    package let consignee: String
    /// How the filing's last assessment came out, if one was made; stale unless `isCurrent(on:)`.
    package let assessment: AssessmentSummary?

    /// Whether the remembered assessment is of this revision, under the edition in force, made for this day.
    package func isCurrent(on day: Day) -> Bool {
        guard let assessment else { return false }
        return assessment.revision == revision && assessment.checklist == checklist.sha256 && assessment.asOf == day
    }
}

/// How an assessment came out, and what it was made from.
package struct AssessmentSummary: Sendable, Hashable {
    /// The filing's revision it looked at.
    package let revision: Int
    /// SHA-256 of the edition it judged by.
    package let checklist: ContentDigest
    package let asOf: Day
    package let verdict: Verdict
    /// How many findings came out each way, by the outcome's name, and `waived`.
    package let counts: [String: Int]

    package init(revision: Int, checklist: ContentDigest, asOf: Day, verdict: Verdict, counts: [String: Int]) {
        self.revision = revision
        self.checklist = checklist
        self.asOf = asOf
        self.verdict = verdict
        self.counts = counts
    }
}

extension FilingListing {
    static let sql = """
        SELECT filing.*, destination, plannedDeparture, consignee, assessment.revision AS assessedRevision,
            assessment.checklistDigest AS assessedBy, asOf, verdict, counts
        FROM filing JOIN shipment ON shipment.id = filing.shipment
        LEFT JOIN assessment ON assessment.shipment = filing.shipment
        WHERE filing.shipment > ? ORDER BY filing.shipment LIMIT ?
        """

    init(row: Row) throws {
        let head = try FilingHead(row)
        shipment = try row.text("shipment")
        status = head.status
        revision = head.revision
        checklist = head.checklist
        reference = head.reference
        destination = try row.text("destination")
        plannedDeparture = try row.value("plannedDeparture")
        consignee = try row.text("consignee")
        assessment = try row.integerIfPresent("assessedRevision").map {
            AssessmentSummary(
                revision: $0, checklist: try row.value("assessedBy"), asOf: try row.value("asOf"),
                verdict: try row.word("verdict"), counts: try row.json("counts"))
        }
    }
}
