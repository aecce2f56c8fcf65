package import DossierCore
import Records

/// A filing, the checklist it was judged by, and what came out.
package struct CheckReport: Sendable {
    package let dossier: Dossier
    package let checklist: Checklist
    package let assessment: Assessment
    /// How long the verdict holds, where somebody looked ahead.
    package var outlook: Outlook?

    package init(dossier: Dossier, checklist: Checklist, assessment: Assessment, outlook: Outlook? = nil) {
        self.dossier = dossier
        self.checklist = checklist
        self.assessment = assessment
        self.outlook = outlook
    }
}

extension FilingOffice {
    /// Judges one filing against its pinned edition, or another one named, as of a day. Read only.
    ///
    /// - Parameter edition: `id`, `id@edition` or a folder; nil for the pinned one.
    package func check(_ shipment: String, asOf: Day? = nil, edition: String? = nil) throws -> CheckReport {
        try check(shipment, asOf: asOf, by: edition.map(named))
    }

    /// The same by an edition at hand; nil for the pinned one.
    package func check(_ shipment: String, asOf: Day? = nil, by edition: Checklist?) throws -> CheckReport {
        let dossier = try dossier(shipment)
        let checklist = try edition ?? checklist(of: dossier)
        let assessment = Assessor.assess(dossier, against: checklist, asOf: asOf ?? today)
        return CheckReport(dossier: dossier, checklist: checklist, assessment: assessment)
    }

    /// An edition by `id`, `id@edition`, or the folder it stands in.
    package func named(_ text: String) throws -> Checklist {
        try ReferenceLibrary.edition(written: text, in: [library]).checklist
    }

    /// Judges every filing in the order of shipment ids, on all cores, a few at a time so that memory stays flat.
    package func checkAll(asOf: Day? = nil, edition: String? = nil, each: (CheckReport) throws -> Void) throws {
        let round = CheckRound(office: self, asOf: asOf ?? today, edition: try edition.map(named))
        var last: String?
        while true {
            let page = try workspace.register.shipments(after: last, limit: 1024)
            guard let end = page.last else { return }
            try inOrder(page.chunks(of: 16), work: round.reports) { reports in
                for report in reports { try each(report.get()) }
            }
            last = end
        }
    }

    /// The findings of one requirement or rule, to be explained; one of them when `subject` names it.
    package func explain(
        _ shipment: String, finding id: String, subject: String?, asOf: Day? = nil
    ) throws -> (report: CheckReport, findings: [Finding]) {
        let report = try check(shipment, asOf: asOf)
        let wanted = id.uppercased()
        let findings = report.assessment.findings.filter { $0.id == wanted }
        guard !findings.isEmpty else {
            let known = Array(Set(report.assessment.findings.map(\.id))).sorted()
            let near = known.filter { $0.hasPrefix(wanted.prefix(2)) }
            throw FilingError.unknownFinding(id, shipment: shipment, suggestions: near)
        }
        guard let subject else { return (report, findings) }
        let chosen = findings.filter { $0.subject.id == subject || $0.subject.description == subject }
        guard !chosen.isEmpty else {
            throw FilingError.unknownSubject(
                finding: wanted, subject: subject, known: findings.map(\.subject.description))
        }
        return (report, chosen)
    }
}
