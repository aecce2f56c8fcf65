package import DossierCore
package import Foundation

/// A stack of cover sheets for exactly the papers a filing lacks: each with its code twice, its slot in words, and a blank for
/// the number of pages.
package struct CoverStack: Sendable {
    package let shipment: String
    package let asOf: Day
    /// In the order of the checklist.
    package let sheets: [CoverSheet]
    private let titles: [String: Wording]

    /// The stack for the requirements of a report that are missing.
    ///
    /// - Throws: `CoverRefusal` when nothing is missing, or more than a stack holds.
    package init(_ report: CheckReport) throws {
        let missing = report.assessment.findings.filter { $0.kind == .requirement && $0.outcome == .missing }
        shipment = report.assessment.shipment
        asOf = report.assessment.asOf
        guard !missing.isEmpty else { throw CoverRefusal.nothingMissing(shipment: shipment) }
        guard missing.count <= CoverSheet.largestStack else {
            throw CoverRefusal.tooMany(missing.count, limit: CoverSheet.largestStack)
        }
        let slots = missing.map { "\($0.id) \($0.subject)" }.joined(separator: "\n")
        let stack = String(ContentDigest.of("\(shipment)\n\(asOf)\n\(slots)").short.prefix(6))
        sheets = try missing.enumerated().map { index, finding in
            let sheet = CoverSheet(
                stack: stack, number: index + 1, count: missing.count, shipment: report.assessment.shipment,
                type: finding.id, subject: finding.subject)
            guard let sheet else { throw CoverRefusal.noCode(type: finding.id, subject: finding.subject) }
            return sheet
        }
        titles = Dictionary(missing.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// One page of A4 a sheet, both languages or the one asked for. Needs nothing beside itself.
    package func html(_ languages: [Language]) throws -> String {
        let languages = PageLanguages(languages)
        let pages = try sheets.map { try page($0, languages) }
        let title = Wording(zh: "资料封页 \(shipment)", en: "Cover sheets \(shipment)")
        let document: Markup = """
            <!doctype html>
            <html lang="\(languages.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(languages.plain(title))</title>
            <style>
            \(Markup.verbatim(Self.style))
            </style>
            </head>
            <body>
            \(Markup.lines(pages))
            </body>
            </html>

            """
        return document.text
    }

    /// The same as PDF/A, one page a sheet.
    ///
    /// - Throws: `PaperError` when it cannot be printed.
    package func pdf(_ languages: [Language], printer: PaperPrinter? = nil) throws -> Data {
        let name = "cover-sheets.pdf"
        let sheets = [PaperPrinter.Sheet(name: name, html: Data(try html(languages).utf8))]
        guard let pdf = try (printer ?? PaperPrinter.find()).print(sheets, dated: asOf).papers[name] else {
            throw PaperError.notPrinted(name)
        }
        return pdf
    }

    private func page(_ sheet: CoverSheet, _ languages: PageLanguages) throws -> Markup {
        let name = Wording(
            zh: "封页 \(sheet.number)/\(sheet.count)，\(sheet.type)",
            en: "Cover sheet \(sheet.number) of \(sheet.count), \(sheet.type)")
        let code = Markup.verbatim(
            try QRPicture(sheet.text, correction: .quarter).svg(title: languages.plain(name), width: "52mm"))
        let keep = Wording(
            zh: "放在这份资料之前，单面、按序扫描。没有这份资料时，封页也请留在原位。",
            en:
                "Lay this sheet before the paper and scan the stack in order, one side. Leave it in its place when there is no paper yet."
        )
        func row(_ zh: String, _ en: String, _ value: Markup) -> Markup {
            "<div><dt>\(languages.text(Wording(zh: zh, en: en)))</dt><dd>\(value)</dd></div>"
        }
        return """
            <section>
            <header><p>\(languages.text(Wording(zh: "资料封页", en: "Cover sheet"))) · \(sheet.number) / \(sheet.count)</p>\(code)</header>
            <h1>\(sheet.type)</h1>
            <p class="title">\(languages.text(titles[sheet.type] ?? Wording(zh: "", en: "")))</p>
            <dl>
            \(row("对象", "About", "\(languages.text(sheet.subject.kind.title)) <strong>\(sheet.subject.id)</strong>"))
            \(row("发运", "Shipment", "\(sheet.shipment)"))
            \(row("页数", "Pages", "<span class=\"blank\"></span>"))
            \(row("备注", "Remarks", "<span class=\"blank long\"></span>"))
            </dl>
            <footer>\(code)<div>\(languages.paragraphs(keep))<p class="code">\(sheet.text)</p></div></footer>
            </section>
            """
    }

    private static let style = """
        @page { size: A4; margin: 15mm; }
        * { box-sizing: border-box; }
        body { margin: 0; color: #000; background: #fff;
          font: 12pt/1.5 "Noto Sans CJK SC", "Noto Sans", "Microsoft YaHei", sans-serif; }
        section { height: 266mm; display: flex; flex-direction: column; break-after: page; overflow: hidden; }
        section:last-child { break-after: auto; }
        header { display: flex; justify-content: space-between; align-items: flex-start; font-size: 14pt; }
        header p { margin: 0; }
        h1 { font-size: 64pt; line-height: 1.1; margin: 0; }
        .title { font-size: 20pt; margin: 4mm 0 8mm; }
        .also { display: block; color: #444; font-size: 85%; }
        dl { margin: 0; flex: 1; }
        dl div { display: flex; gap: 6mm; padding: 3mm 0; border-top: 0.3mm solid #888; }
        dt { width: 42mm; color: #333; }
        dd { margin: 0; flex: 1; font-size: 15pt; }
        .blank { display: inline-block; width: 35mm; height: 10mm; border-bottom: 0.4mm solid #000; }
        .long { width: 100%; }
        footer { display: flex; gap: 8mm; align-items: flex-end; }
        footer p { margin: 0 0 2mm; }
        .code { font: 8pt/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
        svg { flex: none; }
        """
}
