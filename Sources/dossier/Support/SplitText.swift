import DossierCore
import FilingOffice

/// What became of a scan, a line for each section.
enum SplitText {
    static func render(_ report: SplitReport, isDryRun: Bool, _ language: Language) -> String {
        var lines = report.lines.map { line($0, language) }
        func count(_ holds: (SplitReport.Fate) -> Bool) -> Int { report.lines.count { holds($0.fate) } }
        let filed = count { if case .filed = $0 { true } else { false } }
        let awaited = count { if case .awaited = $0 { true } else { false } }
        let left = report.lines.count - filed - awaited
        let prefix = isDryRun ? Wording(zh: "预演，未写入 · ", en: "dry run, nothing written · ")[language] : ""
        lines.append(
            prefix
                + Wording(
                    zh: "\(report.pages) 页 · 归档 \(filed) 份 · 待补 \(awaited) 份 · 未归档 \(left) 份",
                    en: "pages \(report.pages) · filed \(filed) · still awaited \(awaited) · not filed \(left)")[
                    language])
        return lines.joined(separator: "\n")
    }

    private static func line(_ line: SplitReport.Line, _ language: Language) -> String {
        let section = line.section
        let slot = section.sheet.map { "\($0.type)  [\($0.subject)]" } ?? "—"
        let pages = section.pages.map { pages in
            let range = pages.count == 1 ? "\(pages.lowerBound)" : "\(pages.lowerBound)–\(pages.upperBound)"
            return Wording(
                zh: "第 \(range) 页（\(pages.count) 页）",
                en: pages.count == 1 ? "page \(range)" : "pages \(range) (\(pages.count))")[language]
        }
        let place = pages ?? Wording(zh: "无页", en: "no pages")[language]
        switch line.fate {
        case .filed(let outcome):
            return Wording(zh: "已归档", en: "filed")[language] + "  \(slot)  \(place)  \(outcome.document.originalName)"
        case .awaited: return Wording(zh: "待补", en: "awaited")[language] + "  \(slot)"
        case .heldBack(let doubt):
            return Wording(zh: "未归档", en: "not filed")[language] + "  \(slot)  \(place)\n"
                + Report.wrapped(doubt.wording[language], indent: 4)
        case .refused(let reason):
            return Wording(zh: "被拒", en: "refused")[language] + "  \(slot)  \(place)\n"
                + Report.wrapped(reason[language], indent: 4)
        }
    }
}
