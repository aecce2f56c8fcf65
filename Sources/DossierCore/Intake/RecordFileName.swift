/// What the name of a file says about the records in it.
package enum RecordFileName {
    /// The part of a name that says the kind: `batches` of `in/batches.csv`.
    package static func stem(_ path: String) -> String {
        String((path.split(separator: "/").last ?? Substring(path)).prefix { $0 != "." })
    }

    /// The kind of record a file is named for: `batches.csv`, `shipment.yml`.
    package static func kind(_ path: String) -> RecordKind? {
        let stem = stem(path)
        return RecordKind.allCases.first { [$0.plural, $0.rawValue].contains(stem) }
    }
}
