import DossierCore
import FilingOffice

/// Correction items as a person reads them, and as JSON.
enum CorrectionText {
    static func render(_ dossier: Dossier, on day: Day, _ language: Language) -> String {
        guard !dossier.corrections.isEmpty else {
            return Wording(zh: "没有登记补正事项。", en: "No correction item is on record.")[language]
        }
        let open = dossier.unansweredItems.count
        var lines = [
            Wording(
                zh: "发运 \(dossier.shipment)：补正事项 \(dossier.corrections.count) 项，待答复 \(open) 项",
                en: "Shipment \(dossier.shipment): \(dossier.corrections.count) correction items, \(open) to answer")[
                    language]
        ]
        for item in dossier.corrections { lines += [""] + render(item, dossier, on: day, language) }
        return lines.joined(separator: "\n")
    }

    private static func render(
        _ item: CorrectionItem, _ dossier: Dossier, on day: Day, _ language: Language
    ) -> [String] {
        let points = [item.requirement, item.subject == dossier.subject ? nil : item.subject.description].compactMap(
            \.self)
        let state = item.state.title[language]
        var lines = [
            "  \(Terminal.styled(item.number, .bold))  \(item.notice)  \(state)"
                + (points.isEmpty ? "" : "  [\(points.joined(separator: " "))]"),
            Report.wrapped(item.asked, indent: 6),
        ]
        if item.state == .open { lines.append("      " + WorkList.duty(of: item, in: dossier, on: day)[language]) }
        guard let closing = item.closing else { return lines }
        lines.append(Report.wrapped("→ " + (closing.text ?? ""), indent: 6))
        let held = Set(dossier.documents.map(\.id))
        lines += closing.evidence.map { id in
            let gone = Wording(zh: "（已不在备案中，答复不再成立）", en: " (no longer in the filing: the answer does not hold)")
            return "        \(id)"
                + (held.contains(id) || item.notice != dossier.openNotice?.number ? "" : gone[language])
        }
        return lines
    }

    static func done(_ number: String, _ state: CorrectionItem.State, _ dossier: Dossier) -> Wording {
        let left = dossier.unansweredItems.map(\.number)
        let rest =
            left.isEmpty
            ? Wording(zh: "本次补正的事项均已有答复。", en: "Every item of the notice has its answer.")
            : Wording(
                zh: "尚待答复：第 \(left.joined(separator: "、")) 项。", en: "Still to answer: \(left.joined(separator: ", ")).")
        return Wording(
            zh: "补正第 \(number) 项：\(state.title.zh)。\(rest.zh)",
            en: "Correction item \(number) is \(state.title.en). \(rest.en)")
    }
}
