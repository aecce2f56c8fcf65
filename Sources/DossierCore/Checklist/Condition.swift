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
    private enum CodingKeys: String, CodingKey { case source, field }

    /// `shipment`, `batch`, `D17`, `parameter`, `consignee` …; `as-of` stands alone.
    package let source: String
    package let field: String
    /// Both texts in one number, for looking paths up by the thousand: equal paths have equal ones.
    private let mark: UInt64

    package init(source: String, field: String) {
        self.source = source
        self.field = field
        mark = Self.mark(source, field)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            source: try container.decode(String.self, forKey: .source),
            field: try container.decode(String.self, forKey: .field))
    }

    package static func == (left: FactPath, right: FactPath) -> Bool {
        left.mark == right.mark && left.field == right.field && left.source == right.source
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(mark) }

    /// FNV-1a over the bytes. Two spellings that are equal without the same bytes have no mark of their own.
    private static func mark(_ source: String, _ field: String) -> UInt64 {
        var mark: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in source.utf8 {
            if byte >= 0x80 { return 0 }
            mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        mark = (mark ^ 0x2E) &* 0x0000_0100_0000_01b3
        for byte in field.utf8 {
            if byte >= 0x80 { return 0 }
            mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return mark
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
