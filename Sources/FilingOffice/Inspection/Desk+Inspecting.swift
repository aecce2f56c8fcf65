package import DossierCore
import Foundation
import Records

/// What inspecting the papers of a filing came to.
package struct InspectOutcome: Sendable {
    package let document: Document
    /// Whether it was looked into anew.
    package let isNew: Bool
}

extension Desk {
    /// Looks into the papers of a filing that were never looked into, or by programs that were missing, stopped or
    /// older; into all of them when `all`.
    ///
    /// - Parameter recognisingText: Whether pages without text are read off their pictures.
    /// - Throws: `FilingError.refused` when the filing is not open.
    package func inspect(
        _ shipment: String, all: Bool = false, recognisingText: Bool = false
    ) throws -> [InspectOutcome] {
        try require(Permissions.roles(for: .documentsInspected([:])), to: "documents-inspected")
        let dossier = try office.dossier(shipment)
        guard dossier.status.isOpen else {
            throw FilingError.refused(.notOpen(shipment: shipment, status: dossier.status, act: "documents-inspected"))
        }
        let inspector = PaperInspector(recognisesText: recognisingText)
        let due = try dossier.documents.filter { document in
            guard !all, let old = document.inspection else { return true }
            let lacksText = recognisingText && (old.text?.value?.emptyCount ?? 1) > 0
            return try lacksText || !old.passingDoubts.isEmpty
                || old.programs.filter { $0.name != "tesseract" }
                    != PaperInspector().programs(for: document.mediaType)
        }
        let files = due.map {
            InspectedFile(
                path: office.workspace.vault.url(of: $0.digest).path, type: $0.mediaType, size: $0.size,
                digest: $0.digest)
        }
        let found = try office.inspect(files, with: inspector, mayRecall: false)
        let changes = Dictionary(
            zip(due, found).filter { $0.inspection != $1 }.map { ($0.id, $1) }, uniquingKeysWith: { $1 })
        let now =
            changes.isEmpty
            ? dossier : try change(shipment, basedOn: dossier.revision) { _ in [.documentsInspected(changes)] }
        // Other text, other readings.
        let read = changes.isEmpty ? [] : try readAgain(shipment)
        let looked = Set(due.map(\.id))
        return now.documents.map { document in
            InspectOutcome(
                document: read.first { $0.id == document.id } ?? document, isNew: looked.contains(document.id))
        }
    }
}

/// A file on its way to be inspected.
struct InspectedFile: Sendable {
    let path: String
    let type: String
    let size: Int
    let digest: ContentDigest
}

extension FilingOffice {
    /// Looks into files, two at a time, and keeps the text that was taken out of them. What the same programs already
    /// found out about the same bytes is recalled.
    func inspect(
        _ files: [InspectedFile], with inspector: PaperInspector, mayRecall: Bool = true
    ) throws -> [Inspection] {
        var inspections: [Inspection] = []
        var texts: [InspectedText] = []
        let office = self
        try inOrder(files, workers: 2) { file in
            Result { try office.inspect(file, inspector, mayRecall) }
        } take: { result in
            let (inspection, text) = try result.get()
            inspections.append(inspection)
            if let text { texts.append(text) }
            if texts.count >= 16 {
                try workspace.register.keep(texts)
                texts = []
            }
        }
        try workspace.register.keep(texts)
        return inspections
    }

    private func inspect(
        _ file: InspectedFile, _ inspector: PaperInspector, _ mayRecall: Bool
    ) throws -> (Inspection, InspectedText?) {
        if mayRecall, let known = try workspace.register.inspection(of: file.digest), known.passingDoubts.isEmpty,
            try known.programs == inspector.programs(for: file.type)
        {
            return (known, nil)
        }
        let found = try inspector.inspect(fileAt: file.path, type: file.type, size: file.size)
        let text = found.inspection.text?.value.map {
            InspectedText(digest: file.digest, reading: $0.sha256, pages: found.pages)
        }
        return (found.inspection, text)
    }
}
