import DossierCore

/// Turns a filing into the texts its papers print. Every choice of words that is not in a template is here.
struct LetterWriter {
    let matter: LetterMatter
    let templates: TemplateSet.Pin
    let keyFingerprint: String

    var dossier: Dossier { matter.dossier }
    var assessment: Assessment { matter.assessment }
    var checklist: Checklist { matter.checklist }

    func letter() throws -> DossierLetter {
        let content = try dossier.contentDigest()
        let attention = assessment.findings.filter { $0.outcome != .met && $0.outcome != .notApplicable }
        let waivers = dossier.waivers.filter { $0.approvedBy != nil }.map(waiver)
        let told = groups(attention)
        let records = dossier.records
        let products = Set(records.batches.map(\.product))
        let reference = matter.name?.reference.description ?? Self.dash
        return DossierLetter(
            reference: reference, sequence: matter.name?.sequenceText ?? Self.dash, isDraft: matter.isDraft,
            isFirst: matter.sequence == 0, bundleName: matter.name?.description ?? Self.dash, content: content.hex,
            short: content.short, asOf: matter.asOf.description, program: matter.programVersion,
            templates: "\(templates.id)@\(templates.edition)", keyFingerprint: keyFingerprint,
            checklist: edition, verdict: assessment.verdict.title, isReady: assessment.verdict == .ready,
            counts: counts, attention: attention.map(finding), hasAttention: !attention.isEmpty,
            groups: told.groups, bases: told.bases,
            met: findings(.met), notApplicable: findings(.notApplicable), waivers: waivers,
            hasWaivers: !waivers.isEmpty, shipment: shipment(records.shipment),
            consignor: party(records.shipment.consignor), consignee: party(records.shipment.consignee),
            sponsor: party(records.trial.sponsor), manufacturers: manufacturers(of: products),
            trial: trial(records.trial), products: records.products.filter { products.contains($0.code) }.map(product),
            batches: records.shipment.batches.map(batch), papers: Paper.filed(sequence: matter.sequence).map(paper),
            folders: folders(), documentCount: String(matter.documents.count),
            hasDocuments: !matter.documents.isEmpty, signatures: dossier.signatures.map { signature($0, content) },
            hasSignatures: !dossier.signatures.isEmpty, steps: matter.events.map(step),
            scope: scope(), correction: correction(), status: status(), pictures: try pictures())
    }

    func index(_ letter: DossierLetter, manifest: Manifest, payload: PayloadOxum, checklistFiles: [String])
        -> BundleIndex
    {
        BundleIndex(
            letter: letter,
            payload: LetterPayload(
                files: String(payload.files), bytes: String(payload.bytes), oxum: payload.description,
                manifest: manifest.digest.hex),
            tagFiles: BundleLayout.fixedFiles.filter { $0 != BundleLayout.index }.map {
                LetterTagFile(path: $0, purpose: PaperWords.purpose(of: $0))
            },
            checklistFiles: checklistFiles.map {
                LetterTagFile(path: $0, purpose: Wording(zh: "清单", en: "checklist"))
            })
    }

    /// What stands where nothing was recorded.
    static let dash = "—"
    /// The same in both languages.
    static let dashes = Wording(zh: dash, en: dash)

    func text(_ value: (some CustomStringConvertible)?) -> String {
        let text = value?.description ?? ""
        return text.isEmpty ? Self.dash : text
    }

    private var edition: LetterChecklist {
        let pin = checklist.pin
        let banners = [checklist.banner, assessment.overlay?.banner].compactMap { $0 }
        return LetterChecklist(
            id: pin.id, edition: pin.edition, title: checklist.title, sha256: pin.sha256.hex, short: pin.sha256.short,
            authority: checklist.authority, effective: checklist.effective.description,
            standing: checklist.standing.title, hasBanner: !banners.isEmpty,
            banner: Wording(
                zh: banners.map(\.zh).joined(), en: banners.map(\.en).joined(separator: " ")))
    }

    private var counts: LetterCounts {
        LetterCounts(
            met: String(assessment.count(.met)), missing: String(assessment.count(.missing)),
            failed: String(assessment.count(.failed)), couldNotVerify: String(assessment.count(.couldNotVerify)),
            notApplicable: String(assessment.count(.notApplicable)), waived: String(assessment.waivedCount),
            total: String(assessment.findings.count))
    }

    private func findings(_ outcome: Outcome) -> [LetterFinding] {
        assessment.findings.filter { $0.outcome == outcome }.map(finding)
    }

    private func manufacturers(of products: Set<String>) -> [LetterParty] {
        let codes = Set(dossier.records.products.filter { products.contains($0.code) }.map(\.manufacturer))
        return codes.sorted().map(party)
    }
}
