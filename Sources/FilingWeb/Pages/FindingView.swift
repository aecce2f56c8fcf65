import DossierCore
import FilingOffice

/// What the page of a finding shows: one article for each subject.
struct FindingView: Sendable {
    let head: FilingHead
    let findings: [Article]
    let revision: Int

    struct Choice: Sendable {
        let code: String
        let name: String
    }

    struct Check: Sendable {
        let code: String
        let icon: String
        let outcome: String
        let message: String
        let hasFacts: Bool
        let facts: [Compared]
        /// The papers compared, where there are two or more.
        let papers: [FindingPapers.Column]
        let hasPapers: Bool
    }

    struct Compared: Sendable {
        let path: String
        let subject: String
        let value: String
        let document: String?
        let documentPath: String
        let page: String?
    }

    struct Paper: Sendable {
        let path: String
        let name: String
        let detail: String
        let short: String
    }

    struct Source: Sendable {
        let sentence: String
        let title: String
    }

    struct Article: Sendable {
        let number: Int
        let id: String
        let title: String
        let subject: String
        let subjectText: String
        let code: String
        let icon: String
        let outcome: String
        let severity: String
        let message: String
        let checks: [Check]
        let action: String?
        let upload: String?
        /// What the edition asks here.
        let demand: String
        let hasPapers: Bool
        let papers: [Paper]
        let hasSources: Bool
        let sources: [Source]
        let hasWaivers: Bool
        let waivers: [String]
        let actPath: String
        let mayAssign: Bool
        let mayWaive: Bool
        let mayApprove: Bool
        let people: [Choice]
    }

    init(_ report: CheckReport, _ findings: [Finding], people: [Person], _ visit: Visit) {
        let language = visit.language
        head = FilingHead(report.dossier, report.checklist, here: "", asOf: report.assessment.asOf, language)
        revision = report.dossier.revision
        let choices = people.filter { !$0.isDisabled }.map { Choice(code: $0.code, name: "\($0.name)（\($0.code)）") }
        self.findings = findings.enumerated().map { index, finding in
            Article(index, finding, report, choices, visit.person, language)
        }
    }
}

extension FindingView.Article {
    init(
        _ index: Int, _ finding: Finding, _ report: CheckReport, _ people: [FindingView.Choice], _ person: Person?,
        _ language: Language
    ) {
        let shipment = report.dossier.shipment
        number = index + 1
        id = finding.id
        title = finding.title[language]
        subject = "\(finding.subject.kind.title[language]) \(finding.subject.id)"
        subjectText = finding.subject.description
        code = finding.outcome.rawValue
        icon = Mark.icon(finding.outcome)
        outcome = finding.outcome.title[language]
        severity = finding.severity.title[language]
        message = finding.message[language]
        checks = finding.checks.map { FindingView.Check($0, report, language) }
        action = finding.action?[language]
        let isOpen = report.dossier.status.isOpen
        let mayFile = Route.Access.preparers.admits(person) && isOpen && finding.kind == .requirement
        upload = mayFile ? Paths.slot(finding.id, finding.subject, of: shipment) : nil
        demand = Paths.demand(finding.id, of: report.dossier.checklist)
        papers = finding.papers(in: report).map { FindingView.Paper($0, shipment, language) }
        hasPapers = !papers.isEmpty
        sources = finding.citations.map {
            FindingView.Source(
                sentence: $0.sentence[language],
                title: report.checklist.instrument($0.instrument)?.title[language] ?? "")
        }
        hasSources = !sources.isEmpty
        waivers = finding.waivers(in: report).map { waiver in
            "\(waiver.proposedAt.day)  \(waiver.sentence(report.assessment.effect(of: waiver, on: finding))[language])"
        }
        hasWaivers = !waivers.isEmpty
        actPath = "\(Paths.filing(shipment))/findings/\(finding.id.urlPart)"
        let roles = Set(person?.roles ?? [])
        let assigners: Set<Role> = [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        mayAssign = finding.isOpen && !report.dossier.status.isFinal && !roles.isDisjoint(with: assigners)
        let proposed = finding.waivers(in: report).last { $0.approvedBy == nil }
        mayWaive =
            finding.isOpen && isOpen && finding.isWaivable && proposed == nil && !roles.isDisjoint(with: assigners)
        mayApprove = proposed != nil && isOpen && !roles.isDisjoint(with: [.qaReviewer, .qaReleaser])
        self.people = people
    }
}

extension FindingView.Check {
    init(_ check: CheckResult, _ report: CheckReport, _ language: Language) {
        code = check.outcome.rawValue
        icon = Mark.icon(check.outcome)
        outcome = check.outcome.title[language]
        message = check.message[language]
        facts = check.facts.map { fact in
            FindingView.Compared(
                path: fact.path, subject: "\(fact.subject.kind.title[language]) \(fact.subject.id)",
                value: fact.value ?? Wording(zh: "（未登记）", en: "(not recorded)")[language],
                document: fact.document?.text,
                documentPath: fact.sha256.map { "\(Paths.filing(report.dossier.shipment))/documents/\($0.hex)" } ?? "",
                page: fact.page.map { Wording(zh: "第 \($0) 页", en: "page \($0)")[language] })
        }
        hasFacts = !facts.isEmpty
        papers = FindingPapers(check, report, language).columns
        hasPapers = !papers.isEmpty
    }
}

extension FindingView.Paper {
    init(_ document: Document, _ shipment: String, _ language: Language) {
        path = Paths.document(document, of: shipment)
        name = document.originalName
        detail =
            [
                document.issued.map { Wording(zh: "签发 \($0)", en: "issued \($0)")[language] },
                document.expires.map { Wording(zh: "有效期至 \($0)", en: "valid until \($0)")[language] },
                document.revision.map { Wording(zh: "版本 \($0)", en: "revision \($0)")[language] },
            ].compactMap(\.self).joined(separator: " · ")
        short = document.digest.short
    }
}
