/// When a requirement or rule applies. A closed little language: no expressions, no scripting.
package indirect enum Condition: Sendable, Hashable {
    case isOneOf(FactPath, [String])
    case atLeast(FactPath, Int)
    case known(FactPath)
    case all([Condition])
    case any([Condition])
    case not(Condition)
}

/// The address of a recorded value: `shipment.planned-departure`, `D17.released-on`, `parameter.customs-dwell`, `as-of`.
package struct FactPath: Sendable, Hashable, Codable, CustomStringConvertible {
    /// `shipment`, `batch`, `D17`, `parameter`, `consignee` …; `as-of` stands alone.
    package let source: String
    package let field: String

    package init(source: String, field: String) {
        self.source = source
        self.field = field
    }

    package var description: String { field.isEmpty ? source : "\(source).\(field)" }
}

extension FactPath {
    /// The address a text spells out: everything up to the first dot is the source.
    package init(written text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(source: parts.first.map(String.init) ?? "", field: parts.count == 2 ? String(parts[1]) : "")
    }

    /// The table and column of `table.donor-markers.required`; nothing for any other address.
    package var tableColumn: (table: String, column: String)? {
        let parts = field.split(separator: ".", omittingEmptySubsequences: false)
        return source == "table" && parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
}
