package import DossierCore

/// A status token with the answer it was made from.
package struct IssuedToken: Sendable {
    /// What `status` said at that instant.
    package let answer: StatusAnswer
    package let token: StatusToken
    /// SHA-256 of the public key that verifies it, in hexadecimal.
    package let keyFingerprint: String

    /// The token as a QR code; 45 modules wide, made for 25 mm and more.
    ///
    /// - Parameter width: the printed width with its unit, such as `32mm`.
    package func picture(_ language: Language, width: String? = nil) throws -> String {
        let title = Wording(
            zh: "状态令牌 \(token.claim.reference)：\(token.claim.validity.title.zh)，至 \(token.claim.expires)",
            en: "Status token \(token.claim.reference): \(token.claim.validity.title.en), until \(token.claim.expires)")
        return try QRPicture(token.description).svg(title: title[language], width: width)
    }

    /// The JSON form scripts read.
    package var json: JSONValue {
        [
            "token": .string(token.description),
            "reference": .string(token.claim.reference.description),
            "sequence": .string(BundleReceipt.fourDigits(token.claim.sequence)),
            "shipment": .string(answer.shipment),
            "manifestShort": .string(token.claim.digest),
            "validity": .string(token.claim.validity.rawValue),
            "asOf": .string(token.claim.asOf.description),
            "expires": .string(token.claim.expires.description),
            "keyFingerprint": .string(keyFingerprint),
        ]
    }
}
