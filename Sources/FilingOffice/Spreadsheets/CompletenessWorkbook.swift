import DossierCore
package import Foundation

/// A check as a workbook: every filing at a glance, requirements by subjects, the papers, and all findings. Both languages
/// stand side by side, and every state is a word with a sign.
package struct CompletenessWorkbook {
    private var reports: [CheckReport] = []

    /// A workbook of no filing yet.
    package init() {}

    /// Takes the next filing's report.
    package mutating func add(_ report: CheckReport) { reports.append(report) }

    /// The workbook's bytes; the same reports in the same order give the same ones.
    package func bytes() throws -> Data {
        let day = reports.map(\.assessment.asOf).max() ?? Day.earliest
        return try SpreadsheetWriter(
            title: "备案资料核对 Completeness \(day)", day: day, sheets: [overview, matrix, documents, findings]
        ).bytes()
    }

    private typealias Column = SpreadsheetWriter.Column
    private typealias Cell = SpreadsheetWriter.Cell

    private var overview: SpreadsheetWriter.Sheet {
        let columns =
            [
                Column(heading: "发运号 Shipment", width: 16), Column(heading: "清单 Checklist", width: 24),
                Column(heading: "依据状态 Standing", width: 14), Column(heading: "截至日 As of", width: 12),
                Column(heading: "结论 Verdict", width: 20),
            ]
            + Outcome.allCases.map { Column(heading: "\($0.title.zh) \($0.title.en)", width: 12) }
            + [
                Column(heading: "已豁免 waived", width: 10), Column(heading: "内部编号 Internal reference", width: 28),
                Column(heading: "声明 Please note", width: 60),
            ]
        let rows = reports.map { report in
            let assessment = report.assessment
            var cells = [
                Cell(text: assessment.shipment),
                Cell(text: "\(assessment.checklist.id)@\(assessment.checklist.edition)"),
                Cell(text: assessment.standing.rawValue), Cell(text: assessment.asOf.description),
                Cell(
                    text: "\(assessment.verdict.title.zh) \(assessment.verdict.title.en)", tone: assessment.verdict.tone
                ),
            ]
            cells += Outcome.allCases.map { Cell(text: String(assessment.count($0))) }
            cells += [
                Cell(text: String(assessment.waivedCount)), Cell(text: report.dossier.reference?.description ?? ""),
                Cell(text: report.banner.map { "\($0.zh)\n\($0.en)" } ?? ""),
            ]
            return cells
        }
        return SpreadsheetWriter.Sheet(name: "总览 Overview", columns: columns, rows: rows, frozenColumns: 1)
    }

    /// A row for each requirement or rule of a filing, a column for each subject of any filing.
    private var matrix: SpreadsheetWriter.Sheet {
        let subjects = Set(reports.flatMap { $0.assessment.findings.map(\.subject) }).sorted {
            ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id)
        }
        let columns =
            [
                Column(heading: "发运号 Shipment", width: 16), Column(heading: "编号 Id", width: 8),
                Column(heading: "名称 Title", width: 44), Column(heading: "级别 Severity", width: 12),
            ] + subjects.map { Column(heading: $0.description, width: 18) }
        var rows: [[Cell]] = []
        for report in reports {
            let byID = Dictionary(grouping: report.assessment.findings, by: \.id)
            var seen: Set<String> = []
            for finding in report.assessment.findings where seen.insert(finding.id).inserted {
                var cells = [
                    Cell(text: report.assessment.shipment), Cell(text: finding.id),
                    Cell(text: "\(finding.title.zh)\n\(finding.title.en)"), Cell(text: finding.severity.rawValue),
                ]
                for subject in subjects {
                    let found = byID[finding.id]?.first { $0.subject == subject }
                    cells.append(found.map { state(of: $0, in: report.assessment) } ?? Cell(text: ""))
                }
                rows.append(cells)
            }
        }
        return SpreadsheetWriter.Sheet(name: "矩阵 Matrix", columns: columns, rows: rows, frozenColumns: 3)
    }

    private func state(of finding: Finding, in assessment: Assessment) -> Cell {
        let title = finding.outcome.title
        let waived = finding.waiver.map { "\n· " + assessment.effect(of: $0, on: finding).title.zh } ?? ""
        let tone = assessment.isWaived(finding) ? SpreadsheetWriter.Tone.open : finding.outcome.tone
        return Cell(text: "\(finding.outcome.sign) \(title.zh) \(title.en)\(waived)", tone: tone)
    }

    private var documents: SpreadsheetWriter.Sheet {
        let columns = [
            Column(heading: "发运号 Shipment", width: 16), Column(heading: "类型 Type", width: 8),
            Column(heading: "名称 Title", width: 44), Column(heading: "对象 Subject", width: 22),
            Column(heading: "文件 File", width: 36), Column(heading: "版次 Revision", width: 10),
            Column(heading: "签发 Issued", width: 12), Column(heading: "到期 Expires", width: 12),
            Column(heading: "格式 Media type", width: 18), Column(heading: "字节 Bytes", width: 12),
            Column(heading: "SHA-256", width: 40), Column(heading: "附加人 Attached by", width: 14),
            Column(heading: "附加时刻 Attached at", width: 26),
        ]
        var rows: [[Cell]] = []
        for report in reports {
            let titles = Dictionary(report.checklist.requirements.map { ($0.id, $0.title) }) { first, _ in first }
            let papers = report.dossier.documents.sorted { ($0.type, $0.id) < ($1.type, $1.id) }
            for paper in papers {
                let title = titles[paper.type].map { "\($0.zh)\n\($0.en)" } ?? ""
                rows.append(
                    [
                        report.assessment.shipment, paper.type, title, paper.subject.description, paper.originalName,
                        paper.revision ?? "", paper.issued?.description ?? "", paper.expires?.description ?? "",
                        paper.mediaType, String(paper.size), paper.digest.hex, paper.attachedBy,
                        paper.attachedAt.description,
                    ].map { Cell(text: $0) })
            }
        }
        return SpreadsheetWriter.Sheet(name: "文件 Documents", columns: columns, rows: rows, frozenColumns: 2)
    }

    private var findings: SpreadsheetWriter.Sheet {
        let columns = CSVReport.headings.map { Column(heading: $0, width: Self.width(ofFinding: $0)) }
        let rows = reports.flatMap { report in
            zip(CSVReport.rows(of: report), report.assessment.findings).map { texts, finding in
                zip(CSVReport.headings, texts).map { heading, text in
                    Cell(text: text, tone: heading.hasPrefix("outcome") ? finding.outcome.tone : .plain)
                }
            }
        }
        return SpreadsheetWriter.Sheet(name: "结论 Findings", columns: columns, rows: rows, frozenColumns: 1)
    }

    private static func width(ofFinding heading: String) -> Double {
        let word = heading.prefix { $0 != " " }
        if word.hasPrefix("message") || word.hasPrefix("action") || word.hasPrefix("banner") { return 48 }
        if word.hasPrefix("title") || word.hasSuffix("256") || word == "citation" || word == "evidence" { return 32 }
        return 14
    }
}

extension Outcome {
    /// A sign that says the same as the word, for eyes that pass over a matrix.
    fileprivate var sign: String {
        switch self {
        case .met: "✓"
        case .missing: "○"
        case .failed: "✕"
        case .couldNotVerify: "?"
        case .notApplicable: "–"
        }
    }

    fileprivate var tone: SpreadsheetWriter.Tone {
        switch self {
        case .met: .good
        case .missing, .failed: .bad
        case .couldNotVerify: .doubt
        case .notApplicable: .quiet
        }
    }
}

extension Verdict {
    fileprivate var tone: SpreadsheetWriter.Tone {
        switch self {
        case .ready: .good
        case .blocked: .bad
        case .couldNotVerify: .doubt
        }
    }
}
