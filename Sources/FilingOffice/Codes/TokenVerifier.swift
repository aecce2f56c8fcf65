package import DossierCore
package import Foundation

/// Verifies status tokens with the public keys of those who issue them; needs no workspace and no network.
package struct TokenVerifier: Sendable {
    let keys: [VerifyingKey]

    /// A verifier that trusts these keys.
    package init(keys: [VerifyingKey]) { self.keys = keys }

    /// A verifier that trusts the public keys in these PEM files.
    ///
    /// - Throws: `IntakeProblem` for a file that cannot be read; `BundleError.trustedKeyMalformed`.
    package init(keyFiles: [String]) throws {
        try self.init(
            pems: keyFiles.map { path in
                do throws(SourceFault) { return try SourceFile(path: path).bytes } catch { throw IntakeProblem(error) }
            })
    }

    /// A verifier that trusts these public keys in PEM.
    ///
    /// - Throws: `BundleError.trustedKeyMalformed`.
    package init(pems: [Data]) throws(BundleError) {
        do throws(VerifyingKey.Malformed) {
            keys = try pems.map { pem throws(VerifyingKey.Malformed) in try VerifyingKey(pem: pem) }
        } catch { throw .trustedKeyMalformed }
    }

    /// Everything there is to say of a text that should be a token, as of a moment.
    package func verify(_ text: String, asOf: Instant) -> StatusTokenReport {
        let token: StatusToken
        do throws(StatusTokenFault) { token = try StatusToken(text) } catch {
            return StatusTokenReport(error, asOf: asOf)
        }
        return StatusTokenReport(token.claim, signature: doubt(of: token), asOf: asOf)
    }

    private func doubt(of token: StatusToken) -> StatusTokenFault? {
        guard !keys.isEmpty else { return .noKey }
        let named = keys.filter { $0.fingerprint.hasPrefix(token.claim.key) }
        guard !named.isEmpty else {
            return .unknownKey(named: token.claim.key, given: keys.map { String($0.fingerprint.prefix(8)) })
        }
        let message = StatusToken.message(token.claim)
        return named.contains { $0.isValid(token.signature, over: message) } ? nil : .badSignature(key: token.claim.key)
    }
}
