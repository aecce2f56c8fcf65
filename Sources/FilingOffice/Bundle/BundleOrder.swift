package import DossierCore
package import Foundation

/// Everything a bundle is made from. The same order gives the same bytes, at any time and place.
package struct BundleOrder: Sendable {
    /// Locked, with its reference.
    package let dossier: Dossier
    /// 0 for the first submission.
    package let sequence: Int
    /// What came out on `asOf`, by the pinned edition.
    package let assessment: Assessment
    /// The pinned edition.
    package let checklist: Checklist
    /// The edition's files, by path inside its folder.
    package let checklistFiles: [String: Data]
    /// The filing's audit events.
    package let events: [AuditEvent]
    /// The day the filing was judged on, which is also the bag's date.
    package let asOf: Day
    /// Whether entries are deflated, for portals with a size cap.
    package let isDeflated: Bool
    /// As it is printed on every page and in `bag-info.txt`.
    package let programVersion: String

    /// An order of these parts; `check` says whether they belong together.
    package init(
        dossier: Dossier, sequence: Int, assessment: Assessment, checklist: Checklist, checklistFiles: [String: Data],
        events: [AuditEvent], asOf: Day, isDeflated: Bool = false, programVersion: String
    ) {
        self.dossier = dossier
        self.sequence = sequence
        self.assessment = assessment
        self.checklist = checklist
        self.checklistFiles = checklistFiles
        self.events = events.sorted { $0.sequence < $1.sequence }
        self.asOf = asOf
        self.isDeflated = isDeflated
        self.programVersion = programVersion
    }

    /// Refuses an order whose parts do not belong together, or a filing that is not ready and released.
    func check() throws {
        let pin = dossier.checklist
        try require(
            checklist.pin == pin, "checklist", "\(pin.id)@\(pin.edition)",
            "\(checklist.pin.id)@\(checklist.pin.edition)")
        try require(
            assessment.checklist == pin, "assessment.checklist", pin.sha256.hex, assessment.checklist.sha256.hex)
        try require(assessment.shipment == dossier.shipment, "assessment", dossier.shipment, assessment.shipment)
        try require(assessment.asOf == asOf, "assessment.asOf", asOf.description, assessment.asOf.description)
        let found = Manifest(of: checklistFiles).digest
        guard found == pin.sha256 else { throw BundleError.checklistFilesDiffer(pin, found: found) }
        for path in checklistFiles.keys.sorted() where !PackageName.isSafe(path: BundleLayout.checklistFolder + path) {
            throw BundleError.unsafeChecklistFile(path: path)
        }
        guard assessment.verdict == .ready else {
            throw BundleError.notReady(shipment: dossier.shipment, verdict: assessment.verdict)
        }
        let meanings = Set(try dossier.validSignatures().map(\.meaning))
        guard meanings.isSuperset(of: SignatureMeaning.allCases) else {
            throw BundleError.notReleased(shipment: dossier.shipment)
        }
    }

    private func require(_ holds: Bool, _ what: String, _ expected: String, _ found: String) throws {
        guard holds else { throw BundleError.doesNotBelong(what: what, expected: expected, found: found) }
    }
}
