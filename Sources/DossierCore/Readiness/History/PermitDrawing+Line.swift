extension PermitDrawing {
    /// The drawing in one line, for the audit trail: `YH26-US-011 2026-06-10 1.2e9 cells + 3 vials`.
    package var shown: String { "\(shipment) \(departs) \(amounts.map(\.description).joined(separator: " + "))" }

    /// All that is drawn from one permit in one line; nil where nothing is.
    package static func line(_ drawings: [PermitDrawing]) -> String? {
        drawings.isEmpty ? nil : drawings.map(\.shown).joined(separator: "; ")
    }

    /// Reads such a line again; nil when it cannot be read to the very same line.
    static func drawings(of permit: String, in line: String?) -> [PermitDrawing]? {
        guard let line else { return [] }
        var drawings: [PermitDrawing] = []
        for text in line.split(separator: "; ", omittingEmptySubsequences: false) {
            let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard words.count == 3 else { return nil }
            do {
                let amounts = try words[2].split(separator: " + ").map { try Quantity(String($0)) }
                drawings.append(
                    PermitDrawing(permit: permit, shipment: words[0], departs: try Day(words[1]), amounts: amounts))
            } catch { return nil }
        }
        return Self.line(drawings) == line ? drawings : nil
    }
}
