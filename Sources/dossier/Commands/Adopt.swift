import ArgumentParser
import DossierCore
import FilingOffice

struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Move an open filing to another edition of its checklist; its signatures are voided. 改用另一版清单，原签名作废。",
        discussion: """
            dossier adopt SHIPMENT EDITION, or dossier adopt --all-open EDITION. The edition stands in the workspace's \
            library. Waivers given under the old edition count no more. See first: dossier checklist diff OLD NEW --filings.
            版本须在工作区的清单库中；旧版下的豁免不再有效。请先用 dossier checklist diff 旧版 新版 --filings 查看影响。
            """)

    @Argument(help: "SHIPMENT EDITION 发运号 版本; with --all-open only EDITION 仅版本.") var words: [String]
    @Flag(name: .customLong("all-open"), help: "Every open filing 全部未锁定的备案.") var allOpen = false
    @Option(name: .long, help: "Why; needed for an older edition 理由，改用旧版时必填.") var reason: String?
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func validate() throws {
        guard words.count == (allOpen ? 1 : 2) else {
            throw ValidationError(
                "Give SHIPMENT and EDITION, or --all-open and EDITION. 请给出发运号和版本，或使用 --all-open 加版本。")
        }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let desk = try signIn.desk(in: try options.office(), signing: true)
            guard allOpen else {
                let report = try desk.adopt(words[0], edition: words[1], reason: reason)
                Terminal.print(AdoptionText.render(report, language))
                return .holds
            }
            var (moved, failed) = (0, 0)
            let already = try desk.adoptForAllOpen(edition: words[0], reason: reason) { report in
                moved += 1
                Terminal.print(AdoptionText.line(report, language))
            } failed: { shipment, error in
                failed += 1
                Terminal.complain("\(shipment): \(ErrorExplanation.explain(error).wording[language])")
            }
            Terminal.print(
                Wording(
                    zh: "已改用 \(moved) 票；原已采用 \(already) 票；未能改用 \(failed) 票。",
                    en: "moved \(moved) · there already \(already) · not moved \(failed)")[language])
            return failed == 0 ? .holds : .doesNotHold
        }
    }
}

/// What adopting an edition came to.
enum AdoptionText {
    static func render(_ report: AdoptionReport, _ language: Language) -> String {
        let (dossier, diff) = (report.dossier, report.diff)
        let lines = [
            Wording(
                zh: "发运 \(dossier.shipment) 改用清单 \(name(diff.new))（原为 \(name(diff.old))）。",
                en: "Shipment \(dossier.shipment) is now judged by \(name(diff.new)), before by \(name(diff.old))."),
            diff.tally,
            Wording(
                zh:
                    "作废签名 \(report.voidedSignatures) 个，不再有效的豁免 \(report.lostWaivers) 个。请重新核对：dossier check \(dossier.shipment)",
                en:
                    "signatures voided \(report.voidedSignatures) · waivers that count no more \(report.lostWaivers). Next: dossier check \(dossier.shipment)"
            ),
        ]
        return lines.map { $0[language] }.joined(separator: "\n")
    }

    static func line(_ report: AdoptionReport, _ language: Language) -> String {
        let (dossier, diff) = (report.dossier, report.diff)
        let rest = Wording(
            zh: "作废签名 \(report.voidedSignatures) · 不再有效的豁免 \(report.lostWaivers)",
            en: "signatures voided \(report.voidedSignatures) · waivers lost \(report.lostWaivers)")
        return "\(dossier.shipment)  \(name(diff.old)) → \(name(diff.new))  \(rest[language])"
    }

    private static func name(_ pin: ChecklistPin) -> String { "\(pin.id)@\(pin.edition)" }
}
