package import Foundation

/// Exact decimal numbers as text: how values travel, since fractional JSON numbers are refused.
package enum DecimalText {
    /// The number a text spells out, or nothing when it is not exactly one number.
    ///
    /// Accepts `95.3`, `-150`, `1.2e8`, `1.2×10^8`, `1.2x10^8`, `1.2*10^8`, `10^8` and superscript powers, in
    /// full-width characters too. Refuses digit grouping, because `1,234` is read differently in different countries.
    /// At most 30 digits and a power of ten between -30 and 30, so that every step stays exact.
    package static func number(_ text: String) -> Decimal? {
        guard let (number, rest) = leadingNumber(of: text), rest.isEmpty else { return nil }
        return number
    }

    /// The shortest plain form: no exponent, no plus sign, no trailing zeros; `95.30` becomes `95.3`.
    package static func text(_ number: Decimal) -> String {
        number.description
    }

    /// The shortest scientific form: one digit, the further digits, and the power of ten, as in `1.2e8`.
    package static func scientific(_ number: Decimal) -> String {
        let parts = text(number).drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let all = parts.joined()
        let digits = all.drop { $0 == "0" }
        guard let whole = parts.first, let first = digits.first else { return "0" }
        let power = whole.count - 1 - (all.count - digits.count)
        var further = digits.dropFirst()
        while further.last == "0" { further.removeLast() }
        return (number < 0 ? "-" : "") + String(first) + (further.isEmpty ? "" : "." + further) + "e\(power)"
    }

    /// The number at the beginning of a text and what follows it, folded and trimmed.
    ///
    /// Read by hand: a regular expression is built anew at every call and takes a hundred times as long.
    static func leadingNumber(of text: String) -> (number: Decimal, rest: String)? {
        if text.utf8.allSatisfy({ $0 < 128 }) { return PlainNumber.leading(text) }
        // Superscripts first: folding would turn 10⁸ into 108. The minus sign proper is not folded at all.
        let plain = spellingOutPowers(text).folded.replacing("\u{2212}", with: "-")
        var rest = plain[...]
        if rest.hasPrefix("10^"), let power = power(in: rest.dropFirst(3)) {
            return decimal(sign: "", whole: "1", fraction: "", power: power.text).flatMap { self.rest(power.rest, $0) }
        }
        let sign = rest.prefix(1).filter { "+-".contains($0) }
        rest = rest.dropFirst(sign.count)
        let whole = rest.prefix(while: \.isASCIIDigit)
        guard !whole.isEmpty else { return nil }
        rest = rest[whole.endIndex...]
        let fraction = rest.first == "." ? rest.dropFirst().prefix(while: \.isASCIIDigit) : ""
        if !fraction.isEmpty { rest = rest[fraction.endIndex...] }
        let exponent = exponent(in: rest)
        return decimal(sign: Substring(sign), whole: whole, fraction: fraction, power: exponent?.text ?? "0")
            .flatMap { self.rest(exponent?.rest ?? rest, $0) }
    }

    /// The text with `^` before each run of superscript digits and signs.
    private static func spellingOutPowers(_ text: String) -> String {
        var (result, isInside) = ("", false)
        for character in text {
            let isRaised = "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character)
            if isRaised, !isInside { result.append("^") }
            result.append(character)
            isInside = isRaised
        }
        return result
    }

    /// The power of ten after a number: `e8`, `×10^8`; nothing when what follows is something else.
    private static func exponent(in text: Substring) -> (text: Substring, rest: Substring)? {
        if let letter = text.first, "eE".contains(letter) { return power(in: text.dropFirst()) }
        let times = text.drop(while: \.isWhitespace)
        guard let sign = times.first, "xX×*".contains(sign) else { return nil }
        let ten = times.dropFirst().drop(while: \.isWhitespace)
        return ten.hasPrefix("10^") ? power(in: ten.dropFirst(3)) : nil
    }

    /// One or two digits with or without a sign.
    private static func power(in text: Substring) -> (text: Substring, rest: Substring)? {
        let sign = text.prefix(1).filter { "+-".contains($0) }
        let digits = text.dropFirst(sign.count).prefix(2).prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty else { return nil }
        return (text[..<digits.endIndex], text[digits.endIndex...])
    }

    /// The whole number nearest in the direction given, or nothing when it does not fit an `Int`.
    static func whole(_ number: Decimal, rounding direction: NSDecimalNumber.RoundingMode) -> Int? {
        var (rounded, exact) = (Decimal(), number)
        NSDecimalRound(&rounded, &exact, 0, direction)
        return Int(text(rounded))
    }

    private static func rest(_ rest: Substring, _ number: Decimal) -> (Decimal, String)? {
        guard rest.first.map({ ".,'’_0123456789".contains($0) }) != true else { return nil }
        return (number, String(rest).trimmed)
    }

    private static func decimal(
        sign: Substring, whole: Substring, fraction: Substring, power: Substring
    ) -> Decimal? {
        guard whole.count + fraction.count <= 30, let power = Int(power), abs(power) <= 30 else { return nil }
        let digits = whole + fraction
        let significand = Int(digits).map { Decimal($0) } ?? digits.utf8.reduce(0) { $0 * 10 + Decimal(Int($1) - 48) }
        return Decimal(
            sign: sign == "-" ? .minus : .plus, exponent: power - fraction.count, significand: significand)
    }
}
