import DossierCore
import FilingOffice

/// What papers propose, for people and for programs.
enum FactsText {
    static func text(_ all: [DocumentFacts], _ language: Language) -> String {
        all.filter { !$0.lines.isEmpty || $0.document.reading?.temperature != nil }.map { facts in
            let head = "\(facts.document.slotName)  \(facts.document.originalName)"
            let temperature = facts.document.reading.flatMap { reading in
                reading.temperature?.told ?? reading.temperatureDoubt?.wording
            }
            let lines = facts.lines.map { line($0, language) }
            return ([head] + lines + [temperature].compactMap { $0.map { "  " + $0[language] } }).joined(
                separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func line(_ line: FactLine, _ language: Language) -> String {
        let sheet = line.sheet.map(\.shown) ?? "–"
        var parts = ["  \(line.field.name)", "[\(line.standing.title[language])]", sheet]
        if let held = line.confirmation {
            let page = held.page.map { Wording(zh: "，第 \($0) 页", en: ", page \($0)")[language] } ?? ""
            parts.append("(\(held.by), \(held.at.day)\(page))")
        } else if line.standing != .notFound, let place = line.fact?.places.first {
            let page = Wording(zh: "第 \(place.page) 页", en: "page \(place.page)")[language]
            let read = place.values.map(\.shown).joined(separator: " / ")
            parts.append(line.standing == .same ? "(\(page))" : "← \(read) (\(page): “\(place.snippet)”)")
        }
        return parts.joined(separator: "  ")
    }

    static func json(_ all: [DocumentFacts]) throws -> String { try Report.json(FactsFile.object(all)) }
}
