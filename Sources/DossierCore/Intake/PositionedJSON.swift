/// Reads JSON text (RFC 8259) strictly, remembering where each value stands.
///
/// Numbers, `true` and `false` become texts exactly as written. A key given twice is a fault, not a choice.
package struct PositionedJSON {
    private let scalars: [Unicode.Scalar]
    private let file: String
    private var index = 0
    private var line = 1
    private var lineBegins = 0
    private var depth = 0

    /// The value a text spells out. Throws the first fault with line and column.
    package static func value(of text: String, file: String) throws(SourceFault) -> SourceValue {
        var reader = PositionedJSON(text, file: file)
        reader.skipSpace()
        guard reader.next != nil else { throw SourceFault(.empty, at: SourcePlace(file: file)) }
        let value = try reader.value()
        reader.skipSpace()
        if let stranger = reader.next { throw reader.fault(.trailing(String(Character(stranger)))) }
        return value
    }

    private init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    private mutating func value() throws(SourceFault) -> SourceValue {
        let place = place
        switch next {
        case "{": return SourceValue(.map(try members()), at: place)
        case "[": return SourceValue(.list(try elements()), at: place)
        case "\"": return SourceValue(.text(try string()), at: place)
        default:
            let word = word()
            switch word {
            case "null": return SourceValue(.absent, at: place)
            case "true", "false": return SourceValue(.text(word), at: place)
            case _ where word.first.map({ $0 == "-" || $0.isASCIIDigit }) == true:
                guard Self.isNumber(word) else { throw SourceFault(.json(.number(word)), at: place) }
                return SourceValue(.text(word), at: place)
            default: throw SourceFault(.json(.value(word.isEmpty ? found : word)), at: place)
            }
        }
    }

    private mutating func members() throws(SourceFault) -> [SourceMember] {
        try descend()
        var members: [SourceMember] = []
        var keys: Set<String> = []
        skipSpace()
        if take("}") { return ascend(members) }
        while true {
            let place = place
            guard next == "\"" else { throw fault(.expected("\"", found: found)) }
            let key = try string()
            guard keys.insert(key).inserted else { throw SourceFault(.keyTwice(key), at: place) }
            skipSpace()
            guard take(":") else { throw fault(.expected(":", found: found)) }
            skipSpace()
            members.append(SourceMember(key: key, at: place, value: try value()))
            skipSpace()
            if take("}") { return ascend(members) }
            guard take(",") else { throw fault(.expected(", }", found: found)) }
            skipSpace()
        }
    }

    private mutating func elements() throws(SourceFault) -> [SourceValue] {
        try descend()
        var elements: [SourceValue] = []
        skipSpace()
        if take("]") { return ascend(elements) }
        while true {
            elements.append(try value())
            skipSpace()
            if take("]") { return ascend(elements) }
            guard take(",") else { throw fault(.expected(", ]", found: found)) }
            skipSpace()
        }
    }

    private mutating func string() throws(SourceFault) -> String {
        let begins = place
        index += 1
        var text = String.UnicodeScalarView()
        while let scalar = next {
            if take("\"") { return String(text) }
            guard scalar.value >= 0x20 else {
                throw scalar == "\n" ? SourceFault(.json(.unclosedString), at: begins) : fault(.controlCharacter)
            }
            text.append(scalar == "\\" ? try escaped() : scalar)
            if scalar != "\\" { index += 1 }
        }
        throw SourceFault(.json(.unclosedString), at: begins)
    }

    private mutating func escaped() throws(SourceFault) -> Unicode.Scalar {
        let begins = place
        index += 1
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
            "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let scalar = next else { throw SourceFault(.json(.escape("\\")), at: begins) }
        index += 1
        if let plain = plain[scalar] { return plain }
        guard scalar == "u" else { throw SourceFault(.json(.escape("\\\(Character(scalar))")), at: begins) }
        let first = try codeUnit(begins)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
            throw SourceFault(.json(.loneSurrogate), at: begins)
        }
        let second = try codeUnit(begins)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        else { throw SourceFault(.json(.loneSurrogate), at: begins) }
        return scalar
    }

    private mutating func codeUnit(_ begins: SourcePlace) throws(SourceFault) -> UInt16 {
        let digits = scalars[index...].prefix(4)
        let text = String(String.UnicodeScalarView(digits))
        guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.properties.isHexDigit }),
            let unit = UInt16(text, radix: 16)
        else { throw SourceFault(.json(.escape("\\u\(text)")), at: begins) }
        index += 4
        return unit
    }

    /// Everything up to the next white space or punctuation mark.
    private mutating func word() -> String {
        let word = scalars[index...].prefix { !"{}[]\",: \t\r\n".unicodeScalars.contains($0) }.prefix(40)
        index += word.count
        return String(String.UnicodeScalarView(word))
    }

    /// Whether a word is a number by RFC 8259 section 6: `-`, digits without a leading zero, fraction, exponent.
    private static func isNumber(_ word: String) -> Bool {
        let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let decimals = parts[0].drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard !word.hasPrefix("--"), decimals.allSatisfy(isDigits), decimals[0].count == 1 || decimals[0].first != "0"
        else { return false }
        guard parts.count == 2 else { return true }
        return isDigits(parts[1].first.map { "+-".contains($0) } == true ? parts[1].dropFirst() : parts[1])
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy(\.isASCIIDigit)
    }

    private mutating func skipSpace() {
        while let scalar = next, " \t\r\n".unicodeScalars.contains(scalar) {
            index += 1
            if scalar == "\n" { (line, lineBegins) = (line + 1, index) }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func descend() throws(SourceFault) {
        guard depth < 100 else { throw fault(.tooDeep) }
        depth += 1
        index += 1
    }

    private mutating func ascend<Result>(_ result: Result) -> Result {
        depth -= 1
        return result
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    private var found: String { next.map { String(Character($0)) } ?? "" }
    private var place: SourcePlace { SourcePlace(file: file, line: line, column: index - lineBegins + 1) }
    private func fault(_ fault: JSONFault) -> SourceFault { SourceFault(.json(fault), at: place) }
}
