import DossierCore

/// Checks as one table for a spreadsheet (RFC 4180): a row for each finding, both languages side by side.
///
/// It begins with a byte order mark, because Excel on a Chinese Windows reads a file without one as GBK. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
package struct CSVReport: ReportDocument {
    private var rows: [String] = [Self.columns.map { cell($0.name) }.joined(separator: ",")]

    package mutating func add(_ report: CheckReport) {
        rows += Self.rows(of: report).map { $0.map(Self.cell).joined(separator: ",") }
    }

    /// The names of the columns.
    static var headings: [String] { columns.map(\.name) }

    /// A row of plain texts for each finding, in the order of the report.
    static func rows(of report: CheckReport) -> [[String]] {
        let blockers = Set(report.assessment.blockers)
        return report.assessment.findings.map { finding in
            let row = Row(report: report, finding: finding, isBlocking: blockers.contains(finding))
            return columns.map { $0.value(row) }
        }
    }

    package func finish() -> String { "\u{FEFF}" + rows.map { $0 + "\r\n" }.joined() }

    /// A finding and what it belongs to.
    private struct Row {
        let report: CheckReport
        let finding: Finding
        let isBlocking: Bool

        var assessment: Assessment { report.assessment }
        var effect: WaiverEffect? { finding.waiver.map { assessment.effect(of: $0, on: finding) } }
    }

    private typealias Column = (name: String, value: @Sendable (Row) -> String)

    /// The first word of a name is for scripts and stays as it is.
    private static let columns: [Column] = [
        ("shipment 发运号", { $0.assessment.shipment }),
        ("checklist 清单", { "\($0.assessment.checklist.id)@\($0.assessment.checklist.edition)" }),
        ("checklistSha256 清单哈希", { $0.assessment.checklist.sha256.hex }),
        ("standing 依据状态", { $0.assessment.standing.rawValue }),
        ("asOf 截至日", { $0.assessment.asOf.description }),
        ("verdict 结论", { $0.assessment.verdict.rawValue }),
        ("id 编号", { $0.finding.id }),
        ("kind 类别", { $0.finding.kind.rawValue }),
        ("subjectKind 对象类别", { $0.finding.subject.kind.rawValue }),
        ("subject 对象", { $0.finding.subject.id }),
        ("outcome 结果代码", { $0.finding.outcome.rawValue }),
        ("outcomeZh 结果", { $0.finding.outcome.title.zh }),
        ("severity 级别", { $0.finding.severity.rawValue }),
        ("blocks 是否阻断", { $0.isBlocking ? "yes" : "no" }),
        ("titleZh 名称", { $0.finding.title.zh }),
        ("titleEn 英文名称", { $0.finding.title.en }),
        ("messageZh 说明", { $0.finding.message.zh }),
        ("messageEn 英文说明", { $0.finding.message.en }),
        ("actionZh 处理", { $0.finding.action?.zh ?? "" }),
        ("actionEn 英文处理", { $0.finding.action?.en ?? "" }),
        ("waiver 豁免", { $0.effect?.rawValue ?? "" }),
        ("waivedUntil 豁免截止", { $0.finding.waiver?.until.description ?? "" }),
        ("waiverReason 豁免理由", { $0.finding.waiver?.reason ?? "" }),
        ("evidence 证据", { $0.finding.evidence.map(\.document.text).joined(separator: "\n") }),
        ("evidenceSha256 证据哈希", { $0.finding.evidence.map(\.sha256.hex).joined(separator: "\n") }),
        ("citation 出处", { $0.finding.citations.map(\.sentence.zh).joined(separator: "\n") }),
        ("turnsOn 结论改变日", { $0.report.outlook?.turns?.day.description ?? "" }),
        ("departureTurnsOn 推迟发运改变日", { $0.report.outlook?.departureTurns?.day.description ?? "" }),
        ("outlookZh 能维持多久", { $0.report.outlookLines?.sentence.zh ?? "" }),
        ("outlookEn 英文能维持多久", { $0.report.outlookLines?.sentence.en ?? "" }),
        ("bannerZh 声明", { $0.report.banner?.zh ?? "" }),
        ("bannerEn 英文声明", { $0.report.banner?.en ?? "" }),
    ]

    /// A cell: harmless in a spreadsheet, quoted where RFC 4180 section 2 asks for it. Looks at code points, because a
    /// sign with a combining mark behind it is another character and still a formula.
    package static func cell(_ text: String) -> String {
        let visible = VisibleText.of(text)
        let starts = visible.unicodeScalars.first.map("=+-@＝＋－＠\t\r\n".unicodeScalars.contains) == true
        let harmless = starts ? "'" + visible : visible
        guard harmless.unicodeScalars.contains(where: ",\"\n\r".unicodeScalars.contains) else { return harmless }
        var quoted = "\"".unicodeScalars
        for scalar in harmless.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
