import DossierCore
import FilingOffice

/// How long a verdict holds, and what lapses, as a person reads it.
enum ReadinessText {
    /// The two sentences every check ends in.
    static func summary(_ readiness: Readiness, _ language: Language) -> String {
        let title = Wording(zh: "能维持多久", en: "How long it holds")[language]
        let lines = readiness.outlook.sentences.map { Report.wrapped($0[language], indent: 2) }
        return ([Terminal.styled(title, .bold)] + lines).joined(separator: "\n")
    }

    /// The calendar of `--until`: a line for everything that ends.
    static func calendar(_ readiness: Readiness, _ language: Language) -> String {
        let horizon = readiness.outlook.horizon
        let title = Wording(zh: "到 \(horizon) 为止届满的事项", en: "What ends by \(horizon)")[language]
        let none = Wording(zh: "没有登记了届满日期的事项。", en: "Nothing with a recorded end.")[language]
        let lines = readiness.lapses.map { lapse in
            "  \(lapse.lastDay)  \(lapse.missed == nil ? " " : "!") \(lapse.sentence[language])"
        }
        return ([Terminal.styled(title, .bold)] + (lines.isEmpty ? ["  " + none] : lines)).joined(separator: "\n")
    }
}
