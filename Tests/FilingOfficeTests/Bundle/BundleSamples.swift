import DossierCore
import Foundation
import Records
import TestSupport

@testable import FilingOffice

/// A released filing with three papers, its checklist edition and its findings: enough to pack.
struct BundleSample {
    let folder: TemporaryFolder
    let vault: FileVault
    let order: BundleOrder

    static let reference = "CXD-310115-2026-000123-43"
    static let name = "CXD-310115-2026-000123-43_0000"
    static let seed = Data((0..<32).map { UInt8($0) })

    /// The templates that are shipped.
    static func templates() throws -> TemplateSet {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try TemplateSet.load(from: repository.appendingPathComponent("DossierTemplates"))
    }

    /// The checklist's files, by path; the bytes stand for themselves.
    static let checklistFiles: [String: Data] = [
        "edition.yml": Data("format: 1\nid: cell-export\nedition: 2026-05\n".utf8),
        "requirements/B-batch.yml": Data("- id: D17\n".utf8),
        "rules/rules.yml": Data("- id: X10\n".utf8),
    ]

    static let pin = ChecklistPin(id: "cell-export", edition: "2026-05", sha256: Manifest(of: checklistFiles).digest)

    static let papers: [(type: String, subject: SubjectRef, text: String, name: String, media: String)] = [
        ("D17", SubjectRef(.batch, "MSC01-26A03"), "%PDF-1.7 批放行证书", "批放行证书-26A03 第2版.pdf", "application/pdf"),
        ("D53", SubjectRef(.donor, "D-0117"), "%PDF-1.7 donor tests", "供者检测报告.pdf", "application/pdf"),
        ("D63", SubjectRef(.trial, "NORD-MSC-2"), "authorised <script>alert(1)</script>", "批准 <b>&.txt", "text/plain"),
    ]

    init(isDeflated: Bool = false, sequence: Int = 0) throws {
        folder = try TemporaryFolder()
        vault = try FileVault.create(at: folder.path("vault"))
        var dossier = Dossier(checklist: Self.pin, records: try Samples.dossierRecords())
        for (index, paper) in Self.papers.enumerated() {
            try vault.put(Data(paper.text.utf8))
            dossier.documents.append(
                Document(
                    type: paper.type, subject: paper.subject, fields: ["decision": "released"],
                    issued: try DayInterval("2026-03"), expires: nil, revision: index == 0 ? "2" : nil,
                    digest: .of(paper.text), size: paper.text.utf8.count, mediaType: paper.media,
                    originalName: paper.name, attachedBy: "lin.wei", attachedAt: Samples.instant))
        }
        dossier.reference = try FilingReference(Self.reference)
        dossier.preparers = ["lin.wei"]
        let content = try dossier.contentDigest()
        dossier.signatures = Samples.signers.map { agent, meaning in
            Signature(person: agent.code, name: agent.name, meaning: meaning, at: Samples.instant, content: content)
        }
        dossier.status = .locked
        order = BundleOrder(
            dossier: dossier, sequence: sequence, assessment: Self.assessment(dossier), checklist: Self.checklist,
            checklistFiles: Self.checklistFiles, events: try Self.events(dossier), asOf: try Day("2026-05-04"),
            isDeflated: isDeflated, programVersion: "1.0")
    }

    var maker: BundleMaker {
        get throws {
            BundleMaker(
                templates: try Self.templates(), key: try SigningKey(seed: Self.seed), vault: vault, printer: nil)
        }
    }

    /// Makes the bundle in the sample's folder and says where it is.
    func make(_ file: String = name + ".zip") throws -> (url: URL, made: MadeBundle) {
        let url = folder.path(file)
        return (url, try maker.make(order, at: url.path))
    }
}
