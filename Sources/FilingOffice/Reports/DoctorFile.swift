package import DossierCore

/// What an examination of a workspace found, for programs.
package enum DoctorFile {
    /// `{"isHealthy", "isDeep", "events", "objects", "bytes", "bundles", "orphans", "ailments": [...]}`.
    package static func object(_ report: DoctorReport) -> JSONValue {
        [
            "isHealthy": .bool(report.isHealthy), "isDeep": .bool(report.isDeep), "events": .integer(report.events),
            "objects": .integer(report.objects), "bytes": .integer(report.bytes), "bundles": .integer(report.bundles),
            "orphans": .integer(report.orphans),
            "ailments": .array(
                report.ailments.map {
                    [
                        "part": .string($0.part), "object": .string($0.object),
                        "detail": ["zh": .string($0.wording.zh), "en": .string($0.wording.en)],
                    ]
                }),
        ]
    }
}
