import ArgumentParser
import DossierCore
import FilingOffice

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "The bundles of a filing side by side. 同一备案的各资料包。",
        subcommands: [BundleDiff.self])
}

struct BundleDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What a correction changed: files and findings against the sequence before. 与上一序号的差异。",
        discussion: """
            Exit code 0 when both bundles hold the same documents and findings, 1 when they differ.
            两个资料包的资料和核对结果相同时退出码为 0，不同时为 1。
            """)

    @Argument(help: "Reference, reference_sequence or shipment 内部编号、内部编号_序号或发运号.") var query: String
    @Option(name: .long, help: "Compare with this earlier sequence 与这个更早的序号比较; default: the one before.")
    var from: Int?
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let difference = try options.office().bundleDifference(query, from: from)
            Terminal.print(
                format == .json
                    ? try Report.json(BundleDifferenceFile.object(difference))
                    : BundleDiffText.render(difference, language))
            return difference.documents.isEmpty && difference.findings.isEmpty ? .holds : .doesNotHold
        }
    }
}
