import Foundation

extension WithinLimit {
    /// Holds every value against every limit, each multiplied by `times`.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let tried = view.measures(.path(value))
        judgement.take(tried.rest)
        judgement.fill("value", words.values(tried.facts))
        guard let factor = factor(view, &judgement) else { return judgement }
        var wrong: [Fact] = []
        var shown: [String] = []
        for (operand, name, isUpper) in [(atMost, "at-most", true), (atLeast, "at-least", false)] {
            guard let operand else { continue }
            let limits = view.measures(operand)
            judgement.take(limits.rest)
            var own: [String] = []
            for (fact, limit) in limits.values {
                guard let limit = factor == 1 ? limit : limit.times(factor) else {
                    judgement.giveUp(Doubt.unusable(Wording(zh: "限值", en: "the limit"), fact.value.shown))
                    continue
                }
                own.append(factor == 1 ? fact.value.shown : limit.shown)
                wrong += hold(tried, against: limit, isUpper: isUpper, &judgement)
            }
            let bounds = Wording(zh: own.joined(separator: "、"), en: own.joined(separator: ", "))
            judgement.fill(name, bounds)
            if isUpper || atMost == nil { judgement.fill("limit", bounds) }
            shown += own.map { isUpper ? "≤ \($0)" : "≥ \($0)" }
        }
        let outside = wrong
        if !outside.isEmpty { judgement.fill("value", words.values(outside.once)) }
        let limits = shown.joined(separator: ", ")
        judgement.holding = {
            let values = words.values(tried.facts)
            return Wording(
                zh: "\(values.zh) 在限值之内（\(limits)）。", en: "\(values.en) is within the limit (\(limits)).")
        }
        return judgement
    }

    /// The facts on the wrong side of the limit.
    private func hold(
        _ tried: TypedReading<Measure>, against limit: Measure, isUpper: Bool, _ judgement: inout Judgement
    ) -> [Fact] {
        let bound = Wording(zh: limit.shown, en: limit.shown)
        return tried.values.compactMap { fact, value in
            guard let answer = isUpper ? value.isAtMost(limit) : limit.isAtMost(value) else {
                judgement.giveUp(Doubt.incomparable(Labels.value(fact.value), bound))
                return nil
            }
            judgement.weigh(answer, doubt: Doubt.imprecise(Labels.value(fact.value), bound))
            return answer == .no ? fact : nil
        }
    }

    private func factor(_ view: Viewpoint, _ judgement: inout Judgement) -> Decimal? {
        guard let times else { return 1 }
        let factors = view.measures(times)
        judgement.take(factors.rest)
        let words = view.words
        judgement.fill("times", words.values(factors.facts))
        guard let only = factors.values.first else { return nil }
        guard factors.values.count == 1, case .number(let number) = only.value, number >= 0 else {
            judgement.giveUp(Doubt.unusable(Wording(zh: "系数", en: "the factor"), words.values(factors.facts).en))
            return nil
        }
        return number
    }
}
