import DossierCore

extension LetterWriter {
    func paper(_ paper: Paper) -> LetterPaper {
        LetterPaper(
            title: paper.title, zh: paper.path(.zh), en: paper.path(.en), zhFileName: paper.fileName(.zh, .html),
            enFileName: paper.fileName(.en, .html), hasPDF: matter.hasPDF, zhPDF: paper.path(.zh, .pdf),
            enPDF: paper.path(.en, .pdf), zhPDFName: paper.fileName(.zh, .pdf),
            enPDFName: paper.fileName(.en, .pdf))
    }

    /// The folders that hold documents, in their order.
    func folders() -> [LetterFolder] {
        let byFolder = Dictionary(grouping: matter.documents, by: \.requirement.place)
        return byFolder.keys.sorted(by: Manifest.precedes).map { name in
            let documents = (byFolder[name] ?? []).map(document)
            return LetterFolder(
                name: name, title: BundleFolder.title(of: name), count: String(documents.count), documents: documents)
        }
    }

    func document(_ placed: BundlePlan.Placed) -> LetterDocument {
        let document = placed.document
        return LetterDocument(
            type: document.type, title: placed.requirement.title, subject: subject(document.subject),
            path: placed.path, fileName: fileName(of: placed.path), originalName: document.originalName,
            revision: text(document.revision), issued: text(document.issued), expires: text(document.expires),
            hasIssued: document.issued != nil, hasExpires: document.expires != nil,
            hasRevision: document.revision != nil,
            size: PaperWords.size(document.size), mediaType: document.mediaType, sha256: document.digest.hex,
            short: document.digest.short, attachedBy: document.attachedBy,
            attachedAt: PaperWords.moment(document.attachedAt))
    }

    func signature(_ signature: Signature, _ content: ContentDigest) -> LetterSignature {
        LetterSignature(
            person: signature.person, name: signature.name, meaning: signature.meaning.title,
            at: PaperWords.moment(signature.at), atUTC: signature.at.utcText,
            isLocal: !signature.at.description.hasSuffix("Z"), content: signature.content.hex,
            short: signature.content.short, isStanding: signature.voidedBecause == nil && signature.content == content,
            voidedBecause: text(signature.voidedBecause))
    }

    func step(_ event: AuditEvent) -> LetterStep {
        LetterStep(
            event: String(event.sequence), at: PaperWords.moment(event.at), action: PaperWords.act(event.action),
            name: event.agent.name, reason: event.reason ?? "")
    }

    func finding(_ finding: Finding) -> LetterFinding {
        LetterFinding(
            id: finding.id, subject: subject(finding.subject), title: finding.title, message: finding.message,
            hasAction: finding.action != nil, action: finding.action ?? Wording(zh: "", en: ""),
            outcome: finding.outcome.title, mark: finding.outcome.rawValue,
            severity: PaperWords.title(of: finding.severity), citations: finding.citations.map(citation),
            evidence: finding.evidence.map(\.document.text),
            checks: finding.checks.map(check), isWaived: assessment.isWaived(finding),
            waivers: finding.waiver.map { [waiver($0)] } ?? [])
    }

    private func check(_ check: CheckResult) -> LetterCheck {
        LetterCheck(
            outcome: check.outcome.title, message: check.message,
            facts: check.facts.map { fact in
                LetterFact(
                    path: fact.path, subject: subject(fact.subject), value: text(fact.value),
                    document: text(fact.document))
            })
    }

    func citation(_ citation: Citation) -> LetterCitation {
        let title = checklist.instrument(citation.instrument)?.title
        let zh = [title?.zh ?? citation.instrument, citation.clause].filter { !$0.isEmpty }.joined(separator: " ")
        let en = [title?.en ?? citation.instrument, citation.clause].filter { !$0.isEmpty }.joined(separator: ", ")
        return LetterCitation(text: Wording(zh: zh, en: en), standing: citation.standing.title)
    }

    func waiver(_ waiver: Waiver) -> LetterWaiver {
        LetterWaiver(
            finding: waiver.finding, subject: subject(waiver.subject), reason: waiver.reason,
            until: waiver.until.description, standing: PaperWords.title(of: waiver.standing(on: matter.asOf)),
            proposedBy: waiver.proposedBy, proposedAt: PaperWords.moment(waiver.proposedAt),
            approvedBy: text(waiver.approvedBy), approvedAt: waiver.approvedAt.map(PaperWords.moment) ?? Self.dash)
    }

    func subject(_ subject: SubjectRef) -> Wording {
        Wording(zh: "\(subject.kind.title.zh) \(subject.id)", en: "\(subject.kind.title.en) \(subject.id)")
    }

    private func fileName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
