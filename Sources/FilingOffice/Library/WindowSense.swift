import DossierCore

/// Finds windows whose start lies after their end.
struct WindowSense {
    let book: ProblemBook

    /// A row with `before` and `after` around a day, or with the days `from` and `until`.
    func examine(_ row: MapReader) {
        for name in ["before", "after"] {
            let other = name == "before" ? "after" : "before"
            guard let value = row[name], let text = value.text?.trimmed, text.hasPrefix("-"),
                let back = span(String(text.dropFirst())), let ahead = row[other]?.text.flatMap(span),
                ahead.isAtLeast(back) == .no
            else { continue }
            let (start, end) = name == "before" ? (text, row[other]?.text ?? "") : (row[other]?.text ?? "", text)
            book.note(.structure(.emptyWindow(start, end)), at: value.place)
        }
        if let from = row["from"]?.text.flatMap(day), let end = row["until"], let until = end.text.flatMap(day),
            until.isBefore(from) == .definitely
        {
            book.note(.structure(.emptyWindow(from.description, until.description)), at: end.place)
        }
    }

    /// A value that spells out a period of days backwards.
    func examine(_ text: String, at place: SourcePlace) {
        guard case .day(.backwards, _)? = FieldType.day.fault(in: .string(text), allowingPartialDays: true)?.reason
        else { return }
        let ends = text.split(separator: "/").map { String($0).trimmed }
        book.note(.structure(.emptyWindow(ends.first ?? text, ends.last ?? text)), at: place)
    }

    private func span(_ text: String) -> Span? {
        do { return try Span(text) } catch { return nil }
    }

    private func day(_ text: String) -> DayInterval? {
        do { return try DayInterval(text) } catch { return nil }
    }
}
