import DossierCore
import FilingOffice
import Foundation
import TestSupport

/// Papers of the sample filing, looked into, read, and judged by the technical rules of the edition we ship.
struct PaperBench {
    /// A paper in its slot; the slot's subject is the sample filing's own.
    struct Paper: Sendable {
        var bytes = TinyPDF().data
        var name = "paper.pdf"
        var type = "D13"
        var fields: [String: JSONValue] = [:]
        var issued: DayInterval?
        /// The size its document has, where it is not that of the bytes.
        var size: Int?
        /// Whether anybody looked into it.
        var isInspected = true
    }

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The edition we ship.
    static let checklist = Result {
        try ReferenceLibrary(folder: repository).edition(of: "cell-export", "2026-05").checklist
    }

    /// What each technical rule says; the paper's own finding where there is one, else that about the filing.
    static func findings(_ papers: [Paper], _ inspector: PaperInspector = PaperInspector()) throws -> [Finding] {
        let checklist = try checklist.get()
        var dossier = try Samples.dossier()
        let parties = dossier.records.parties.flatMap { [$0.name.zh, $0.name.en] }
        let product = dossier.records.products.first
        let reader = PaperReader(
            checklist, names: .empty, range: product.flatMap { TemperatureRange($0.storage) }, organisations: parties)
        let folder = try TemporaryFolder()
        dossier.documents = try papers.enumerated().map { number, paper in
            let file = folder.path("\(number)")
            try paper.bytes.write(to: file)
            return try document(paper, file, checklist, reader, inspector, texts: &dossier.texts)
        }
        return Assessor.assess(dossier, against: checklist, asOf: Samples.instant.day).findings
            .filter { $0.id.hasPrefix("T") }
    }

    private static func document(
        _ paper: Paper, _ file: URL, _ checklist: Checklist, _ reader: PaperReader, _ inspector: PaperInspector,
        texts: inout PaperTexts
    ) throws -> Document {
        let type = MediaType.sniff(paper.bytes, name: paper.name)
        let inspected =
            paper.isInspected
            ? try inspector.inspect(fileAt: file.path, type: type, size: paper.bytes.count) : nil
        let subject = checklist.requirement(paper.type).map { Self.subject($0.about) }
        let document = Document(
            type: paper.type, subject: subject ?? SubjectRef(.filing, Samples.shipment), fields: paper.fields,
            issued: paper.issued, expires: nil, revision: nil, digest: .of(paper.bytes),
            size: paper.size ?? paper.bytes.count, mediaType: type, originalName: paper.name, attachedBy: "lin.wei",
            attachedAt: Samples.instant, inspection: inspected?.inspection)
        guard let inspected, let layer = inspected.inspection.text?.value else { return document }
        for page in inspected.pages {
            texts.add(layer.sha256, FoldedPage(page: page.page, text: ReadableText.folded(page.text)))
        }
        let unseen =
            type == "application/pdf"
            ? try inspector.unseenText(ofFileAt: file.path, size: paper.bytes.count, pages: layer.pages) : nil
        return document.read(reader.reading(of: document, text: inspected.pages, unseen: unseen))
    }

    private static func subject(_ kind: SubjectKind) -> SubjectRef {
        switch kind {
        case .batch: SubjectRef(.batch, Samples.lot)
        case .product: SubjectRef(.product, "MSC-01")
        case .donor: SubjectRef(.donor, "D-0117")
        case .trial: SubjectRef(.trial, "NORD-MSC-2")
        case .site: SubjectRef(.site, "KARO-1")
        case .organisation: SubjectRef(.organisation, "HX")
        case .filing, .shipment, .permit, .document: SubjectRef(kind, Samples.shipment)
        }
    }
}

extension [Finding] {
    /// How a rule came out: of several findings the worst.
    func outcome(of id: String) -> Outcome? {
        let own = filter { $0.id == id }.map(\.outcome)
        return [Outcome.failed, .couldNotVerify, .met].first(where: own.contains) ?? own.first
    }
}
