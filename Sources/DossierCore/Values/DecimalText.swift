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
    static func leadingNumber(of text: String) -> (number: Decimal, rest: String)? {
        // Superscripts first: folding would turn 10⁸ into 108. The minus sign proper is not folded at all.
        let plain = text.replacing(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/) { "^" + $0.output }.folded.replacing("\u{2212}", with: "-")
        if let power = plain.prefixMatch(of: /10\^([+-]?[0-9]{1,2})/) {
            return decimal(sign: "", whole: "1", fraction: "", power: power.1).flatMap { rest(of: plain, after: power.0, $0) }
        }
        let pattern = /([+-]?)([0-9]+)(?:\.([0-9]+))?(?:(?:[eE]|\s*[xX×*]\s*10\^)([+-]?[0-9]{1,2}))?/
        guard let parts = plain.prefixMatch(of: pattern) else { return nil }
        return decimal(sign: parts.1, whole: parts.2, fraction: parts.3 ?? "", power: parts.4 ?? "0")
            .flatMap { rest(of: plain, after: parts.0, $0) }
    }

    /// The whole number nearest in the direction given, or nothing when it does not fit an `Int`.
    static func whole(_ number: Decimal, rounding direction: NSDecimalNumber.RoundingMode) -> Int? {
        var (rounded, exact) = (Decimal(), number)
        NSDecimalRound(&rounded, &exact, 0, direction)
        return Int(text(rounded))
    }

    private static func rest(of plain: String, after match: Substring, _ number: Decimal) -> (Decimal, String)? {
        let rest = plain[match.endIndex...]
        guard rest.first.map({ ".,'’_0123456789".contains($0) }) != true else { return nil }
        return (number, String(rest).trimmed)
    }

    private static func decimal(
        sign: Substring, whole: Substring, fraction: Substring, power: Substring
    ) -> Decimal? {
        guard whole.count + fraction.count <= 30, let power = Int(power), abs(power) <= 30 else { return nil }
        let significand = (whole + fraction).utf8.reduce(Decimal(0)) { $0 * 10 + Decimal(Int($1) - 48) }
        return Decimal(
            sign: sign == "-" ? .minus : .plus, exponent: power - fraction.count, significand: significand)
    }
}
