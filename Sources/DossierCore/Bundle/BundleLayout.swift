/// The fixed names inside a bundle and the order of its entries (product contract, section 5).
package enum BundleLayout {
    package static let declaration = "bagit.txt"
    package static let info = "bag-info.txt"
    package static let manifest = "manifest-sha256.txt"
    package static let tagManifest = "tagmanifest-sha256.txt"
    package static let readme = "README.txt"
    package static let dossier = "dossier.json"
    package static let assessment = "assessment.json"
    package static let index = "index.html"
    package static let events = "audit/events.jsonl"
    package static let signature = "signatures/tagmanifest-sha256.txt.ed25519"
    package static let publicKey = "signatures/public-key.pem"

    package static let checklistFolder = "checklist/"
    package static let signaturesFolder = "signatures/"
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
