import DossierCore
import FilingOffice

/// What becomes of filings under another edition, as a person reads it.
enum FilingComparisonText {
    static func heading(_ stage: FilingStage, _ language: Language) -> String {
        return "\n" + Terminal.styled(stage.title[language], .bold)
    }

    static func render(_ filing: FilingComparison, _ language: Language) -> String {
        let name = Terminal.styled(filing.shipment, .bold) + (filing.reference.map { "  \($0)" } ?? "")
        var lines: [String] = []
        switch filing.outcome {
        case .notJudged(let reason):
            lines.append("  \(name)  \(Wording(zh: "无法核对", en: "could not be judged")[language])")
            lines.append(Report.wrapped(reason[language], indent: 6))
        case .judged(let diff):
            let verdict =
                diff.changesVerdict
                ? "\(diff.oldVerdict.title[language]) → \(diff.newVerdict.title[language])"
                : Wording(
                    zh: "仍为“\(diff.newVerdict.title.zh)”", en: "still \(diff.newVerdict.title.en)")[language]
            lines.append("  \(name)  \(filing.plannedDeparture)  \(verdict)")
            lines += [
                (Wording(zh: "新增阻断", en: "newly blocks"), diff.newlyBlocking),
                (Wording(zh: "不再阻断", en: "no longer blocks"), diff.noLongerBlocking),
                (Wording(zh: "豁免不再有效", en: "waiver counts no more"), diff.lostWaivers),
            ].filter { !$0.1.isEmpty }.map { title, targets in
                Report.wrapped("\(title[language]): \(list(targets))", indent: 6)
            }
            let blocking = Set(diff.newlyBlocking + diff.noLongerBlocking)
            let others = diff.moves.filter {
                !blocking.contains(Waiver.Target(finding: $0.id, subject: $0.subject))
            }
            if !others.isEmpty {
                let told = others.map {
                    "\($0.id) [\($0.subject)] \(outcome($0.old, language)) → \(outcome($0.new, language))"
                }
                let title = Wording(zh: "其他变化", en: "also")[language]
                lines.append(
                    Report.wrapped("\(title): \(told.joined(separator: "; "))", indent: 6, lines: 4))
            }
        }
        if let pin = filing.otherPin {
            let note = Wording(
                zh: "该备案实际采用 \(pin.id)@\(pin.edition)（\(pin.sha256.short)）。",
                en: "This filing is pinned to \(pin.id)@\(pin.edition) (\(pin.sha256.short)).")
            lines.append(Report.wrapped(note[language], indent: 6))
        }
        return lines.joined(separator: "\n")
    }

    private static func list(_ targets: [Waiver.Target]) -> String {
        targets.map { "\($0.finding) [\($0.subject)]" }.joined(separator: ", ")
    }

    private static func outcome(_ outcome: Outcome?, _ language: Language) -> String {
        outcome?.title[language] ?? Wording(zh: "不要求", en: "not asked")[language]
    }
}
