/// How a scan of a stack is cut at its cover sheets: which pages are which paper, and which cannot be told.
///
/// A sheet whose code could not be read looks like a page of the paper before it. Therefore a section is filed only if no
/// sheet of its stack can be hidden in it: all sheets stay in the stack, in order, also those of papers that are not there
/// yet.
package struct ScanPlan: Sendable, Hashable {
    /// What was found on a page.
    package enum Page: Sendable, Hashable {
        case plain
        /// One code or several that say the same.
        case sheet(CoverSheet)
        /// A code of ours that is damaged, or two that differ.
        case damaged(String)
        /// The page could not be looked at.
        case unseen
    }

    /// Why the pages of a section are not filed.
    package enum Doubt: Sendable, Hashable {
        /// They stand before the first sheet.
        case beforeFirst
        /// The sheet's code is damaged, or there are two.
        case damagedCode(String)
        /// The sheet is of another shipment.
        case otherShipment(String)
        /// Sheets of the stack were not seen and may be hidden among these pages.
        case hiddenSheets([Int])
        /// A page among them could not be looked at.
        case unseenPage(Int)
        /// The same sheet stands in the scan twice.
        case sheetTwice
    }

    /// A sheet, or what should be one, and the pages behind it.
    package struct Section: Sendable, Hashable {
        package let sheet: CoverSheet?
        /// The page the sheet is, from 1; 0 for pages before the first sheet.
        package let sheetPage: Int
        /// The pages of the paper, from 1; nil when none follows, which only means that the paper is not there yet.
        package let pages: ClosedRange<Int>?
        /// Why they are not filed; nil when nothing speaks against it.
        package let doubt: Doubt?
    }

    package let sections: [Section]
    /// Pages of the scan.
    package let pages: Int

    /// Cuts the pages of a scan for a shipment.
    package init(_ found: [Page], shipment: String) {
        pages = found.count
        var sections: [Section] = []
        let starts = found.indices.filter { index in
            switch found[index] {
            case .sheet, .damaged: true
            case .plain, .unseen: false
            }
        }
        if let first = starts.first ?? (found.isEmpty ? nil : found.count), first > 0 {
            sections.append(Section(sheet: nil, sheetPage: 0, pages: 1...first, doubt: .beforeFirst))
        }
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : found.count
            let pages = end > start + 1 ? (start + 2)...end : nil
            var (sheet, doubt): (CoverSheet?, Doubt?) = (nil, nil)
            switch found[start] {
            case .sheet(let one):
                sheet = one
                doubt = Self.doubt(of: one, at: start, found, shipment)
            case .damaged(let text): doubt = .damagedCode(text)
            case .plain, .unseen: break
            }
            let unseen = pages.flatMap { pages in pages.first { found[$0 - 1] == .unseen } }
            if doubt == nil, let unseen { doubt = .unseenPage(unseen) }
            sections.append(Section(sheet: sheet, sheetPage: start + 1, pages: pages, doubt: doubt))
        }
        self.sections = sections
    }

    /// Sections with pages that nothing speaks against.
    package var filed: [Section] { sections.filter { $0.doubt == nil && $0.pages != nil } }
    /// Sections with pages that somebody has to look at.
    package var doubtful: [Section] { sections.filter { $0.doubt != nil } }

    private static func doubt(of sheet: CoverSheet, at index: Int, _ found: [Page], _ shipment: String) -> Doubt? {
        guard sheet.shipment == shipment else { return .otherShipment(sheet.shipment) }
        guard found.count(where: { $0 == .sheet(sheet) }) == 1 else { return .sheetTwice }
        let hidden = unseen(after: sheet, at: index, found)
        return hidden.isEmpty ? nil : .hiddenSheets(hidden)
    }

    /// The sheets that should come between this one and the next of its stack and were seen nowhere. Each damaged code on
    /// the way is one of them.
    private static func unseen(after sheet: CoverSheet, at index: Int, _ found: [Page]) -> [Int] {
        var seen: Set<Int> = []
        for case .sheet(let one) in found where one.stack == sheet.stack { seen.insert(one.number) }
        var damaged = 0
        var next: Int?
        for page in found[(index + 1)...] {
            if case .damaged = page { damaged += 1 }
            if case .sheet(let one) = page, one.stack == sheet.stack {
                next = one.number
                break
            }
        }
        let expected: [Int] =
            switch next {
            case let next? where next > sheet.number: Array((sheet.number + 1)..<next)
            case let next?: Array(1..<next) + Array(stride(from: sheet.number + 1, through: sheet.count, by: 1))
            case nil: Array(stride(from: sheet.number + 1, through: sheet.count, by: 1))
            }
        let missing = expected.filter { !seen.contains($0) }
        return missing.count <= damaged ? [] : missing
    }
}
