package import DossierCore

/// What two bundles differ in, for programs: the command line and the interface give the same object.
package enum BundleDifferenceFile {
    /// `{"shipment", "from", "to", "files": [...], "findings": [...]}`.
    package static func object(_ difference: BundleDifference) -> JSONValue {
        [
            "shipment": .string(difference.shipment),
            "from": receipt(difference.older), "to": receipt(difference.newer),
            "files": .array(
                difference.files.map { change in
                    [
                        "path": .string(change.path), "part": .string(change.part.rawValue),
                        "change": .string(change.shift.rawValue),
                        "before": change.before.map { .string($0.sha256.hex) } ?? nil,
                        "after": change.after.map { .string($0.sha256.hex) } ?? nil,
                    ]
                }),
            "findings": .array(
                difference.findings.map { change in
                    [
                        "id": .string(change.id),
                        "subject": ["kind": .string(change.subject.kind.rawValue), "id": .string(change.subject.id)],
                        "change": .string(change.shift.rawValue),
                        "before": change.before.map { .string($0.rawValue) } ?? nil,
                        "after": change.after.map { .string($0.rawValue) } ?? nil,
                        "title": ["zh": .string(change.title.zh), "en": .string(change.title.en)],
                        "message": ["zh": .string(change.message.zh), "en": .string(change.message.en)],
                    ]
                }),
        ]
    }

    private static func receipt(_ receipt: BundleReceipt) -> JSONValue {
        [
            "sequence": .string(BundleReceipt.fourDigits(receipt.sequence)), "bundle": .string(receipt.name + ".zip"),
            "sha256": .string(receipt.digest.hex),
        ]
    }
}
