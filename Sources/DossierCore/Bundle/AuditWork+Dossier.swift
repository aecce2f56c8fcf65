import Foundation

extension AuditWork {
    /// `dossier.json`: canonical, about this filing, signed as it is, and every document of it in its place.
    mutating func checkDossier() {
        let path = BundleLayout.dossier
        guard let data = seen.contents[path], let value = json(data, path, newest: DossierFile.format) else { return }
        guard let file = try? value.decoded(as: DossierFile.self) else { return add(.unreadable(path: path)) }
        dossier = file
        if let name {
            expect(name.reference.description, file.reference.description, "reference", in: path)
            expect(
                name.sequenceText, BundleName(reference: file.reference, sequence: file.sequence).sequenceText,
                "sequence", in: path)
        }
        expect(file.content.records.shipment.id, file.shipment, "shipment", in: path)
        checkSignatures(file, content: value["content"].map { ContentDigest.of(CanonicalJSON.bytes($0)) })
        checkPlaces(file)
        checkChecklist(file)
    }

    /// The JSON of a file, if it is JSON of a form this program knows.
    mutating func json(_ data: Data, _ path: String, newest: Int) -> JSONValue? {
        let value: JSONValue
        do { value = try JSONValue(parsing: data) } catch {
            add(.unreadable(path: path))
            return nil
        }
        if CanonicalJSON.bytes(value) != data { add(.notCanonical(path: path)) }
        guard let format = value["format"]?.integer else {
            add(.unreadable(path: path))
            return nil
        }
        guard format <= newest else {
            add(.newerFormat(path: path, found: format, supported: newest))
            return nil
        }
        return value
    }

    private mutating func checkSignatures(_ file: DossierFile, content: ContentDigest?) {
        guard let content else { return }
        let standing = file.signatures.filter { $0.voidedBecause == nil }
        for signature in standing where signature.content != content {
            add(
                .signatureContent(
                    person: signature.person, meaning: signature.meaning.rawValue, signed: signature.content,
                    found: content))
        }
        let meanings = Set(standing.filter { $0.content == content }.map(\.meaning))
        if !meanings.isSuperset(of: SignatureMeaning.allCases) { add(.notReleased) }
        if let info = seen.contents[BundleLayout.info], let claimed = BagInfo.read(info).info[.contentDigest] {
            expect(content.hex, claimed, BagInfo.Label.contentDigest.rawValue, in: BundleLayout.info)
        }
    }

    private mutating func checkPlaces(_ file: DossierFile) {
        var paths: [Document.ID: String] = [:]
        for place in file.places {
            if paths.updateValue(place.path, forKey: place.document) != nil {
                add(.disagrees(path: BundleLayout.dossier, field: "files", expected: "1", found: place.document.text))
            }
        }
        for document in file.content.documents {
            guard let path = paths.removeValue(forKey: document.id), let entry = byPath[path] else {
                add(.documentWithoutFile(document: document.id.text))
                continue
            }
            if let found = entry.digest, found != document.digest {
                add(
                    .documentDiffers(
                        document: document.id.text, path: path, expected: document.digest, found: found))
            }
        }
        for document in paths.keys.sorted() { add(.documentWithoutFile(document: document.text)) }
        let known = Set(file.places.map(\.path)).union(papers.known)
        for entry in seen.entries where BundleLayout.isPayload(entry.path) && !known.contains(entry.path) {
            add(.fileWithoutDocument(path: entry.path))
        }
    }

    private mutating func checkChecklist(_ file: DossierFile) {
        let folder = BundleLayout.checklistFolder
        let lines = seen.entries.filter { $0.path.hasPrefix(folder) }.compactMap { entry in
            entry.digest.map { Manifest.Line(path: String(entry.path.dropFirst(folder.count)), digest: $0) }
        }
        let found = Manifest(lines).digest
        let pinned = file.content.checklist.sha256
        if found != pinned { add(.checklistDiffers(expected: pinned, found: found)) }
    }
}
