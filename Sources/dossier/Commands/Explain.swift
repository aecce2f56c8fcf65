import ArgumentParser
import DossierCore
import FilingOffice

/// The forms an explanation is printed in.
enum ExplainFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Why a finding came out as it did: values, papers, source, what to do. 说明某项结果的依据。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Argument(help: "Requirement or rule 要求或规则编号: D17, X10.") var id: String
    @Option(name: .long, help: "One subject 对象, e.g. a lot.") var subject: String?
    @Option(name: .long, help: "Form of the explanation 说明的格式.") var format: ExplainFormat = .text
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let (report, findings) = try options.office()
                .explain(shipment, finding: id, subject: subject, asOf: asOf.asOf)
            switch format {
            case .text:
                let texts = findings.map { ExplanationText.render($0, report, language) }
                Terminal.print(texts.joined(separator: "\n\n"))
            case .json: Terminal.print(try Report.json(ExplanationFile.object(findings, in: report)))
            }
            return CommandOutcome.worst(
                findings.map { finding in
                    switch finding.outcome {
                    case .met, .notApplicable: .holds
                    case .missing, .failed: .doesNotHold
                    case .couldNotVerify: .couldNotVerify
                    }
                })
        }
    }
}
