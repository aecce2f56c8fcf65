/// The fixed names inside a bundle and the order of its entries (product contract, section 5).
package enum BundleLayout {
    /// Says that this is a bag.
    package static let declaration = "bagit.txt"
    /// The bag's metadata.
    package static let info = "bag-info.txt"
    /// SHA-256 of every file of the payload.
    package static let manifest = "manifest-sha256.txt"
    /// SHA-256 of everything else but `signatures/`; this is what is signed.
    package static let tagManifest = "tagmanifest-sha256.txt"
    /// How to check the bundle with stock tools.
    package static let readme = "README.txt"
    /// `DossierFile`.
    package static let dossier = "dossier.json"
    /// `AssessmentFile`.
    package static let assessment = "assessment.json"
    /// The page people open.
    package static let index = "index.html"
    /// `EventsFile`.
    package static let events = "audit/events.jsonl"
    /// 64 bytes, Ed25519 over the tag manifest.
    package static let signature = "signatures/tagmanifest-sha256.txt.ed25519"
    /// The key that verifies it, in PEM.
    package static let publicKey = "signatures/public-key.pem"

    /// The edition the filing was judged by.
    package static let checklistFolder = "checklist/"
    /// Outside both manifests.
    package static let signaturesFolder = "signatures/"
    /// The payload.
    package static let payloadFolder = "data/"

    /// Exactly what `bagit.txt` holds (RFC 8493 section 2.1.1).
    package static let declarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

    /// The files at fixed places, in the order they stand in the archive.
    package static let fixedFiles = [
        declaration, info, manifest, tagManifest, readme, dossier, assessment, index, events, signature, publicKey,
    ]

    /// The files the verifier reads whole; everything else is only hashed.
    package static let filesToRead = Set(fixedFiles)

    /// Whether a path belongs to the payload, and so to `manifest-sha256.txt`.
    package static func isPayload(_ path: String) -> Bool { path.hasPrefix(payloadFolder) }

    /// Whether a path belongs to `tagmanifest-sha256.txt`: all but the payload, itself and what signs it.
    package static func isTag(_ path: String) -> Bool {
        !isPayload(path) && path != tagManifest && !path.hasPrefix(signaturesFolder)
    }

    /// Whether a file may stand at this path at all.
    package static func isKnown(_ path: String) -> Bool {
        isPayload(path) || path.hasPrefix(checklistFolder) || fixedFiles.contains(path)
    }

    /// Whether one path stands before another in the archive: the files at fixed places, then the checklist with the
    /// audit events and signatures after it, then the payload, each by the bytes of their paths.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let (first, second) = (rank(left), rank(right))
        return first == second ? Manifest.precedes(left, right) : first < second
    }

    private static func rank(_ path: String) -> Int {
        if let place = ranks[path] { return place }
        return isPayload(path) ? 100 : 50
    }

    private static let ranks: [String: Int] = Dictionary(
        uniqueKeysWithValues: fixedFiles.enumerated().map { ($1, $0 < 8 ? $0 : 60 + $0) })
}
