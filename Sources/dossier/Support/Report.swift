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

    /// Breaks text at spaces (or anywhere between Chinese characters) and indents every line.
    static func wrapped(_ text: String, indent: Int, width: Int = 100) -> String {
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
        return lines.map { margin + $0 }.joined(separator: "\n")
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if character == " " || isWide(character) {
                if !word.isEmpty { words.append(word) }
                word = String(character)
                if isWide(character) {
                    let closes = "，。；：、！？）”》〕".contains(character)
                    if closes, !words.isEmpty { words[words.count - 1] += word } else { words.append(word) }
                    word = ""
                }
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    static func columns(_ text: String) -> Int { text.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.value >= 0x2E80 || (0x2018...0x201D).contains($0.value) } ?? false
    }
}
