import Foundation

extension Reconciles {
    /// Adds up every part and holds the sum against the total, which must be one value.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let terms = parts.map { view.measures(.path($0)) }
        let whole = view.measures(.path(total))
        for one in terms + [whole] { judgement.take(one.rest) }
        let all = terms.flatMap(\.values)
        judgement.fill("parts", words.values(all.map(\.fact)))
        judgement.fill("total", words.values(whole.facts))
        let allowance = allowance(view, &judgement)
        guard judgement.gaps.isEmpty, let allowance, let first = all.first, let target = whole.values.first else {
            return judgement
        }
        guard whole.values.count == 1 else {
            judgement.giveUp(
                Doubt.several(Labels(edition: view.edition).field(total), words.values(whole.facts)))
            return judgement
        }
        let sum = all.dropFirst().reduce(Optional(first.value)) { $0?.adding($1.value) }
        guard let sum, let difference = target.value.distance(to: sum),
            let answer = holds(sum, target.value, difference, allowance)
        else {
            judgement.giveUp(Doubt.incomparable(words.values(all.map(\.fact)), words.values(whole.facts)))
            return judgement
        }
        judgement.weigh(answer, doubt: Doubt.nothing)
        judgement.fill("sum", Wording(zh: sum.shown, en: sum.shown))
        judgement.fill("difference", Wording(zh: difference.shown, en: difference.shown))
        judgement.holding = {
            let shown = words.values(whole.facts)
            return relation == .equal
                ? Wording(
                    zh: "合计 \(sum.shown)，与 \(shown.zh) 相符。",
                    en: "The sum is \(sum.shown), which agrees with \(shown.en).")
                : Wording(
                    zh: "合计 \(sum.shown)，未超过 \(shown.zh)。",
                    en: "The sum is \(sum.shown), which does not exceed \(shown.en).")
        }
        return judgement
    }

    /// Whether the sum is near enough to the total; nothing when the two cannot be compared.
    private func holds(_ sum: Measure, _ total: Measure, _ difference: Measure, _ allowance: Decimal) -> Certainty? {
        guard let isBelow = sum.isAtMost(total) else { return nil }
        if relation == .atMost, isBelow == .definitely { return .definitely }
        return total.times(allowance / 100).flatMap { difference.isAtMost($0) }
    }

    /// Percent of the total by which the sum may be off; nothing when that is not known.
    private func allowance(_ view: Viewpoint, _ judgement: inout Judgement) -> Decimal? {
        guard let tolerance else { return 0 }
        let percents = view.measures(tolerance)
        judgement.take(percents.rest)
        let words = view.words
        judgement.fill("tolerance", words.values(percents.facts))
        guard let only = percents.values.first else { return nil }
        switch only.value {
        case .number(let number) where number >= 0 && percents.values.count == 1: return number
        case .quantity(let quantity) where quantity.unit == "%" && quantity.value >= 0 && percents.values.count == 1:
            return quantity.value
        default:
            judgement.giveUp(Doubt.unusable(Wording(zh: "容差", en: "the tolerance"), only.fact.value.shown))
            return nil
        }
    }
}
