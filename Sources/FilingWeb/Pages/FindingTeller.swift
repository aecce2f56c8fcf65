import DossierCore
import FilingOffice

/// One finding as a line of a list.
struct FindingLine: Sendable {
    struct Paper: Sendable {
        let path: String
        let name: String
        let revision: String
        let short: String
    }

    let path: String
    let id: String
    let title: String
    let subject: String
    /// The subject, where it is not the filing or its shipment itself.
    let about: String?
    let code: String
    let icon: String
    let outcome: String
    let isWaived: Bool
    /// Nothing where the papers say it.
    let message: String?
    let action: String?
    /// Whether somebody has something to do here.
    let hasOwner: Bool
    let owner: String
    let due: String
    let papers: [Paper]
    /// The form that fills the slot, for those who may.
    let upload: String?
    let uploadWord: String
}

/// Tells findings in one language.
struct FindingTeller: Sendable {
    let report: WorkReport
    let names: [String: String]
    let language: Language
    private let items: [Waiver.Target: WorkItem]

    init(_ report: WorkReport, names: [String: String], language: Language) {
        self.report = report
        self.names = names
        self.language = language
        items = Dictionary(
            report.list.items.map { (Waiver.Target(finding: $0.finding.id, subject: $0.finding.subject), $0) }
        ) { first, _ in first }
    }

    func line(_ finding: Finding) -> FindingLine { line(finding, mayFile: false) }

    func line(_ finding: Finding, mayFile: Bool) -> FindingLine {
        let dossier = report.check.dossier
        let item = items[Waiver.Target(finding: finding.id, subject: finding.subject)]
        let papers = finding.kind == .requirement ? documents(of: finding) : []
        let subject = "\(finding.subject.kind.title[language]) \(finding.subject.id)"
        return FindingLine(
            path: Paths.finding(finding, of: dossier.shipment), id: finding.id, title: finding.title[language],
            subject: subject, about: finding.subject.id == dossier.shipment ? nil : subject,
            code: finding.outcome.rawValue,
            icon: Mark.icon(finding.outcome), outcome: finding.outcome.title[language],
            isWaived: report.check.assessment.isWaived(finding),
            message: finding.isOpen || papers.isEmpty ? finding.message[language] : nil,
            action: finding.action?[language],
            hasOwner: item != nil, owner: item.map { owner($0) } ?? "",
            due: item?.due.wording(on: report.list.asOf)[language] ?? "",
            papers: papers.map { document in
                FindingLine.Paper(
                    path: Paths.document(document, of: dossier.shipment), name: document.originalName,
                    revision: document.revision ?? "", short: document.digest.short)
            },
            upload: mayFile && finding.kind == .requirement
                ? Paths.slot(finding.id, finding.subject, of: dossier.shipment) : nil,
            uploadWord: (papers.isEmpty ? Wording(zh: "放入", en: "Add") : Wording(zh: "更换", en: "Replace"))[language])
    }

    private func owner(_ item: WorkItem) -> String {
        guard let code = item.assignment?.person else { return item.ownerWording[language] }
        return names[code] ?? code
    }

    private func documents(of finding: Finding) -> [Document] {
        report.check.dossier.documents.filter { $0.type == finding.id && $0.subject == finding.subject }
    }
}
