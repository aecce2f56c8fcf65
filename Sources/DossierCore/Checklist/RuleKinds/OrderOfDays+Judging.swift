extension OrderOfDays {
    /// Compares every earlier day with every later one.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let before = earlier.map { view.days($0) }
        let after = view.days(later)
        for one in before { judgement.take(one.rest) }
        judgement.take(after.rest)
        let early = before.flatMap(\.values)
        var wrong: [(early: Fact, late: Fact)] = []
        for (one, first) in early {
            for (other, second) in after.values {
                let answer = allowsTie ? first.isOnOrBefore(second) : first.isBefore(second)
                judgement.weigh(answer, doubt: Doubt.imprecise(Labels.value(one.value), Labels.value(other.value)))
                if answer == .no { wrong.append((one, other)) }
            }
        }
        let (firsts, seconds) = (early.map(\.fact), after.facts)
        let (late, due) = wrong.isEmpty ? (firsts, seconds) : (wrong.map(\.early).once, wrong.map(\.late).once)
        judgement.fill("earlier", words.values(late))
        judgement.fill("later", words.values(due))
        judgement.holding = {
            let (first, second) = (words.values(firsts), words.values(seconds))
            return allowsTie
                ? Wording(zh: "\(first.zh) 不晚于 \(second.zh)。", en: "\(first.en) is not after \(second.en).")
                : Wording(zh: "\(first.zh) 早于 \(second.zh)。", en: "\(first.en) is before \(second.en).")
        }
        return judgement
    }
}
