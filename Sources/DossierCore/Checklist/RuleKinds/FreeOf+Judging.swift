extension FreeOf {
    /// Looks through every value. What was found is never repeated: only where it stands.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        var looked = 0
        var found: [Fact] = []
        lazy var waybills = view.airWaybills
        func isClean(_ text: String) -> Bool {
            PersonalIdentifier.first(of: identifiers, in: text, besides: waybills) == nil
        }
        for path in values {
            let seen = path.source == "documents" ? papers(path, view, isClean) : records(path, view, isClean)
            for _ in 0..<seen.count { judgement.weigh(.definitely, doubt: Doubt.nothing) }
            if !seen.withheld.isEmpty { judgement.weigh(.no, doubt: Doubt.nothing) }
            judgement.take(Reading(path: path, facts: seen.withheld + seen.shown, gaps: seen.gaps))
            looked += seen.count
            found += seen.withheld
        }
        let (places, count) = (found.once, looked)
        judgement.fill("places", words.places(places))
        judgement.fill("of", titles)
        judgement.holding = {
            Wording(
                zh: "已查看 \(count) 处，未发现\(titles.zh)。", en: "Values looked at: \(count); no \(titles.en) in them.")
        }
        return judgement
    }

    /// What came of looking through the values under one path.
    private struct Seen {
        var count = 0
        /// Places where an identifier stands, blacked out.
        var withheld: [Fact] = []
        /// What may be listed: clean values of records, and of papers only that they were looked through.
        var shown: [Fact] = []
        var gaps: [Gap] = []
    }

    private func records(_ path: FactPath, _ view: Viewpoint, _ isClean: (String) -> Bool) -> Seen {
        let reading = view.readAsItStands(path)
        let bad = reading.facts.filter { !$0.value.forms.allSatisfy(isClean) }
        var seen = Seen(count: reading.facts.count, withheld: bad.map(\.withheld).once, gaps: reading.gaps)
        if bad.isEmpty { seen.shown = reading.facts.filter { $0.provenance == nil } }
        seen.shown += Self.papers(reading.facts, path)
        return seen
    }

    /// Of hundreds of values in papers only those that hold an identifier are worth a fact.
    private func papers(_ path: FactPath, _ view: Viewpoint, _ isClean: (String) -> Bool) -> Seen {
        let papers = view.documentTexts(path)
        guard !papers.isEmpty else { return Seen(gaps: view.documents(path).gaps) }
        var seen = Seen()
        for paper in papers {
            seen.count += paper.texts.count
            seen.withheld += paper.texts.filter { !isClean($0.text) }.map { paper.fact(path, $0).withheld }
            seen.shown.append(
                Fact(
                    path: path, subject: paper.subject, value: .string(paper.provenance.document.text),
                    provenance: paper.provenance))
        }
        seen.withheld = seen.withheld.once
        return seen
    }

    /// The papers looked through, each once: what stands in them need not be listed.
    private static func papers(_ facts: [Fact], _ path: FactPath) -> [Fact] {
        var seen: Set<Document.ID> = []
        return facts.compactMap { fact in
            guard let provenance = fact.provenance else { return nil }
            return seen.insert(provenance.document).inserted
                ? Fact(
                    path: path, subject: fact.subject, value: .string(provenance.document.text), provenance: provenance)
                : nil
        }
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
    /// The digits of the air waybills on record, each with its right check digit (the serial modulo 7): the shipment's,
    /// and those in fields of papers that are for one. Other digits are not given the benefit: one mobile number in
    /// seven has the check digit of a waybill.
    fileprivate var airWaybills: Set<String> {
        let papers = readAsItStands(FactPath(source: "documents", field: "value")).facts.filter { fact in
            switch edition.field(fact.path.field, of: fact.path.source)?.type {
            case .identifier(.airWaybill), .list(.identifier(.airWaybill)): true
            default: false
            }
        }
        let texts = papers.compactMap(\.value.string) + [sheet.shipment["air-waybill"]?.string].compactMap(\.self)
        return Set(
            texts.compactMap { text in
                do { return try AirWaybill(text).description.filter(\.isNumber) } catch { return nil }
            })
    }

}

extension SubjectWords {
    /// Where some values stand, without the values.
    fileprivate func places(_ facts: [Fact]) -> Wording {
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
