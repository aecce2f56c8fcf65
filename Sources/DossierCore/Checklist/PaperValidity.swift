/// Whether a paper is still valid on the days on which it must be.
struct PaperValidity {
    let expires: FactPath
    let days: [FactPath]

    /// A paper counts on its last day; one without a last day cannot be judged.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let ends = view.days(expires)
        judgement.take(ends.rest)
        var wrong: [Fact] = []
        for path in days {
            let needed = view.days(path)
            judgement.take(needed.rest)
            for (end, last) in ends.values {
                for (fact, day) in needed.values {
                    let answer = last.isOnOrAfter(day)
                    judgement.weigh(
                        answer, doubt: Doubt.imprecise(Labels.value(end.value), Labels.value(fact.value)))
                    if answer == .no { wrong.append(fact) }
                }
            }
        }
        let past = wrong.once
        judgement.fill("expires", words.values(ends.facts))
        judgement.fill("days", words.titled(past))
        judgement.holding = {
            let end = words.values(ends.facts)
            return Wording(zh: "有效期至 \(end.zh)。", en: "It is valid until \(end.en).")
        }
        return judgement
    }

    /// The sentence when the paper has expired on one of the days.
    static func failure(of paper: Wording, _ judgement: Judgement) -> Wording {
        judgement.filled(
            Wording(
                zh: "\(paper.zh)有效期至 {expires}，早于{days}。", en: "\(paper.en) is valid until {expires}, before {days}."))
    }
}

extension SubjectWords {
    /// Values with the titles of their fields: planned departure 2026-06-10.
    fileprivate func titled(_ facts: [Fact]) -> Wording {
        let parts = facts.map { fact in
            let (title, value) = (labels.field(fact.path), Labels.value(fact.value))
            return Wording(zh: "\(title.zh) \(value.zh)", en: "\(title.en) \(value.en)")
        }
        return Wording(zh: parts.map(\.zh).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
    }
}
