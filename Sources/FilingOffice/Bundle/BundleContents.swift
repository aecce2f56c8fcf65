import DossierCore
import Foundation

/// Every generated file of a bundle, by path: papers, tag files, checklist, audit events, manifests, signature.
struct BundleContents {
    private(set) var files: [String: Data] = [:]

    /// Generates them in the order in which one covers the other: papers, then what lists them, then what signs that.
    init(
        _ order: BundleOrder, plan: BundlePlan, templates: TemplateSet, key: SigningKey, printer: PaperPrinter?
    ) throws {
        let writer = LetterWriter(
            matter: LetterMatter(order, plan: plan, hasPDF: printer != nil), templates: templates.pin,
            keyFingerprint: key.publicKey.fingerprint)
        let letter = try writer.letter()
        var sheets: [PaperPrinter.Sheet] = []
        for paper in Paper.filed(sequence: plan.name.sequence) {
            for language in Language.allCases {
                let page = try templates.render(paper, language, with: letter)
                files[paper.path(language)] = page
                sheets.append(PaperPrinter.Sheet(name: paper.path(language, .pdf), html: page))
            }
        }
        let printed = try printer?.print(sheets, dated: order.asOf)
        for (path, pdf) in printed?.papers ?? [:] { files[path] = pdf }
        let documents = plan.documents.map { Manifest.Line(path: $0.path, digest: $0.document.digest) }
        let manifest = Manifest(lines(where: BundleLayout.isPayload) + documents)
        let oxum = PayloadOxum(
            bytes: files.values.reduce(0) { $0 + $1.count } + plan.documents.reduce(0) { $0 + $1.document.size },
            files: manifest.lines.count)

        for (path, data) in order.checklistFiles { files[BundleLayout.checklistFolder + path] = data }
        files[BundleLayout.declaration] = Data(BundleLayout.declarationText.utf8)
        files[BundleLayout.info] = Data(
            Self.info(order, plan, letter, templates.pin, oxum, paperSoftware: printed?.software).text.utf8)
        files[BundleLayout.manifest] = manifest.data
        files[BundleLayout.dossier] = try DossierFile(order.dossier, plan: plan, events: order.events).data()
        files[BundleLayout.assessment] = AssessmentFile.data(order.assessment, name: plan.name)
        files[BundleLayout.events] = try EventsFile.data(order.events)
        let checklistFiles = order.checklistFiles.keys.map { BundleLayout.checklistFolder + $0 }
        let index = writer.index(
            letter, manifest: manifest, payload: oxum, checklistFiles: checklistFiles.sorted(by: Manifest.precedes))
        files[BundleLayout.index] = try templates.renderIndex(index)
        files[BundleLayout.readme] = try templates.renderReadme(index)

        let tagManifest = Manifest(lines(where: BundleLayout.isTag)).data
        files[BundleLayout.tagManifest] = tagManifest
        files[BundleLayout.signature] = try key.sign(tagManifest)
        files[BundleLayout.publicKey] = key.publicKey.pem
    }

    private func lines(where belongs: (String) -> Bool) -> [Manifest.Line] {
        files.filter { belongs($0.key) }.map { Manifest.Line(path: $0.key, digest: ContentDigest.of($0.value)) }
    }

    private static func info(
        _ order: BundleOrder, _ plan: BundlePlan, _ letter: DossierLetter, _ templates: TemplateSet.Pin,
        _ oxum: PayloadOxum, paperSoftware: String?
    ) -> BagInfo {
        let pin = order.dossier.checklist
        var more: [BagInfo.Label: String] = order.isDeflated ? [.compression: "deflate"] : [:]
        more[.paperSoftware] = paperSoftware
        return BagInfo(
            [
                .sourceOrganization: letter.consignor.name.en,
                .externalIdentifier: plan.name.reference.description,
                .internalIdentifier: order.dossier.shipment,
                .sequence: plan.name.sequenceText,
                .baggingDate: order.asOf.description,
                .payloadOxum: oxum.description,
                .checklist: "\(pin.id)@\(pin.edition)",
                .checklistDigest: pin.sha256.hex,
                .contentDigest: letter.content,
                .templates: "\(letter.templates) sha256:\(templates.sha256.hex)",
                .papers: paperSoftware == nil ? "html" : "pdf, html",
                .software: "dossier \(order.programVersion)",
            ].merging(more) { first, _ in first })
    }
}
