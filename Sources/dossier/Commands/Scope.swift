import ArgumentParser
import DossierCore
import FilingOffice

enum ScopeFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
}

struct Scope: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Does this export need the filing: yes, no, cannot tell, and why. 是否需要备案及理由。",
        discussion: """
            --file takes a table (CSV) with a row for each planned export. Columns: planned (its number), product, purpose, \
            destination, material, modality, cell-source, vector, edits, note. What is left empty is not known.
            Exit 0: every row was decided; 3: one could not be told; 65: mistakes in the table, all listed, nothing judged.
            --file 读取拟出口清单（CSV），每行一项；空白表示未知。退出码：0 全部有结论，3 有无法判断的，65 清单有误。
            """)

    @Argument(help: "Shipment 发运号.") var shipment: String?
    @Option(name: .long, help: "Table of planned exports 拟出口清单 (CSV).") var file: String?
    @Option(name: .long, help: "text, json, csv, markdown (for a memo 供备忘录使用).") var format: ScopeFormat = .text
    @Option(name: .long, help: "Another checklist: ID, ID@EDITION or its folder 试用其他清单.") var checklist: String?
    @OptionGroup var options: LibraryOptions

    func validate() throws {
        guard (shipment == nil) != (file == nil) else {
            throw ValidationError("Name a shipment, or a table with --file. 请给出发运号，或用 --file 给出清单。")
        }
    }

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let report = try report()
            switch format {
            case .text: Terminal.print(ScopeText.render(report, language))
            case .markdown: Terminal.print(ScopeMemo.render(report, language))
            case .csv: Terminal.print(ScopeData.csv(report, language))
            case .json: Terminal.print(try Report.json(ScopeFile.json(report)))
            }
            return report.count.cannotTell > 0 ? .couldNotVerify : .holds
        }
    }

    private func report() throws -> ScopeReport {
        guard let file else { return try options.options.office().scope(shipment ?? "", edition: checklist) }
        let libraries = try options.searched(needsWorkspace: false)
        let edition =
            try checklist.map { try ReferenceLibrary.edition(written: $0, in: libraries) }
            ?? libraries[0].edition(of: FilingOffice.regime, inEffectOn: HostClock.now().day)
        return try ScopeReport(PlannedSheet(path: file).exports, by: edition.checklist)
    }
}
