package import DossierCore

/// Why a bundle was not made, not made again, or not looked at. Facts only; what is wrong *in* a bundle is a `BundleFinding`.
package enum BundleError: Error, Sendable, Hashable {
    // The signing key
    case keyMissing(path: String)
    case keyExists(path: String)
    case keyExposed(path: String, mode: String)
    case keyMalformed(path: String)
    case keyUnreadable(path: String, reason: String)
    case keyNotWritten(path: String, reason: String)
    /// The public key a verifier was given is none.
    case trustedKeyMalformed

    // What is to be packed
    case notPlanned(BundlePlan.Problem)
    case notReleased(shipment: String)
    case notReady(shipment: String, verdict: Verdict)
    /// Dossier, assessment and checklist do not speak of the same thing.
    case doesNotBelong(what: String, expected: String, found: String)
    case checklistFilesDiffer(ChecklistPin, found: ContentDigest)
    case unsafeChecklistFile(path: String)

    // The stored objects
    /// An object of the vault no longer has the bytes it is named for; nothing was written.
    case objectDiffers(path: String, expected: ContentDigest, found: ContentDigest)
    case recipeUnusable(ContentDigest, BundleRecipe.Unusable)
    /// The same recipe gave other bytes: only possible with deflated entries and another version of zlib.
    case rebuiltDiffers(expected: ContentDigest, found: ContentDigest)
    /// The bundle just written does not verify; it was removed.
    case invalidAfterWriting(path: String, [BundleFinding])

    // Templates
    case templatesUnusable([TemplateProblem])
}
