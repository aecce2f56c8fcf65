import DossierCore
import Foundation

/// Every generated file of a bundle, by path: papers, tag files, checklist, audit events, manifests, signature.
struct BundleContents {
    private(set) var files: [String: Data] = [:]

    /// Generates them in the order in which one covers the other: papers, then what lists them, then what signs that.
    init(_ order: BundleOrder, plan: BundlePlan, templates: TemplateSet, key: SigningKey) throws {
        let writer = LetterWriter(
            order: order, plan: plan, templates: templates.pin, keyFingerprint: key.publicKey.fingerprint)
        let letter = try writer.letter()
        for paper in Paper.allCases {
            for language in Language.allCases {
                files[paper.path(language)] = try templates.render(paper, language, with: letter)
            }
        }
        let documents = plan.documents.map { Manifest.Line(path: $0.path, digest: $0.document.digest) }
        let manifest = Manifest(lines(where: BundleLayout.isPayload) + documents)
        let oxum = PayloadOxum(
            bytes: files.values.reduce(0) { $0 + $1.count } + plan.documents.reduce(0) { $0 + $1.document.size },
            files: manifest.lines.count)

        for (path, data) in order.checklistFiles { files[BundleLayout.checklistFolder + path] = data }
        files[BundleLayout.declaration] = Data(BundleLayout.declarationText.utf8)
        files[BundleLayout.info] = Data(try Self.info(order, plan, letter, templates.pin, oxum).text.utf8)
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
        _ oxum: PayloadOxum
    ) throws -> BagInfo {
        let pin = order.dossier.checklist
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
                .software: "dossier \(order.programVersion)",
            ].merging(order.isDeflated ? [.compression: "deflate"] : [:]) { first, _ in first })
    }
}
