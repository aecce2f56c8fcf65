import Foundation

extension TextCursor {
    /// Reads a number as papers write it: `1.0E7`, `1×10^7`, `10⁷`, `1000万`, `1,000`, `零下150`.
    mutating func number() -> Decimal? {
        reading { cursor in
            let isBelowZero = cursor.take(oneOf: ["零下", "负"]) != nil
            // Typesetters use the en dash for a minus sign.
            let sign = cursor.take(anyOf: "+-\u{2013}")
            if sign != nil, cursor.gap > .space { return nil }
            guard let number = cursor.unsigned() else { return nil }
            return isBelowZero || sign == "-" || sign == "\u{2013}" ? -number : number
        }
    }

    private mutating func unsigned() -> Decimal? {
        if let power = reading({ cursor in cursor.take(word: "10^") ? cursor.power() : nil }) {
            return Self.decimal("1", power)
        }
        var text = grouped() ?? digits()
        guard !text.isEmpty else { return nil }
        if let fraction = reading({ cursor -> String? in
            guard cursor.gap == .none, cursor.take(anyOf: ".") != nil, cursor.gap == .none else { return nil }
            let digits = cursor.digits()
            return digits.isEmpty ? nil : digits
        }) {
            text += "." + fraction
        }
        let power = reading { cursor -> Int? in
            if cursor.gap == .none, cursor.take(anyOf: "eE") != nil { return cursor.power() }
            return cursor.take(anyOf: "×xX*·") != nil && cursor.take(word: "10^") ? cursor.power() : nil
        }
        guard let number = Self.decimal(text, power ?? 0) else { return nil }
        return multiplied(number)
    }

    /// `1,000` and `12,345,678`: groups of exactly three digits.
    private mutating func grouped() -> String? {
        reading { cursor in
            var text = cursor.digits(atMost: 4)
            guard (1...3).contains(text.count) else { return nil }
            var groups = 0
            while let group = cursor.reading({ ahead -> String? in
                guard ahead.gap == .none, ahead.take(anyOf: ",") != nil, ahead.gap == .none else { return nil }
                let digits = ahead.digits(atMost: 4)
                return digits.count == 3 ? digits : nil
            }) {
                text += group
                groups += 1
            }
            return groups > 0 ? text : nil
        }
    }

    private mutating func multiplied(_ number: Decimal) -> Decimal {
        let powers = ["百万": 6, "千万": 7, "万": 4, "亿": 8, "million": 6, "billion": 9]
        guard let word = take(oneOf: Array(powers.keys)), let power = powers[word] else { return number }
        return number * Decimal(sign: .plus, exponent: power, significand: 1)
    }

    private mutating func power() -> Int? {
        let sign = take(anyOf: "+-")
        let digits = digits(atMost: 3)
        guard (1...2).contains(digits.count), let power = Int(digits) else { return nil }
        return sign == "-" ? -power : power
    }

    private static func decimal(_ text: String, _ power: Int) -> Decimal? {
        guard text.count <= 30, abs(power) <= 30 else { return nil }
        return DecimalText.number(power == 0 ? text : "\(text)e\(power)")
    }

    /// Reads a number with a unit the product knows: `1.2×10^9 cells`, `-150 ℃`, `零下150摄氏度`, `60 袋`.
    mutating func quantity() -> Quantity? {
        reading { cursor in
            guard let number = cursor.number(), let unit = cursor.unit() else { return nil }
            return Quantity(value: number, unit: unit)
        }
    }

    private mutating func unit() -> String? {
        reading { cursor in
            // `10^6 cells/kg` before `10^6 cells`: the longest spelling that is a word of its own.
            for spelling in QuantityUnit.spellings {
                var ahead = cursor
                guard ahead.take(word: spelling.scalars), !ahead.goesOn(spelling.scalars.last) else { continue }
                cursor = ahead
                return spelling.name
            }
            return nil
        }
    }

    /// Whether a word goes on here: `g` is no unit where `growth` stands, nor `mL` where `mL/min` does.
    private func goesOn(_ last: Unicode.Scalar?) -> Bool {
        guard let last, let scalar, gap == .none else { return false }
        if scalar == "/" { return true }
        return last.isLatinLetter && (scalar.isLatinLetter || scalar.isDigit)
    }

    /// Reads a length of time: `24 months`, `24个月`, `48小时`.
    mutating func span() -> Span? {
        reading { cursor in
            guard let number = cursor.number() else { return nil }
            let start = cursor
            for length in (1...7).reversed() {
                cursor = start
                let isHan = cursor.scalar?.isHan == true
                let word = cursor.run(atMost: length) { isHan ? $0.isHan : $0.isLatinLetter }
                guard word.count == length, isHan || !(cursor.scalar?.isLatinLetter == true && cursor.gap == .none),
                    let unit = Span.Unit(spelling: word)
                else { continue }
                do { return try Span(amount: number, unit: unit) } catch { return nil }
            }
            return nil
        }
    }
}
