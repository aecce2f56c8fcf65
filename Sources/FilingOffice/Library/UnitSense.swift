import DossierCore

/// Finds sizes in a check that can never be compared, whatever is recorded.
struct UnitSense {
    let facts: FactCatalogue
    let book: ProblemBook
    let map: MapReader

    /// Notes the first of some keys whose size does not convert into that of another.
    func examine(_ keys: [String]) {
        let known = keys.flatMap { key in
            values(key).compactMap { value in
                sort(value).map { (value: value, sort: $0) }
            }
        }
        for (index, one) in known.enumerated() {
            guard let other = known.prefix(index).first(where: { !$0.sort.converts(to: one.sort) }) else { continue }
            book.note(
                .structure(.unitsDiffer(one.value.text ?? "", other.value.text ?? "")), at: one.value.place)
            return
        }
    }

    private func values(_ key: String) -> [SourceValue] {
        map[key].map { $0.list ?? [$0] } ?? []
    }

    private func sort(_ value: SourceValue) -> MeasureSort? {
        guard let text = value.text?.trimmed else { return nil }
        return ChecklistName.isAddress(text) ? facts.sort(of: FactPath(written: text)) : MeasureSort(text)
    }
}
