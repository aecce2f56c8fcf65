import DossierCore
import Foundation

/// Small renderers shared by the commands.
enum Report {
    /// One line of canonical JSON.
    static func json(_ value: some Encodable) throws -> String {
        String(decoding: try CanonicalJSON.bytes(encoding: value), as: UTF8.self)
    }

    static func person(_ person: Person, _ language: Language) -> String {
        let roles = person.roles.map { $0.title[language] }.joined(separator: language == .zh ? "、" : ", ")
        let login = person.login.map { " (\($0))" } ?? ""
        let disabled = person.isDisabled ? " · " + Wording(zh: "已停用", en: "disabled")[language] : ""
        return "\(person.code)\(login)  \(person.name)  \(roles)\(disabled)"
    }

    /// `1.5 MB` and the like.
    static func bytes(_ count: Int) -> String {
        let units = ["B", "kB", "MB", "GB", "TB"]
        var value = Double(count)
        var unit = 0
        while value >= 1000, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return unit == 0 ? "\(count) B" : String(format: "%.1f %@", value, units[unit])
    }

    /// Breaks text at spaces (or anywhere between Chinese characters) and indents every line. With a limit of
    /// lines, the rest of a longer text is left out and `more` stands in its place.
    static func wrapped(
        _ text: String, indent: Int, width: Int = 100, lines limit: Int = .max, more: String = "…"
    ) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var length = 0
            for word in words(String(paragraph)) {
                let size = columns(word)
                if length + size > width - indent, length > 0 {
                    lines.append(line)
                    line = ""
                    length = 0
                }
                let piece = length == 0 ? String(word.drop { $0 == " " }) : word
                line += piece
                length += columns(piece)
            }
            lines.append(line)
        }
        if lines.count > limit { lines = lines.prefix(limit - 1) + [more] }
        return lines.map { margin + $0 }.joined(separator: "\n")
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if closes(character), word.isEmpty, !words.isEmpty {
                words[words.count - 1].append(character)
            } else if closes(character) {
                word.append(character)
            } else if character == " " || (isWide(character) && !(word.last.map(opens) ?? false)) {
                if !word.isEmpty { words.append(word) }
                word = String(character)
            } else {
                if word.last.map(isWide) ?? false, !(word.last.map(opens) ?? false) {
                    words.append(word)
                    word = ""
                }
                word.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    static func columns(_ text: String) -> Int { text.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

    /// Never the first on a line.
    private static func closes(_ character: Character) -> Bool { "，。；：、！？）”》〕".contains(character) }

    /// Never the last on a line.
    private static func opens(_ character: Character) -> Bool { "（“《〔".contains(character) }

    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
    }
}
