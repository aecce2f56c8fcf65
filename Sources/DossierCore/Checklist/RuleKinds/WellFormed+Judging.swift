extension WellFormed {
    /// Reads every value by its format; a value that is there and not well-formed fails.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let reading = view.readAsItStands(value)
        judgement.take(reading)
        var wrong: [(fact: Fact, reason: Wording)] = []
        for fact in reading.facts {
            let reason = reason(fact.value)
            judgement.weigh(Certainty(reason == nil), doubt: Doubt.nothing)
            if let reason { wrong.append((fact, reason)) }
        }
        let (facts, reasons) = (wrong.isEmpty ? reading.facts : wrong.map(\.fact).once, wrong.map(\.reason))
        judgement.fill("value", words.values(facts))
        judgement.fill("as", format.title)
        judgement.fill(
            "reason",
            Wording(
                zh: reasons.map(\.zh).joined(separator: "；"), en: reasons.map(\.en).joined(separator: "; ")))
        judgement.holding = {
            let shown = words.values(facts)
            return Wording(
                zh: "\(shown.zh) 符合\(format.title.zh)的格式。", en: "\(shown.en) is a well-formed \(format.title.en).")
        }
        return judgement
    }

    private func reason(_ value: JSONValue) -> Wording? {
        guard let text = value.string else {
            return FieldType.text.fault(in: value, allowingPartialDays: false)?.wording
        }
        return format.fault(in: text)?.wording
    }
}
