/// The check characters of the identifiers we read.
///
/// Each function answers with what the check characters should be, or with nothing when the body has a character the
/// scheme has no value for.
package enum CheckCharacters {
    /// ISO/IEC 7064 MOD 97-10 over digits and letters (A=10 … Z=35): two digits from 02 to 98.
    ///
    /// Finds every single wrong character and every swap of neighbours.
    package static func mod97(_ body: String) -> String? {
        guard let values = values(of: body, in: digitsAndLetters) else { return nil }
        let remainder = values.reduce(0) { ($0 * ($1 < 10 ? 10 : 100) + $1) % 97 }
        return DayText.padded(98 - remainder * 100 % 97, to: 2)
    }

    /// ISO/IEC 7064 MOD 37-2 over digits and letters: one digit, letter or `*`.
    package static func mod37(_ body: String) -> String? {
        guard let values = values(of: body, in: digitsAndLetters) else { return nil }
        let sum = values.reduce(0) { ($0 + $1) * 2 % 37 }
        return String(Array(digitsAndLetters + "*")[(38 - sum) % 37])
    }

    /// GB 32100-2015: weights 3^i modulo 31 over an alphabet without I, O, S, V and Z; one character of that alphabet.
    package static func mod31(_ body: String) -> String? {
        guard let values = values(of: body, in: creditCodeAlphabet) else { return nil }
        let (sum, _) = values.reduce((sum: 0, weight: 1)) { ($0.sum + $1 * $0.weight, $0.weight * 3 % 31) }
        return String(Array(creditCodeAlphabet)[(31 - sum % 31) % 31])
    }

    /// GS1 General Specifications section 7.9: weights 3 and 1 in turn from the right; one digit.
    package static func gs1(_ body: String) -> String? {
        guard let values = values(of: body, in: digits) else { return nil }
        let sum = values.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 3 : 1) }
        return String((10 - sum % 10) % 10)
    }

    /// The seven-digit serial of an air waybill modulo 7; one digit from 0 to 6.
    package static func mod7(_ body: String) -> String? {
        guard let values = values(of: body, in: digits) else { return nil }
        return String(values.reduce(0) { ($0 * 10 + $1) % 7 })
    }

    /// The characters of a unified social credit code, each worth its place.
    package static let creditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

    private static let digits = "0123456789"
    private static let digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

    private static func values(of body: String, in alphabet: String) -> [Int]? {
        let characters = Array(alphabet)
        let values = body.compactMap { characters.firstIndex(of: $0) }
        return values.count == body.count && !values.isEmpty ? values : nil
    }
}
