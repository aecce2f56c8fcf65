package import DossierCore

extension FilingOffice {
    /// One filing for programs: what it is about, which papers it holds, who signed, where it stands.
    package func filingObject(_ shipment: String) throws -> JSONValue {
        let dossier = try dossier(shipment)
        return [
            "shipment": .string(dossier.shipment), "state": .string(dossier.status.rawValue),
            "revision": .integer(dossier.revision),
            "reference": dossier.reference.map { .string($0.description) } ?? .null,
            "checklist": [
                "id": .string(dossier.checklist.id), "edition": .string(dossier.checklist.edition),
                "sha256": .string(dossier.checklist.sha256.hex),
            ],
            "contentSha256": .string(try dossier.contentDigest().hex),
            "records": try JSONValue(encoding: dossier.records),
            "documents": .array(try dossier.documents.map { try JSONValue(encoding: $0) }),
            "waivers": .array(try dossier.waivers.map { try JSONValue(encoding: $0) }),
            "signatures": .array(try dossier.signatures.map { try JSONValue(encoding: $0) }),
            "bundles": .array(try dossier.bundles.map { try JSONValue(encoding: $0) }),
            "authorityEvents": .array(try dossier.authorityEvents.map { try JSONValue(encoding: $0) }),
        ]
    }
}
