package import DossierCore
import Foundation
import Records

extension PublicAnswer {
    /// The form that is signed: see `PublicStatus` in the documentation.
    package var json: JSONValue {
        func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
            value.map { .string($0.description) } ?? .null
        }
        func both(_ value: Wording?) -> JSONValue {
            value.map { ["en": .string($0.en), "zh": .string($0.zh)] } ?? .null
        }
        return [
            "reference": text(reference),
            "validity": .string(validity.rawValue),
            "validFrom": text(validFrom),
            "validUntil": text(validUntil),
            "authorityNumber": text(authorityNumber),
            "product": both(product),
            "storage": text(storage),
            "hsCode": text(hsCode),
            "shipper": text(shipper),
            "airWaybill": text(airWaybill),
            "consignee": both(consignee),
            "city": both(city),
            "destination": text(destination),
            "trialNumber": .string(trialNumber),
            "plannedDeparture": text(plannedDeparture),
            "lots": .array(
                lines.map { line in
                    [
                        "lot": .string(line.lot), "units": .integer(line.units), "quantity": text(line.quantity),
                        "released": line.isReleased.map { .bool($0) } ?? .null, "releasedOn": text(line.releasedOn),
                    ]
                }),
            "asOf": text(asOf),
            "lastChange": text(lastChange),
        ]
    }
}

extension FilingOffice {
    /// A JSON value with this workspace's signature over its canonical form (RFC 8785, RFC 8032).
    ///
    /// - Throws: `BundleError` when the signing key cannot be used.
    package func signed(_ statement: JSONValue) throws -> JSONValue {
        let key = try SigningKey.load(from: workspace.keys)
        let signature = try key.sign(CanonicalJSON.bytes(statement))
        return [
            "statement": statement,
            "signature": [
                "algorithm": "Ed25519",
                "keyFingerprint": .string(key.publicKey.fingerprint),
                "value": .string(signature.base64EncodedString()),
            ],
        ]
    }

    /// The public key that proves what this workspace signs, in PEM.
    package func publicKey() throws -> String {
        String(decoding: try SigningKey.load(from: workspace.keys).publicKey.pem, as: UTF8.self)
    }
}
