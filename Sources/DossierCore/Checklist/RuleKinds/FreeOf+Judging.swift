extension FreeOf {
    /// Looks through every value. What was found is never repeated: only where it stands.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        var looked = 0
        var found: [Fact] = []
        let waybills = view.airWaybills
        for path in values {
            let reading = view.readAsItStands(path)
            let bad = reading.facts.filter { fact in
                fact.value.forms.contains { text in
                    identifiers.contains { $0.stands(in: text, besides: waybills) }
                }
            }
            for _ in reading.facts { judgement.weigh(.definitely, doubt: Doubt.nothing) }
            if !bad.isEmpty { judgement.weigh(.no, doubt: Doubt.nothing) }
            let clean = bad.isEmpty ? reading.facts.filter { $0.provenance == nil } : []
            let withheld = bad.map(\.withheld).once
            judgement.take(
                Reading(path: path, facts: withheld + clean + Self.papers(reading.facts, path), gaps: reading.gaps))
            looked += reading.facts.count
            found += withheld
        }
        let (places, count) = (found.once, looked)
        judgement.fill("places", view.places(places))
        judgement.fill("of", titles)
        judgement.holding = {
            Wording(
                zh: "已查看 \(count) 处，未发现\(titles.zh)。", en: "Values looked at: \(count); no \(titles.en) in them.")
        }
        return judgement
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
