/// What goes into the payload of a bundle and where: the generated papers, and every current document of the filing.
package struct BundlePlan: Sendable, Hashable {
    /// One document of the filing at its place.
    package struct Placed: Sendable, Hashable {
        /// Inside the bundle: `data/10-batch-records/d17_batch-release-certificate_msc01-26a03_r2.pdf`.
        package let path: String
        /// The document.
        package let document: Document
        /// The requirement it answers, which says where it goes and what it is called.
        package let requirement: Requirement
    }

    /// Why no plan can be made.
    package enum Problem: Error, Sendable, Hashable {
        /// The checklist has no document of this type, so it has no place.
        case noPlace(Document.ID, type: String)
        /// The edition names a folder that cannot be one.
        case unsafePlace(requirement: String, place: String)
        /// The same revision stands in the filing twice.
        case sameDocumentTwice(Document.ID)
        case noReference(shipment: String)
    }

    /// Reference and sequence.
    package let name: BundleName
    /// In the order of their paths.
    package let documents: [Placed]

    /// Plans the bundle of a filing that has a reference.
    package init(_ dossier: Dossier, sequence: Int, checklist: Checklist) throws(Problem) {
        guard let reference = dossier.reference else { throw .noReference(shipment: dossier.shipment) }
        name = BundleName(reference: reference, sequence: sequence)
        documents = try Self.places(of: dossier, under: checklist)
    }

    /// Where each document of a filing goes, whether or not it has a reference, in the order of the paths.
    package static func places(of dossier: Dossier, under checklist: Checklist) throws(Problem) -> [Placed] {
        var byPlace: [String: [(document: Document, requirement: Requirement)]] = [:]
        var seen: Set<Document.ID> = []
        for document in dossier.documents.sorted(by: { $0.id < $1.id }) {
            guard seen.insert(document.id).inserted else { throw .sameDocumentTwice(document.id) }
            guard let requirement = checklist.requirement(document.type) else {
                throw .noPlace(document.id, type: document.type)
            }
            guard PackageName.isSafe(path: requirement.place), !requirement.place.contains("/") else {
                throw .unsafePlace(requirement: requirement.id, place: requirement.place)
            }
            byPlace[requirement.place, default: []].append((document, requirement))
        }
        return byPlace.flatMap { place, entries in
            let names = PackageName.names(of: entries.map { ($0.document, $0.requirement.document) })
            return zip(entries, names).map { entry, name in
                Placed(
                    path: "\(BundleLayout.payloadFolder)\(place)/\(name)", document: entry.document,
                    requirement: entry.requirement)
            }
        }.sorted { Manifest.precedes($0.path, $1.path) }
    }
}
