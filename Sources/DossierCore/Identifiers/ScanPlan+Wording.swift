extension ScanPlan.Doubt {
    /// Why the pages are not filed, and what to do.
    package var wording: Wording {
        switch self {
        case .beforeFirst:
            Wording(
                zh: "位于第一张封页之前，不知属于哪份资料。请在前面放上封页后重新扫描。",
                en:
                    "They stand before the first cover sheet, so nobody can tell what they are. Put a sheet in front and scan again."
            )
        case .damagedCode(let text):
            Wording(
                zh: "封页的二维码有误（\(text)）。请重新打印该封页，单独扫描这份资料。",
                en:
                    "The code of the cover sheet is damaged (\(text)). Print the sheet again and scan this paper by itself."
            )
        case .otherShipment(let other):
            Wording(
                zh: "封页属于发运 \(other)。请在扫描件中分开，并对 \(other) 执行 dossier split。",
                en:
                    "The cover sheet is of shipment \(other). Scan these pages apart and run dossier split for \(other)."
            )
        case .hiddenSheets(let numbers):
            Wording(
                zh: "未读到第 \(Self.list(numbers)) 张封页，它可能夹在这些页中。请保留全部封页、按序重新扫描，或单独附加。",
                en:
                    "Sheet \(Self.list(numbers)) of the stack was not read and may lie among these pages. Keep all sheets in order and scan again, or attach the paper by itself."
            )
        case .unseenPage(let page):
            Wording(
                zh: "第 \(page) 页无法读取，可能是封页。请检查扫描件后重新扫描。",
                en: "Page \(page) could not be looked at and may be a cover sheet. Check the scan and scan again.")
        case .sheetTwice:
            Wording(
                zh: "同一封页出现两次，不知哪份为准。请只保留一份后重新扫描。",
                en: "The same cover sheet stands in the scan twice. Keep one of the papers and scan again.")
        }
    }

    private static func list(_ numbers: [Int]) -> String {
        let shown = numbers.prefix(5).map(String.init).joined(separator: ", ")
        return numbers.count > 5 ? shown + " …" : shown
    }
}
