import DossierCore

extension LetterWriter {
    /// The scope of the pinned edition, product by product.
    func scope() -> LetterScope {
        guard let rules = checklist.scope else {
            return LetterScope(isKnown: false, note: Self.dashes, answers: [])
        }
        let answers = PlannedExport.of(dossier).map { planned in
            let answer = ScopeAnswer(planned, by: rules)
            let facts = PlannedExport.fields.compactMap { field in
                planned.values[field.name].map { value in
                    LetterScopeFact(name: ScopeAnswer.title(field.name), value: PlannedExport.shown(value))
                }
            }
            return LetterScopeAnswer(
                product: planned.product ?? Self.dashes, decision: answer.decision.title,
                classified: answer.classified, facts: facts, reasons: answer.reasons,
                citations: answer.citations.map(citation))
        }
        return LetterScope(isKnown: true, note: rules.note, answers: answers)
    }

    /// The notices that asked for more, and the documents attached since the bundle they were about.
    func correction() -> LetterCorrection {
        let notices = dossier.authorityEvents.filter { $0.kind == .supplementRequested }.map { event in
            LetterNotice(
                number: text(event.number), date: event.date.description, due: text(event.due), note: text(event.note),
                evidenceName: event.evidenceName, short: event.evidence.short)
        }
        let previous = dossier.bundles.last { $0.sequence < matter.sequence }
        let changed = matter.documents.filter { placed in
            guard let previous else { return false }
            return placed.document.attachedAt > previous.packagedAt
        }
        let changes = changed.map { placed in
            LetterChange(
                document: document(placed), isReplacement: placed.document.supersedes != nil,
                replaced: text(placed.document.supersedes))
        }
        return LetterCorrection(
            hasNotices: !notices.isEmpty, notices: notices, hasItems: !dossier.corrections.isEmpty,
            items: dossier.corrections.map(item), hasChanges: !changes.isEmpty, changes: changes,
            previous: text(previous?.name))
    }

    private func item(_ item: CorrectionItem) -> LetterItem {
        let evidence = (item.closing?.evidence ?? []).map(evidence)
        return LetterItem(
            notice: item.notice, number: item.number, asked: item.asked, hasRequirement: item.requirement != nil,
            requirement: text(item.requirement), state: item.state.title, isSettled: item.state != .open,
            answer: text(item.closing?.text), hasEvidence: !evidence.isEmpty, evidence: evidence)
    }

    /// The evidence of an answer as this submission carries it.
    private func evidence(_ id: Document.ID) -> LetterEvidence {
        let sequence = BundleReceipt.fourDigits(matter.sequence)
        guard let placed = matter.documents.first(where: { $0.document.id == id }) else {
            return LetterEvidence(
                type: id.text, title: Self.dashes, isHeld: false, sequence: Self.dash, fileName: Self.dash,
                sha256: Self.dash, short: Self.dash)
        }
        let paper = document(placed)
        return LetterEvidence(
            type: paper.type, title: paper.title, isHeld: true, sequence: sequence, fileName: paper.fileName,
            sha256: paper.sha256, short: paper.short)
    }

    /// Where the filing stands, with nothing that customs may not see.
    func status() -> LetterStatus {
        let answer = matter.status
        return LetterStatus(
            state: answer.state.title, validity: answer.validity.title, mark: answer.validity.rawValue,
            hasReasons: !answer.reasons.isEmpty, reasons: answer.reasons, validFrom: text(answer.validFrom),
            validUntil: text(answer.validUntil), authorityNumber: text(answer.authorityNumber),
            asOf: answer.asOf.description, bundle: text(answer.bundle?.hex), bundleShort: text(answer.bundle?.short),
            hasBundle: answer.bundle != nil)
    }

    /// Matrices and time line, and the code to scan.
    func pictures() throws -> LetterPictures {
        let code = try code()
        let timeline = ValidityTimeline(dossier, under: checklist, asOf: matter.asOf)
        return LetterPictures(
            requirements: bands(FindingMatrix(assessment, .requirement)),
            rules: bands(FindingMatrix(assessment, .rule)),
            hasTimeline: !timeline.isEmpty, timeline: BilingualPicture(timeline.picture),
            hasCode: code != nil, hasToken: matter.token != nil,
            tokenExpires: text(matter.token?.token.claim.expires.shown), code: code ?? Picture(""))
    }

    /// What is scanned off the paper: the signed token where one was issued for it, else reference, sequence and content
    /// code; nothing more (domain-brief 7.5). A filing without a reference has no code.
    ///
    /// Papers inside a bundle carry no token: a token names the manifest that covers the very paper.
    private func code() throws -> Picture? {
        if let token = matter.token {
            let title = "\(token.token.claim.reference) \(token.token.claim.validity.rawValue)"
            return Picture(try QRPicture(token.token.description), title: title)
        }
        guard let name = matter.name, !matter.isDraft else { return nil }
        let text = "\(name.reference)/\(name.sequenceText)/\(try dossier.contentDigest().short)"
        return Picture(try QRPicture(text, correction: .quarter), title: text)
    }

    private func bands(_ matrix: FindingMatrix) -> [BilingualPicture] {
        let (zh, en, both) = (matrix.bands(.zh), matrix.bands(.en), matrix.bands(.both))
        return zh.indices.map { BilingualPicture(zh: zh[$0], en: en[$0], both: both[$0]) }
    }
}
