extension ResultsMeetLimits {
    /// Holds every result against the limits of its name. A limit without a result fails; an exception excuses it.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let done = named(results, view, &judgement, { NamedResult.read($0).map { ($0.key, $0) } }, .result)
        let bounds = named(limits, view, &judgement, { NamedLimit.read($0).map { ($0.key, $0) } }, .limit)
        let excused = excused(view, &judgement)
        var missing: [Fact] = []
        var outside: [Fact] = []
        for limit in bounds.values where excused.keys[limit.key] == nil {
            let own = done.values.filter { $0.key == limit.key }
            if own.isEmpty {
                let answer: Certainty = done.isWhole && excused.isWhole ? .no : .possibly
                judgement.weigh(answer, doubt: Self.absent(limit.fact, words))
                if answer == .no { missing.append(limit.fact) }
            }
            for result in own {
                let answer = Self.holds(result.value, limit.value)
                judgement.weigh(
                    answer ?? .possibly,
                    doubt: answer == nil
                        ? Doubt.incomparable(words.value(of: result.fact), words.value(of: limit.fact))
                        : Doubt.imprecise(words.value(of: result.fact), words.value(of: limit.fact)))
                if answer == .no { outside.append(result.fact) }
            }
        }
        let extra = extra(done, bounds, view, &judgement)
        let (none, wrong) = (missing.once, outside.once)
        judgement.fill("missing", words.values(none))
        judgement.fill("outside", words.values(wrong))
        judgement.fill("extra", words.values(extra))
        judgement.fill("results", words.values(done.values.map(\.fact)))
        judgement.fill("limits", words.values(bounds.values.map(\.fact)))
        judgement.fill("excepted", words.values(excused.facts))
        let count = bounds.values.count
        judgement.holding = {
            Wording(zh: "\(count) 项限值均有结果且在限值之内。", en: "Limits with a result within them: \(count) of \(count).")
        }
        return judgement
    }

    private typealias Named<Value> = (values: [(fact: Fact, key: String, value: Value)], isWhole: Bool)

    private func named<Value>(
        _ paths: [FactPath], _ view: Viewpoint, _ judgement: inout Judgement,
        _ read: (String) -> (key: String, value: Value)?, _ fault: FieldFault.Reason
    ) -> Named<Value> {
        var values: [(Fact, String, Value)] = []
        var isWhole = true
        for path in paths {
            let reading = view.read(path)
            var rest = Reading(path: path, gaps: reading.gaps)
            for fact in reading.facts {
                if let found = fact.value.string.flatMap(read) {
                    values.append((fact, found.key, found.value))
                    rest.facts.append(fact)
                } else {
                    let malformed = FieldFault(found: fact.value.shown, reason: fault)
                    rest.gaps.append(
                        Gap(
                            path: fact.path, subject: fact.subject, reason: .malformed(malformed),
                            provenance: fact.provenance))
                }
            }
            judgement.take(rest)
            isWhole = isWhole && rest.isKnown
        }
        return (values, isWhole)
    }

    /// The names excused. No list of exceptions means that there are none; one that cannot be read leaves it open.
    private func excused(
        _ view: Viewpoint, _ judgement: inout Judgement
    ) -> (keys: [String: Fact], facts: [Fact], isWhole: Bool) {
        let readings = excepted.map { path in
            let reading = view.read(path)
            return Reading(path: path, facts: reading.facts, gaps: reading.gaps.filter { !$0.isAbsence })
        }
        for reading in readings { judgement.take(reading) }
        let facts = readings.flatMap(\.facts)
        let keys = Dictionary(facts.map { (NamedResult.key(of: $0.value.shown), $0) }) { first, _ in first }
        return (keys, facts, readings.allSatisfy(\.gaps.isEmpty))
    }

    private func extra(
        _ done: Named<NamedResult>, _ bounds: Named<NamedLimit>, _ view: Viewpoint,
        _ judgement: inout Judgement
    ) -> [Fact] {
        guard refusesExtra else { return [] }
        let known = Set(bounds.values.map(\.key))
        let strangers = done.values.filter { !known.contains($0.key) }.map(\.fact)
        for fact in strangers {
            judgement.weigh(bounds.isWhole ? .no : .possibly, doubt: Self.unlimited(fact, view.words))
        }
        return bounds.isWhole ? strangers.once : []
    }

    /// Whether a result lies within a limit; nothing when the two cannot be compared.
    private static func holds(_ result: NamedResult, _ limit: NamedLimit) -> Certainty? {
        let size = result.size
        switch limit.bound {
        case .words(let words):
            return size == nil ? Certainty(NamedResult.key(of: result.value) == NamedResult.key(of: words)) : nil
        case .sizes(let sides):
            guard let size else { return nil }
            let answers = sides.map(size.isWithin)
            return answers.contains(nil) ? nil : Certainty.all(of: answers.compactMap { $0 })
        }
    }

    private static func absent(_ limit: Fact, _ words: SubjectWords) -> Wording {
        let shown = words.value(of: limit)
        return Wording(zh: "无法确定“\(shown.zh)”是否有结果。", en: "Whether “\(shown.en)” has a result cannot be told.")
    }

    private static func unlimited(_ result: Fact, _ words: SubjectWords) -> Wording {
        let shown = words.value(of: result)
        return Wording(zh: "无法确定“\(shown.zh)”是否有限值。", en: "Whether “\(shown.en)” has a limit cannot be told.")
    }
}
