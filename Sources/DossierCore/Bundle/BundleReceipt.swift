/// What the register remembers of a bundle it has written and verified.
package struct BundleReceipt: Sendable, Hashable, Codable {
    /// Our internal number.
    package let reference: FilingReference
    /// 0 is the first submission; corrections and amendments count up.
    package let sequence: Int
    /// SHA-256 of the zip file.
    package let digest: ContentDigest
    /// SHA-256 of `tagmanifest-sha256.txt`; its short form is printed beside the reference.
    package let manifest: ContentDigest
    /// Bytes.
    package let size: Int
    /// SHA-256 of the stored list of entries, from which `rebuild` makes the same bytes again.
    package let recipe: ContentDigest
    /// The person's code.
    package let packagedBy: String
    /// When it was recorded.
    package let packagedAt: Instant

    /// What the register remembers of one bundle.
    package init(
        reference: FilingReference, sequence: Int, digest: ContentDigest, manifest: ContentDigest, size: Int,
        recipe: ContentDigest, packagedBy: String, packagedAt: Instant
    ) {
        self.reference = reference
        self.sequence = sequence
        self.digest = digest
        self.manifest = manifest
        self.size = size
        self.recipe = recipe
        self.packagedBy = packagedBy
        self.packagedAt = packagedAt
    }

    /// `CXD-310115-2026-000123-43_0000`: the bundle's folder, and its file name without `.zip`.
    package static func name(_ reference: FilingReference, sequence: Int) -> String {
        "\(reference)_\(fourDigits(sequence))"
    }

    /// `0000`, `0001` …
    package static func fourDigits(_ sequence: Int) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The bundle's folder, and its file name without `.zip`.
    package var name: String { Self.name(reference, sequence: sequence) }
}
