extension SetsAgree {
    /// Holds every value of one side against all of the other. An empty side agrees with nothing.
    ///
    /// A value that is missing on the other side only counts as missing when that side is wholly known.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let (mine, theirs) = (side(left, view, &judgement), side(right, view, &judgement))
        judgement.fill("left", words.values(mine.facts))
        judgement.fill("right", words.values(theirs.facts))
        var different: [Fact] = []
        if !mine.facts.isEmpty, !theirs.facts.isEmpty {
            different += hold(mine, against: theirs, view, &judgement)
            if relation == .equal { different += hold(theirs, against: mine, view, &judgement) }
        }
        let apart = different
        judgement.fill("difference", words.values(apart.once))
        judgement.holding = { holding(words.values(mine.facts), words.values(theirs.facts)) }
        return judgement
    }

    private func holding(_ one: Wording, _ other: Wording) -> Wording {
        switch relation {
        case .equal: Wording(zh: "两组值相同：\(one.zh)。", en: "Both sets are the same: \(one.en).")
        case .within: Wording(zh: "\(one.zh) 均在 \(other.zh) 之中。", en: "\(one.en) are all among \(other.en).")
        case .disjoint:
            Wording(zh: "\(one.zh) 与 \(other.zh) 没有共同的值。", en: "\(one.en) and \(other.en) have nothing in common.")
        }
    }

    private typealias Side = (facts: [Fact], isWhole: Bool)

    private func side(_ paths: [FactPath], _ view: Viewpoint, _ judgement: inout Judgement) -> Side {
        let readings = paths.map { compare.readable(view.read($0)) }
        for one in readings { judgement.take(one) }
        return (readings.flatMap(\.facts), readings.allSatisfy(\.isKnown))
    }

    /// The facts of one side that break the relation to the other.
    private func hold(
        _ mine: Side, against theirs: Side, _ view: Viewpoint, _ judgement: inout Judgement
    ) -> [Fact] {
        var wrong: [Fact] = []
        for fact in mine.facts {
            var found = Certainty.any(of: theirs.facts.map { compare.isSame(fact.value, $0.value) })
            if found == .no, !theirs.isWhole { found = .possibly }
            let answer = relation == .disjoint ? found.negated : found
            judgement.weigh(answer, doubt: doubt(fact, view.words))
            if answer == .no { wrong.append(fact) }
        }
        return wrong
    }

    private func doubt(_ fact: Fact, _ words: SubjectWords) -> Wording {
        let shown = words.value(of: fact)
        return Wording(
            zh: "无法确定“\(shown.zh)”是否也在另一组中。", en: "Whether “\(shown.en)” is also on the other side cannot be told.")
    }
}
