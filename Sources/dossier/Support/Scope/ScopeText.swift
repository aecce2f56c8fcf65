import DossierCore
import FilingOffice

/// Whether exports need the filing, as a person reads it.
enum ScopeText {
    static func render(_ report: ScopeReport, _ language: Language) -> String {
        var lines = [head(report)[language]]
        if let banner = report.checklist.banner {
            lines.append(Terminal.styled(Report.wrapped("! " + banner[language], indent: 0), .yellow))
        }
        for answer in report.answers { lines += [""] + item(answer, language) }
        lines += ["", Report.wrapped(report.rules.note[language], indent: 0), "", sourcesTitle[language]]
        lines += report.instruments.map { Report.wrapped(instrument($0)[language], indent: 2) }
        lines += ["", counts(report.count)[language]]
        return lines.joined(separator: "\n")
    }

    static func head(_ report: ScopeReport) -> Wording {
        let (pin, standing) = (report.checklist.pin, report.checklist.standing.title)
        return Wording(
            zh: "适用范围判断，依据清单 \(pin.id)@\(pin.edition)（\(pin.sha256.short)，可靠程度：\(standing.zh)）",
            en: "Scope by checklist \(pin.id)@\(pin.edition) (\(pin.sha256.short), standing: \(standing.en))")
    }

    static let sourcesTitle = Wording(zh: "所依据的文本", en: "Texts cited")

    private static func item(_ answer: ScopeAnswer, _ language: Language) -> [String] {
        let style: Terminal.Style =
            switch answer.decision {
            case .yes: .green
            case .no: .dim
            case .cannotTell: .yellow
            }
        let product = answer.planned.product.map { "  \($0[language])" } ?? ""
        let destination = answer.planned.values["destination"].map { " → \($0)" } ?? ""
        let label = Wording(zh: "类别：", en: "class: ")[language]
        return [
            "\(Terminal.styled(answer.planned.name, .bold))\(product)\(destination)  "
                + Terminal.styled(answer.decision.title[language], style),
            Report.wrapped(label + answer.classified[language], indent: 6),
        ] + answer.reasons.map { Report.wrapped("→ " + $0[language], indent: 6) }
            + (answer.citations.isEmpty
                ? [] : [Terminal.styled(Report.wrapped(citations(answer)[language], indent: 6), .dim)])
    }

    static func citations(_ answer: ScopeAnswer) -> Wording {
        let all = answer.citations.map(CheckReportText.citation)
        return Wording(zh: all.map(\.zh).joined(separator: "；"), en: all.map(\.en).joined(separator: "; "))
    }

    /// The text with its number, and the other names it goes by with how sure each is.
    static func instrument(_ instrument: Instrument) -> Wording {
        let number = instrument.number.map { "，\($0)" } ?? ""
        let aliases = instrument.aliases
        let zh = aliases.map { "\($0.text)（\($0.standing.title.zh)）" }.joined(separator: "、")
        let en = aliases.map { "\($0.text) (\($0.standing.title.en))" }.joined(separator: ", ")
        return Wording(
            zh:
                "\(instrument.id)：\(instrument.title.zh)\(number)［\(instrument.standing.title.zh)］\(zh.isEmpty ? "" : "；又称 \(zh)")",
            en:
                "\(instrument.id): \(instrument.title.en)\(instrument.number.map { ", \($0)" } ?? "") [\(instrument.standing.title.en)]\(en.isEmpty ? "" : "; also called \(en)")"
        )
    }

    static func counts(_ count: ScopeCount) -> Wording {
        Wording(
            zh: "需要备案 \(count.yes) · 不需要 \(count.no) · 无法判断 \(count.cannotTell) · 有误的行 0",
            en: "needs \(count.yes) · does not \(count.no) · cannot tell \(count.cannotTell) · rows with mistakes 0")
    }
}
