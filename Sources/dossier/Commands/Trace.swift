import ArgumentParser
import DossierCore
import FilingOffice

struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Follow a donor, lot, shipment, permit, reference, document or bundle both ways. 双向追溯。",
        discussion: """
            Relations are those of now, every superseded paper among them; --as-of says on which day permits are judged.
            关系以当前为准（含已被替代的文件）；--as-of 只决定按哪一天判断许可。
            """)

    @Argument(help: "Donor code, lot, product, trial, shipment, permit, reference or SHA-256 任一编号.") var query: String
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let report = try options.office().trace(query, asOf: asOf.asOf)
            Terminal.print(format == .json ? try Report.json(report) : Self.render(report, language))
            return .holds
        }
    }

    private static func kind(_ kind: String) -> Wording {
        if let record = RecordKind(rawValue: kind) { return record.title }
        return switch kind {
        case "filing": Wording(zh: "备案", en: "filing")
        case "document": Wording(zh: "资料", en: "document")
        case "bundle": Wording(zh: "资料包", en: "bundle")
        default: Wording(zh: kind, en: kind)
        }
    }

    private static func render(_ report: TraceReport, _ language: Language) -> String {
        var lines = [Terminal.styled(report.query, .bold) + "  · " + kind(report.kind)[language]]
        func section(_ zh: String, _ en: String, _ rows: [String]) {
            guard !rows.isEmpty else { return }
            lines.append(Wording(zh: zh, en: en)[language] + ":")
            lines += rows.map { "  " + $0 }
        }
        for permit in report.permits {
            lines.append(PermitText.summary(permit, language))
            lines += PermitText.draws(permit, language)
        }
        section("供者", "donors", report.donors)
        section("批次", "batches", report.batches)
        section("产品", "products", report.products)
        section(
            "备案", "filings",
            report.filings.map { "\($0.shipment)  \($0.reference?.description ?? "-")  \($0.state.title[language])" })
        section(
            "资料", "documents",
            report.papers.map { paper in
                let old =
                    paper.isCurrent ? "" : "  " + Wording(zh: "（已被替换或撤下）", en: "(superseded or withdrawn)")[language]
                return "\(paper.shipment)  \(paper.document)\(old)"
            })
        section("资料包", "bundles", report.bundles.map { "\($0.bundle)  sha256 \($0.sha256.hex)" })
        return lines.joined(separator: "\n")
    }
}
