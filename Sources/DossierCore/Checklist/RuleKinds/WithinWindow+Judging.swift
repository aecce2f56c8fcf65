extension WithinWindow {
    /// Holds every day against the window around every reference day.
    func judge(from view: Viewpoint) -> Judgement {
        var judgement = Judgement()
        let words = view.words
        let (tried, centres) = (view.days(day), view.days(around))
        judgement.take(tried.rest)
        judgement.take(centres.rest)
        judgement.fill("day", words.values(tried.facts))
        judgement.fill("around", words.values(centres.facts))
        guard let (before, after) = spans(from: view, &judgement), let back = Reach([before]),
            let ahead = Reach([after])
        else { return judgement }

        var window = Wording(zh: "", en: "")
        var wrong: [Fact] = []
        for (_, centre) in centres.values {
            let (first, last) = (back.before(centre), ahead.after(centre))
            window = Self.period(from: first, to: last)
            for (fact, day) in tried.values {
                let answer = Certainty.all(of: [day.isOnOrAfter(first), day.isOnOrBefore(last)])
                judgement.weigh(answer, doubt: Doubt.imprecise(Labels.value(fact.value), window))
                if answer == .no { wrong.append(fact) }
            }
        }
        let (last, outside) = (window, wrong)
        judgement.fill("window", last)
        if !outside.isEmpty { judgement.fill("day", words.values(outside.once)) }
        judgement.holding = {
            let shown = words.values(tried.facts)
            return Wording(zh: "\(shown.zh) 在 \(last.zh) 之内。", en: "\(shown.en) lies within \(last.en).")
        }
        return judgement
    }

    private static func period(from first: DayInterval, to last: DayInterval) -> Wording {
        first == last
            ? Wording(zh: "\(first)", en: "\(first)") : Wording(zh: "\(first) 至 \(last)", en: "\(first) to \(last)")
    }

    private func spans(from view: Viewpoint, _ judgement: inout Judgement) -> (before: Span, after: Span)? {
        switch window {
        case .spans(let before, let after):
            let (left, right) = (view.spans(before), view.spans(after))
            judgement.take(left.rest)
            judgement.take(right.rest)
            let words = view.words
            judgement.fill("before", words.values(left.facts))
            judgement.fill("after", words.values(right.facts))
            guard let one = only(left, view, &judgement), let other = only(right, view, &judgement) else { return nil }
            return (one, other)
        case .table(let id, let key): return row(of: id, key, view, &judgement)
        }
    }

    private func only(_ spans: TypedReading<Span>, _ view: Viewpoint, _ judgement: inout Judgement) -> Span? {
        if Set(spans.values.map(\.value)).count > 1 {
            let title = Labels(edition: view.edition).field(spans.rest.path)
            judgement.giveUp(Doubt.several(title, view.words.values(spans.facts)))
            return nil
        }
        return spans.values.first?.value
    }

    private func row(
        of id: String, _ key: [String: FactPath], _ view: Viewpoint, _ judgement: inout Judgement
    ) -> (before: Span, after: Span)? {
        var cells: [String: String] = [:]
        for (column, path) in key.sorted(by: { $0.key < $1.key }) {
            let reading = view.read(path)
            judgement.take(reading)
            let texts = Set(reading.facts.map(\.value.shown))
            if texts.count > 1 {
                judgement.giveUp(
                    Doubt.several(Labels(edition: view.edition).field(path), view.words.values(reading.facts)))
            }
            cells[column] = texts.count == 1 ? texts.first : nil
        }
        guard cells.count == key.count else { return nil }
        let shown = view.rowKey(
            key.sorted { $0.key < $1.key }.map { (name: $0.key, path: $0.value, word: cells[$0.key] ?? "") })
        guard let table = view.edition.table(id), let row = table.row(cells) else {
            let title = view.edition.table(id)?.title ?? Wording(zh: id, en: id)
            judgement.giveUp(Doubt.noRow(title, shown))
            return nil
        }
        guard let before = Span(recorded: .string(row.cells["before"] ?? "")),
            let after = Span(recorded: .string(row.cells["after"] ?? ""))
        else {
            judgement.giveUp(Doubt.unusable(table.title, shown.en))
            return nil
        }
        judgement.fill("before", before.wording)
        judgement.fill("after", after.wording)
        return (before, after)
    }
}
