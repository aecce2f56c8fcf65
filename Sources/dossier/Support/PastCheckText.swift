import DossierCore
import FilingOffice

/// How a filing stood at an earlier moment, as a person reads it.
enum PastCheckText {
    /// What stands above the check.
    static func head(_ past: PastCheck, _ language: Language) -> String {
        let dossier = past.report.dossier
        let (pin, day) = (dossier.checklist, past.at.day)
        let sentence = Wording(
            zh:
                "还原到 \(past.at)：第 \(dossier.revision) 次修订，状态“\(dossier.status.title.zh)”，当时依据 \(pin.id)@\(pin.edition)，按 \(day) 判定。",
            en:
                "As it stood at \(past.at): revision \(dossier.revision), \(dossier.status.title.en), pinned to \(pin.id)@\(pin.edition), judged as of \(day)."
        )
        return Report.wrapped(sentence[language], indent: 0) + "\n"
    }

    /// Who had acted by then, the last act of each.
    static func knowers(_ past: PastCheck, _ language: Language) -> String {
        let title = Wording(zh: "当时谁已经手", en: "Who had acted on it by then")[language]
        let note = Wording(
            zh: "只记录办理过的事项；仅仅看过的人不在其中。",
            en: "Only acts are recorded; whoever merely looked is not among them.")[language]
        let lines = past.knownBy.map { knower in
            let act = ActName.heading(knower.action)[language]
            let acts = Wording(
                zh: "第 \(knower.sequence) 条，共 \(knower.acts) 次",
                en: "event \(knower.sequence), \(knower.acts == 1 ? "1 act" : "\(knower.acts) acts")")[language]
            return "  \(knower.at)  \(knower.name) (\(knower.person))  \(act)  \(acts)"
        }
        return ([Terminal.styled(title, .bold)] + lines + ["  " + note]).joined(separator: "\n")
    }
}
