extension WellFormed {
    /// Reads every value by its format; a value that is there and not well-formed fails.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let reading = view.read(value, raw: true)
        judgement.take(reading)
        var wrong: [(fact: Fact, reason: Wording)] = []
        for fact in reading.facts {
            let reason = reason(fact.value)
            judgement.weigh(Certainty(reason == nil), doubt: Doubt.nothing)
            if let reason { wrong.append((fact, reason)) }
        }
        let shown = view.values(wrong.isEmpty ? reading.facts : wrong.map(\.fact).once)
        judgement.fill["value"] = shown
        judgement.fill["as"] = format.title
        judgement.fill["reason"] = Wording(
            zh: wrong.map(\.reason.zh).joined(separator: "；"), en: wrong.map(\.reason.en).joined(separator: "; "))
        judgement.holding = Wording(
            zh: "\(shown.zh) 符合\(format.title.zh)的格式。", en: "\(shown.en) is a well-formed \(format.title.en).")
        return judgement
    }

    private func reason(_ value: JSONValue) -> Wording? {
        guard let text = value.string else {
            return FieldType.text.fault(in: value, allowingPartialDays: false)?.wording
        }
        return format.fault(in: text)?.wording
    }
}
