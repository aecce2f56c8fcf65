import DossierCore

/// Reads `instruments.yml`: the texts that are cited.
struct InstrumentReader {
    private static let levels = ["V1", "V2", "R", "BRIEF"]
    private static let dates = ["adopted", "signed", "published", "effective"]

    let book: ProblemBook

    func instruments(_ file: SourceValue) -> [Instrument] {
        guard let list = file.list else {
            book.note(.shape(.list), at: file.place)
            return []
        }
        var ids = FirstPlaces()
        return list.compactMap { instrument($0, &ids) }
    }

    private func instrument(_ value: SourceValue, _ ids: inout FirstPlaces) -> Instrument? {
        let keys = ["id", "title", "number", "issuer", "standing", "dates", "aliases", "sources"]
        guard let map = MapReader(value, keys: keys, book) else { return nil }
        let id = map.text("id")
        if let id {
            ids.take(id, at: map.place(of: "id"), book)
            if !ChecklistName.isInstrument(id) {
                book.note(.malformedName(id, example: "CN-SC-818"), at: map.place(of: "id"))
            }
        }
        let (title, standing) = (map.wording("title"), map.word("standing", as: Standing.self))
        let (number, issuer) = (map.optionalText("number"), map.optionalWording("issuer"))
        let aliases = map.list("aliases").compactMap(alias)
        let sources = map.list("sources").compactMap(source)
        let dates = dates(map)
        guard let id, let title, let standing else {
            book.flaw(id)
            return nil
        }
        return Instrument(
            id: id, title: title, number: number, issuer: issuer, standing: standing, dates: dates, aliases: aliases,
            sources: sources)
    }

    private func dates(_ map: MapReader) -> [String: Day] {
        guard let value = map["dates"], let days = MapReader(value, keys: Self.dates, book) else { return [:] }
        let pairs = Self.dates.filter { days[$0] != nil }.compactMap { key in days.day(key).map { (key, $0) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func alias(_ value: SourceValue) -> Instrument.Alias? {
        guard let map = MapReader(value, keys: ["text", "standing", "said-by"], book) else { return nil }
        let (text, standing) = (map.text("text"), map.word("standing", as: Standing.self))
        let saidBy = map.optionalWording("said-by")
        guard let text, let standing else { return nil }
        return Instrument.Alias(text: text, standing: standing, saidBy: saidBy)
    }

    private func source(_ value: SourceValue) -> Instrument.Source? {
        guard let map = MapReader(value, keys: ["address", "level"], book) else { return nil }
        let (address, level) = (map.text("address"), map.text("level"))
        guard let address, let level else { return nil }
        guard Self.levels.contains(level) else {
            let suggestion = DidYouMean.suggestion(for: level, among: Self.levels)
            return book.refuse(
                .word(level, suggestion: suggestion, known: Self.levels), at: map["level"]?.place ?? map.place)
        }
        return Instrument.Source(address: address, level: level)
    }
}
