package import DossierCore
package import Foundation
import Records

extension Desk {
    /// Attaches a folder of papers as its sheet describes them, all or none.
    package func attach(
        folder: URL, to shipment: String, dryRun: Bool = false
    ) throws -> (outcomes: [AttachOutcome], notes: [Wording]) {
        let dossier = try office.dossier(shipment)
        guard try Self.kind(of: folder) == .folder else { throw FilingError.typeNotNamed(folder.path) }
        let papers = try DocumentFolder(
            folder, checklist: office.checklist(of: dossier), subjects: dossier.knownSubjects)
        let offers = papers.entries.map { DocumentOffer($0.row, file: $0.file, shipment: shipment) }
        return (try attach(offers, to: shipment, dryRun: dryRun), papers.notes.map(\.wording))
    }

    /// Attaches single files, described by the same options.
    package func attach(
        files: [URL], options: DocumentOptions, to shipment: String, dryRun: Bool = false
    ) throws -> [AttachOutcome] {
        let dossier = try office.dossier(shipment)
        let checklist = try office.checklist(of: dossier)
        let offers = try files.map { file in
            try Self.requireFile(file)
            let row = try options.row(file: file.path, checklist: checklist, subjects: dossier.knownSubjects)
            return DocumentOffer(row, file: file, shipment: shipment)
        }
        return try attach(offers, to: shipment, dryRun: dryRun)
    }

    private static func requireFile(_ file: URL) throws {
        switch try kind(of: file) {
        case .file: return
        case .folder: throw FilingError.folderGiven(file.path)
        case .other: throw VaultError.notAFile(path: file.path)
        }
    }

    private static func kind(of file: URL) throws(VaultError) -> PathKind {
        do { return try PathKind.of(file.path) } catch { throw .source(error) }
    }
}

extension DocumentOffer {
    init(_ row: DocumentRow, file: URL, shipment: String) {
        self.init(
            file: file, type: row.type, subject: row.subject(in: shipment), fields: row.fields, issued: row.issued,
            expires: row.expires, revision: row.revision, claimedDigest: row.claimedDigest)
    }
}

extension Dossier {
    /// The keys a document of this filing may be about, by kind of subject.
    var knownSubjects: [SubjectKind: Set<String>] {
        [
            .batch: Set(records.batches.map(\.lot.description)), .donor: Set(records.donors.map(\.code)),
            .product: Set(records.products.map(\.code)), .trial: [records.trial.code],
            .site: Set(records.parties.map(\.code)), .organisation: Set(records.parties.map(\.code)),
        ]
    }
}
