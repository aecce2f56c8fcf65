extension FreeOf {
    /// Looks through every value. What was found is never repeated: only where it stands.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        var count = 0
        var found: [Fact] = []
        for path in values {
            let reading = view.readAsItStands(path)
            judgement.take(Reading(path: path, gaps: reading.gaps))
            for fact in reading.facts {
                count += 1
                let isFound = fact.value.forms.contains { text in identifiers.contains { $0.stands(in: text) } }
                judgement.weigh(Certainty(!isFound), doubt: Doubt.nothing)
                if isFound { found.append(fact.withheld) }
            }
            judgement.take(Reading(path: path, facts: found.once))
        }
        let (places, looked) = (found.once, count)
        judgement.fill("places", view.places(places))
        judgement.fill("of", titles)
        judgement.holding = {
            Wording(
                zh: "已查看 \(looked) 处，未发现\(titles.zh)。", en: "Values looked at: \(looked); no \(titles.en) in them.")
        }
        return judgement
    }

    private var titles: Wording {
        Wording(
            zh: identifiers.map(\.title.zh).joined(separator: "、"),
            en: identifiers.map(\.title.en).joined(separator: ", "))
    }
}

extension Fact {
    /// The same place with the value blacked out.
    fileprivate var withheld: Fact {
        Fact(path: path, subject: subject, value: "███", provenance: provenance)
    }
}

extension Viewpoint {
    /// Where some values stand, without the values.
    fileprivate func places(_ facts: [Fact]) -> Wording {
        let labels = Labels(edition: edition)
        let parts = facts.map { fact in
            let title = labels.field(fact.path)
            let type = fact.provenance.map { _ in fact.path.source == "documents" ? fact.documentType : fact.path.source
            }
            let owner = type.map { labels.paper($0, about: fact.subject) } ?? labels.subject(fact.subject)
            return Wording(zh: "\(owner.zh)的“\(title.zh)”", en: "“\(title.en)” of \(owner.en)")
        }.once
        return Wording(zh: parts.map(\.zh).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
    }
}
