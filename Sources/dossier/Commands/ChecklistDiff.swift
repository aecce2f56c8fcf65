import ArgumentParser
import DossierCore
import FilingOffice

enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

struct ChecklistDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What changes between two editions, and for which filings. 两个版本的差异及受影响的备案。",
        discussion: """
            Exit 0: no verdict changes (always without --filings); 1: one does; 3: a filing could not be judged.
            With --filings, csv lists the filings and json prints one object a line: the editions, each filing that \
            comes out otherwise, the counts.
            退出码：0 没有结论改变（不加 --filings 时总是 0），1 有结论改变，3 有备案无法核对。
            """)

    @Argument(help: "The older edition: ID@EDITION or its folder 旧版.") var old: String
    @Argument(help: "The newer edition: ID@EDITION or its folder 新版.") var new: String
    @Flag(name: .long, help: "Judge every filing of the workspace by both 逐票比较结论; changes nothing 不作任何改动.")
    var filings = false
    @Option(name: .long, help: "text, json, csv.") var format: DiffFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let libraries = try options.searched(needsWorkspace: filings)
            let older = try ReferenceLibrary.edition(written: old, in: libraries).checklist
            let newer = try ReferenceLibrary.edition(written: new, in: libraries).checklist
            guard older.pin.id == newer.pin.id else {
                throw FilingError.otherChecklist(asked: newer.pin.id, pinned: older.pin.id)
            }
            try present(EditionDiff(from: older, to: newer), newer, language)
            guard filings else { return .holds }
            let office = try options.options.office()
            return try present(office, older, newer, language)
        }
    }

    private func present(_ diff: EditionDiff, _ newer: Checklist, _ language: Language) throws {
        switch format {
        case .text: Terminal.print(EditionDiffText.render(diff, banner: newer.banner, language))
        case .json: Terminal.print(try Report.json(EditionDiffFile.object(diff)))
        case .csv where !filings: Terminal.print(EditionDiffData.csv(diff, language))
        case .csv: Terminal.print(FilingComparisonData.header)
        }
    }

    private func present(
        _ office: FilingOffice, _ older: Checklist, _ newer: Checklist, _ language: Language
    ) throws -> CommandOutcome {
        var count = FilingCount()
        for stage in FilingStage.allCases {
            var isFirst = true
            try office.compareFilings(stage, from: older, to: newer, asOf: asOf.asOf) { filing in
                count.add(filing)
                if count.total % 100 == 0 { Terminal.progress("\(count.total)") }
                if case .judged(let diff) = filing.outcome, diff.isEmpty { return }
                Terminal.endProgress()
                switch format {
                case .text:
                    if isFirst { Terminal.print(FilingComparisonText.heading(stage, language)) }
                    Terminal.print(FilingComparisonText.render(filing, language))
                case .json: Terminal.print(try Report.json(FilingComparisonFile.object(filing)))
                case .csv: Terminal.print(FilingComparisonData.row(filing, language))
                }
                isFirst = false
            }
        }
        Terminal.endProgress()
        switch format {
        case .text: Terminal.print("\n" + count.summary[language])
        case .json: Terminal.print(try Report.json(JSONValue.object(["counts": count.json])))
        case .csv: break
        }
        if count.otherVerdict > 0 { return .doesNotHold }
        return count.notJudged > 0 ? .couldNotVerify : .holds
    }
}
