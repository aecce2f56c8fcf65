/// An identifier that tells who a person is, and that therefore has no place in a filing.
package enum PersonalIdentifier: String, Sendable, Hashable, CaseIterable {
    case residentNumber = "resident-identity-number"
    case mobileNumber = "mobile-number"
    case emailAddress = "e-mail-address"

    /// What it is called in messages.
    package var title: Wording {
        switch self {
        case .residentNumber: Wording(zh: "居民身份证号码", en: "resident identity number")
        case .mobileNumber: Wording(zh: "手机号码", en: "mobile number")
        case .emailAddress: Wording(zh: "电子邮箱", en: "e-mail address")
        }
    }

    /// Which of some identifiers stands anywhere in a text, in full-width characters too; nil when none does.
    ///
    /// - Parameter waybills: Air waybills known to be such, as eleven digits: written without a hyphen they look like
    ///   mobile numbers where the airline's prefix is 130 to 199. Asked for only where such a number stands.
    static func first(
        of identifiers: [PersonalIdentifier], in text: String, besides waybills: @autoclosure () -> Set<String> = []
    ) -> PersonalIdentifier? {
        guard mayHoldAny(text) else { return nil }
        let bytes = Array((text.utf8.allSatisfy { $0 < 128 } ? text : text.folded).utf8)
        return identifiers.first { identifier in
            switch identifier {
            case .residentNumber: hasResidentNumber(bytes)
            case .mobileNumber: hasMobileNumber(bytes, besides: waybills)
            case .emailAddress: hasAddress(bytes)
            }
        }
    }

    /// Whether such an identifier stands anywhere in a text.
    func stands(in text: String, besides waybills: @autoclosure () -> Set<String> = []) -> Bool {
        Self.first(of: [self], in: text, besides: waybills()) != nil
    }

    /// False for a text that surely holds none: without an at sign and with fewer than eleven digits. Most values are such,
    /// and seeing it is much faster than looking through them.
    private static func mayHoldAny(_ text: String) -> Bool {
        var (digits, isPlain) = (0, true)
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) { digits += 1 }
            if byte == 0x40 { return true }
            isPlain = isPlain && byte < 0x80
        }
        if digits >= 11 || isPlain { return digits >= 11 }
        return text.unicodeScalars.contains { scalar in
            switch scalar.value {
            // Common Chinese characters and signs, none of which folds into a digit or an at sign.
            case 0..<0x80, 0x4E00...0x9FFF, 0x3001, 0x3002, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: false
            default: true
            }
        }
    }

    /// GB 11643-1999: a run of exactly seventeen digits with a right check character (ISO 7064 MOD 11-2).
    private static func hasResidentNumber(_ bytes: [UInt8]) -> Bool {
        digitRuns(in: bytes).contains { run in
            var own = bytes[run].map { Int($0) - 48 }
            if own.count == 17, run.upperBound < bytes.count,
                [UInt8(ascii: "X"), UInt8(ascii: "x")].contains(bytes[run.upperBound])
            {
                own.append(10)
            }
            guard own.count == 18, let first = own.first, first > 0 else { return false }
            let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
            return zip(own, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 1
        }
    }

    /// Eleven digits that begin with 13 to 19, with or without 86 before them, whole or grouped 3-4-4.
    private static func hasMobileNumber(_ bytes: [UInt8], besides waybills: () -> Set<String>) -> Bool {
        let runs = digitRuns(in: bytes)
        return runs.indices.contains { start in
            let own = bytes[runs[start]]
            if own.count == 13, own.starts(with: "86".utf8), isMobile(own.dropFirst(2)) { return true }
            if isMobile(own), !waybills().contains(String(decoding: own, as: UTF8.self)) { return true }
            let next = runs[start...].prefix(3)
            let isJoined = zip(next, next.dropFirst()).allSatisfy { one, other in
                other.lowerBound == one.upperBound + 1
                    && [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[one.upperBound])
            }
            return isJoined && next.map(\.count) == [3, 4, 4] && isMobile(next.flatMap { bytes[$0] })
        }
    }

    private static func isMobile(_ digits: some Collection<UInt8>) -> Bool {
        digits.count == 11 && digits.first == UInt8(ascii: "1")
            && digits.dropFirst().first.map { (UInt8(ascii: "3")...UInt8(ascii: "9")).contains($0) } == true
    }

    /// A name, an at sign, and a domain that has a dot.
    private static func hasAddress(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "@"), index > 0, isWord(bytes[index - 1]) else { return false }
            let domain = bytes[(index + 1)...].prefix { isWord($0) || $0 == UInt8(ascii: ".") }
            let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
            return labels.count > 1 && labels.last.map { $0.count > 1 } == true && domain.first != UInt8(ascii: ".")
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 48...57: true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        default: false
        }
    }

    /// Where digits stand together, as far as they reach.
    private static func digitRuns(in bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            let isDigit = (48...57).contains(byte)
            if isDigit, start == nil { start = index }
            if !isDigit, let begin = start {
                runs.append(begin..<index)
                start = nil
            }
        }
        return start.map { runs + [$0..<bytes.count] } ?? runs
    }
}
