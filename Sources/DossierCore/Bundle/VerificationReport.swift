/// What came out of verifying one bundle.
package struct VerificationReport: Sendable, Hashable {
    /// What the signature over the tag manifest is worth.
    package struct SignatureState: Sendable, Hashable {
        /// Whether it fits the key that lies in the bundle.
        package let isValid: Bool
        /// SHA-256 of that key (SubjectPublicKeyInfo, DER) in hexadecimal; nothing when the key is unreadable.
        package let keyFingerprint: String?
        /// Whether that key is the one the verifier was given; nothing when it was given none.
        package let isTrusted: Bool?

        /// What was found out about the signature.
        package init(isValid: Bool, keyFingerprint: String?, isTrusted: Bool?) {
            self.isValid = isValid
            self.keyFingerprint = keyFingerprint
            self.isTrusted = isTrusted
        }
    }

    /// The path as it was given.
    package let bundle: String
    /// From the folder's name; nothing when that is none.
    package let name: BundleName?
    /// Everything that makes the bundle invalid, by code and path.
    package let faults: [BundleFinding]
    /// What deserves attention but does not make it invalid.
    package let warnings: [BundleFinding]
    /// What the signature is worth.
    package let signature: SignatureState
    /// Entries in the archive.
    package let files: Int
    /// Bytes of their contents.
    package let bytes: Int
    /// SHA-256 of the zip file itself, when asked for.
    package let digest: ContentDigest?
    /// SHA-256 of `tagmanifest-sha256.txt`.
    package let manifest: ContentDigest?
    /// SHA-256 of the content the signatures hold.
    package let content: ContentDigest?

    /// A report of these findings, which are put in order.
    package init(
        bundle: String, name: BundleName?, findings: [BundleFinding], signature: SignatureState, files: Int, bytes: Int,
        digest: ContentDigest?, manifest: ContentDigest?, content: ContentDigest?
    ) {
        self.bundle = bundle
        self.name = name
        let sorted = BundleAudit.sorted(findings)
        faults = sorted.filter { !$0.isWarning }
        warnings = sorted.filter(\.isWarning)
        self.signature = signature
        self.files = files
        self.bytes = bytes
        self.digest = digest
        self.manifest = manifest
        self.content = content
    }

    /// Whether nothing at all is wrong.
    package var isValid: Bool { faults.isEmpty }

    /// The object `verify --format json` prints.
    package var json: JSONValue {
        func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
            value.map { .string($0.description) } ?? nil
        }
        var members: [String: JSONValue] = [
            "bundle": .string(bundle),
            "reference": text(name?.reference),
            "sequence": text(name?.sequenceText),
            "valid": .bool(isValid),
            "faults": .array(faults.map(Self.json)),
            "warnings": .array(warnings.map(Self.json)),
            "signature": [
                "valid": .bool(signature.isValid), "keyFingerprint": text(signature.keyFingerprint),
                "trusted": signature.isTrusted.map(JSONValue.bool) ?? nil,
            ],
            "files": .integer(files),
            "bytes": .integer(bytes),
            "manifestSha256": text(manifest),
        ]
        if let digest { members["sha256"] = .string(digest.hex) }
        return .object(members)
    }

    private static func json(_ finding: BundleFinding) -> JSONValue {
        let message = finding.explanation
        return [
            "code": .string(finding.code), "path": finding.path.map(JSONValue.string) ?? nil,
            "message": ["zh": .string(message.zh), "en": .string(message.en)],
        ]
    }
}
