/// Lots a paper names behind words such as 批号 or Lot, whether or not anybody recorded them.
enum NamedLots {
    struct Lot: Sendable, Hashable {
        let lot: String
        let page: Int
        let snippet: String
    }

    /// Those that are none of the lots looked for, in the order in which they stand; at most three.
    static func others(than wanted: [String], in pages: [FoldedPage]) -> [Lot] {
        let own = Set(wanted.map(LotNumber.comparisonKey))
        var found: [Lot] = []
        for page in pages {
            for match in page.text.matches(of: label) {
                let lot = String(match.output.lot).trimmed
                guard isLot(lot), !own.contains(lot), !found.contains(where: { $0.lot == lot }) else { continue }
                found.append(Lot(lot: lot, page: page.page, snippet: String(match.output.0).trimmed))
                if found.count == 3 { return found }
            }
        }
        return found
    }

    private static func isLot(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber), text.contains(where: \.isLetter) else { return false }
        do { return try LotNumber(text).description == text } catch { return false }
    }

    // A regex literal is not Sendable; made where it is used, it is made on failures only.
    private static var label: Regex<(Substring, lot: Substring)> {
        /(?:批号|批號|批次|Lot|LOT|Batch)(?: ?(?:No\.?|number|编号|編號|号|Lot|LOT|Batch|:|#))* ?(?<lot>[A-Z0-9][A-Z0-9.\/_-]{2,29})/
    }
}
