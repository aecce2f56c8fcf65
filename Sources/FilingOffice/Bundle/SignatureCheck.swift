import DossierCore
import Foundation

/// The signature of a bundle against the key in it, and that key against the one that is trusted.
struct SignatureCheck {
    private(set) var findings: [BundleFinding] = []
    private(set) var state: VerificationReport.SignatureState

    /// Files that are missing are not reported here; the audit of the names does that.
    init(_ contents: [String: Data], trusted: VerifyingKey?) {
        let key = contents[BundleLayout.publicKey].flatMap { try? VerifyingKey(pem: $0) }
        if contents[BundleLayout.publicKey] != nil, key == nil { findings.append(.keyMalformed) }
        var isValid = false
        if let signature = contents[BundleLayout.signature] {
            if signature.count != 64 {
                findings.append(.signatureMalformed(bytes: signature.count))
            } else if let key, let manifest = contents[BundleLayout.tagManifest] {
                isValid = key.isValid(signature, over: manifest)
                if !isValid { findings.append(.signatureInvalid) }
            }
        }
        if let key, let trusted, key != trusted {
            findings.append(.keyNotTrusted(expected: trusted.fingerprint, found: key.fingerprint))
        }
        state = VerificationReport.SignatureState(
            isValid: isValid, keyFingerprint: key?.fingerprint, isTrusted: trusted.map { $0 == key })
    }
}
