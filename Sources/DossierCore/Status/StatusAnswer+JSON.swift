extension StatusAnswer {
    /// The JSON form scripts read (`status --format json`).
    package var json: JSONValue {
        func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
            value.map { .string($0.description) } ?? .null
        }
        return [
            "reference": text(reference),
            "sequence": text(sequence.map { BundleReceipt.fourDigits($0) }),
            "shipment": .string(shipment),
            "state": .string(state.rawValue),
            "validity": .string(validity.rawValue),
            "reasons": .array(reasons.map { ["en": .string($0.en), "zh": .string($0.zh)] }),
            "validFrom": text(validFrom),
            "validUntil": text(validUntil),
            "authorityNumber": text(authorityNumber),
            "lots": .array(lots.map { .string($0.description) }),
            "airWaybill": text(airWaybill),
            "bundleSha256": text(bundle),
            "asOf": text(asOf),
        ]
    }
}
