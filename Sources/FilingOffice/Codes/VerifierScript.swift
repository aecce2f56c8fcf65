import DossierCore
import Foundation

/// The script of the page that verifies status tokens: curve, token, page, and the keys and words they work with.
enum VerifierScript {
    /// The whole script for these keys.
    static func text(keys: [VerifyingKey]) throws -> String {
        let data = JSONValue.array(
            keys.map { key in
                [
                    "fingerprint": .string(key.fingerprint),
                    "raw": .string(key.raw.map { String(format: "%02x", $0) }.joined()),
                ]
            })
        let wording = JSONValue.object(words.mapValues { ["zh": .string($0.zh), "en": .string($0.en)] })
        return """
            "use strict";
            (() => {
            const keys = \(inScript(data));
            const words = \(inScript(wording));
            \(curve)
            \(token)
            \(page)
            })();

            """
    }

    /// JSON that cannot end the script it stands in.
    private static func inScript(_ value: JSONValue) -> String {
        String(decoding: CanonicalJSON.bytes(value), as: UTF8.self).replacing("<", with: "\\u003c")
    }
}
