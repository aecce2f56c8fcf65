extension SameValue {
    /// Compares every value with the first recorded one, with `equals` and with the words of `one-of`.
    ///
    /// The one the others are held against is the first from a record, or else the first from a paper. A value also
    /// counts as the same when it is one of the aliases. One path with `one-of` asks no more of several subjects than that
    /// each has one of the words.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let checked = (values.map { view.read($0) } + also.map { Self.attached(view.read($0)) }).map(readable)
        for one in checked { judgement.take(one) }
        let facts = checked.flatMap(\.facts)
        let names = aliases.map { view.read($0).facts } ?? []

        let mayDiffer = !oneOf.isEmpty && values.count + also.count == 1
        if !mayDiffer, let anchor = facts.first(where: { $0.provenance == nil }) ?? facts.first {
            for fact in facts {
                let same = isSame(fact, anchor, orOneOf: names)
                judgement.weigh(same, doubt: doubt(fact, anchor, words))
            }
        }
        if let equals {
            let expected = readable(view.read(equals))
            judgement.take(expected)
            for fact in facts {
                for target in expected.facts {
                    judgement.weigh(isSame(fact, target, orOneOf: names), doubt: doubt(fact, target, words))
                }
            }
            judgement.fill("equals", words.values(expected.facts))
        }
        if !oneOf.isEmpty {
            for fact in facts {
                let answer = Certainty.any(of: oneOf.map { compare.isSame(fact.value, .string($0)) })
                judgement.weigh(answer, doubt: Doubt.imprecise(words.value(of: fact), named(words)))
            }
        }
        judgement.fill("values", words.values(facts))
        judgement.fill("also", words.values(facts))
        judgement.fill("one-of", named(words))
        judgement.fill("aliases", words.values(names))
        judgement.holding = {
            let shown = words.values(facts)
            return Wording(zh: "取值一致：\(shown.zh)。", en: "The values agree: \(shown.en).")
        }
        return judgement
    }

    /// The values that will do, by what the fields compared call them.
    private func named(_ words: SubjectWords) -> Wording {
        let labels = words.labels
        let titles = oneOf.map { word in
            values.lazy.compactMap { labels.title(word, at: $0) }.first ?? labels.edition.words.title(word)
                ?? Wording(zh: word, en: word)
        }
        return Wording(
            zh: titles.map(\.zh).joined(separator: "、"), en: titles.map(\.en).joined(separator: ", "))
    }

    private func isSame(_ fact: Fact, _ other: Fact, orOneOf names: [Fact]) -> Certainty {
        if fact === other { return .definitely }
        let answer = compare.isSame(fact.value, other.value)
        if answer == .definitely || fact == other { return .definitely }
        return names.isEmpty ? answer : Certainty.any(of: [answer] + names.map { compare.isSame(fact.value, $0.value) })
    }

    private func doubt(_ fact: Fact, _ other: Fact, _ words: SubjectWords) -> Wording {
        let (one, two) = (words.value(of: fact), words.value(of: other))
        return compare == .quantity ? Doubt.incomparable(one, two) : Doubt.imprecise(one, two)
    }

    /// Without the gaps that only say that no such paper is attached.
    private static func attached(_ reading: Reading) -> Reading {
        Reading(path: reading.path, facts: reading.facts, gaps: reading.gaps.filter { $0.reason != .noDocument })
    }

    private func readable(_ reading: Reading) -> Reading { compare.readable(reading) }
}

extension Comparison {
    /// The reading with a gap in place of each value that cannot be compared in this way.
    func readable(_ reading: Reading) -> Reading {
        guard reading.facts.contains(where: { fault(in: $0.value) != nil }) else { return reading }
        var result = Reading(path: reading.path, gaps: reading.gaps)
        for fact in reading.facts {
            if let fault = fault(in: fact.value) {
                result.gaps.append(
                    Gap(path: fact.path, subject: fact.subject, reason: .malformed(fault), provenance: fact.provenance))
            } else {
                result.facts.append(fact)
            }
        }
        return result
    }
}
