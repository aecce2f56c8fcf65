extension CoversPeriod {
    /// Holds the end of the claim against every day it must reach, and its beginning against the start.
    ///
    /// Lengths in minutes to weeks are added up before they are counted in days, so that two half days are one.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let begins = from.map { view.days($0) }
        if let begins { judgement.take(begins.rest) }
        let ends = ends(view, begins, &judgement)
        let reached = view.days(reach)
        judgement.take(reached.rest)
        judgement.fill("reach", words.values(reached.facts))
        judgement.fill("from", words.values(begins?.facts ?? []))
        checkStart(view, begins, &judgement)
        guard let margin = margin(view, &judgement) else { return judgement }

        let needs = reached.values.map { margin.after($0.value) }
        for (fact, need) in zip(reached.facts, needs) {
            for end in ends {
                judgement.weigh(
                    end.day.isOnOrAfter(need),
                    doubt: Doubt.imprecise(end.shown, plus.isEmpty ? Labels.value(fact.value) : Self.plain(need)))
            }
        }
        let days: @Sendable () -> String = { ends.map(\.day.description).joined(separator: ", ") }
        let aims: @Sendable () -> String = { needs.map(\.description).joined(separator: ", ") }
        judgement.fill("until", ends.isEmpty ? words.values([]) : Self.plain(days()))
        judgement.fill("needed", Self.plain(aims()))
        judgement.holding = {
            Wording(zh: "截至 \(days())，不早于所需的 \(aims())。", en: "It lasts until \(days()), which covers \(aims()).")
        }
        return judgement
    }

    /// The days that must be reached, with what is added to them; nothing when that cannot be told.
    func needs(from view: Viewpoint) -> [DayInterval]? {
        var aside = Judgement()
        guard let margin = margin(view, &aside) else { return nil }
        let reached = view.days(reach)
        return reached.rest.gaps.isEmpty ? reached.values.map { margin.after($0.value) } : nil
    }

    private static func plain(_ text: some CustomStringConvertible) -> Wording {
        Wording(zh: text.description, en: text.description)
    }

    private func ends(
        _ view: Viewpoint, _ begins: TypedReading<DayInterval>?, _ judgement: inout Judgement
    ) -> [(day: DayInterval, shown: Wording)] {
        switch end {
        case .until(let path):
            let days = view.days(path)
            judgement.take(days.rest)
            return days.values.map { ($0.value, Labels.value($0.fact.value)) }
        case .length(let path):
            let lengths = view.spans(.path(path))
            judgement.take(lengths.rest)
            let words = view.words
            judgement.fill("length", words.values(lengths.facts))
            guard let begins else {
                judgement.giveUp(Doubt.nothing)
                return []
            }
            return begins.values.flatMap { start in
                lengths.values.compactMap { Reach([$0.value])?.after(start.value) }.map { ($0, Self.plain($0)) }
            }
        }
    }

    private func checkStart(
        _ view: Viewpoint, _ begins: TypedReading<DayInterval>?, _ judgement: inout Judgement
    ) {
        guard let start else { return }
        let starts = view.days(start)
        judgement.take(starts.rest)
        let words = view.words
        judgement.fill("start", words.values(starts.facts))
        for (one, first) in begins?.values ?? [] {
            for (other, second) in starts.values {
                judgement.weigh(
                    first.isOnOrBefore(second),
                    doubt: Doubt.imprecise(Labels.value(one.value), Labels.value(other.value)))
            }
        }
    }

    /// What is added to the day to be reached.
    private func margin(_ view: Viewpoint, _ judgement: inout Judgement) -> Reach? {
        let readings = plus.map { view.spans($0) }
        for one in readings { judgement.take(one.rest) }
        let words = view.words
        let facts = readings.flatMap(\.facts)
        judgement.fill("plus", words.values(facts))
        guard readings.allSatisfy({ !$0.values.isEmpty }) else { return nil }
        // Of several recorded lengths the longest must be covered.
        let longest = readings.compactMap { $0.values.map(\.value).longest }
        guard longest.count == readings.count, let margin = Reach(longest) else {
            let all = words.values(facts)
            judgement.giveUp(Doubt.several(Wording(zh: "每个时长", en: "each length"), all))
            return nil
        }
        return margin
    }
}

extension [Span] {
    /// The span that is certainly as long as each of the others, or nothing when that cannot be told.
    fileprivate var longest: Span? {
        first { span in allSatisfy { span.isAtLeast($0) == .definitely } }
    }
}
