extension TrialNumber.Kind {
    /// The normal form of a folded text, or nothing when it is not a number of this kind.
    ///
    /// The check pairs of EU numbers follow no published rule, so their form is all that is checked.
    func normalForm(of text: String) -> String? {
        let upper = text.uppercased()
        return switch self {
        case .nct: upper.isBuilt(like: "NCT########") ? upper : nil
        case .euCT: upper.isBuilt(like: "####-5#####-##-##") ? upper : nil
        case .eudraCT: upper.isBuilt(like: "####-######-##") ? upper : nil
        case .isrctn: upper.isBuilt(like: "ISRCTN########") ? upper : nil
        case .chiCTR: Self.isChinese(upper) ? "ChiCTR" + upper.dropFirst(6) : nil
        case .ind: Self.digits(of: upper, after: ["IND"], [" ", "-"], counts: 5...6).map { "IND \($0)" }
        case .jRCT: Self.isJapanese(text) ? "jRCT" + text.dropFirst(4) : nil
        case .iras: Self.digits(of: upper, after: ["IRAS", " ID", ":"], [" "], counts: 5...7).map { "IRAS \($0)" }
        }
    }

    /// `CHICTR` and ten digits, or before 2011 the kind of trial, the year and a serial: `CHICTR-TRC-08000001`.
    private static func isChinese(_ upper: String) -> Bool {
        let parts = upper.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return upper.isBuilt(like: "CHICTR##########") }
        return parts[0] == "CHICTR" && (2...4).contains(parts[1].count) && parts[1].allSatisfy(\.isASCIICapital)
            && String(parts[2]).isBuilt(like: "########")
    }

    /// The prefix in any case, a digit or small letter, and nine digits.
    private static func isJapanese(_ text: String) -> Bool {
        let serial = text.dropFirst(4)
        guard text.prefix(4).lowercased() == "jrct", let first = serial.first else { return false }
        let isSmallLetter = ("a"..."z").contains(first) && first.isASCII
        return (first.isASCIIDigit || isSmallLetter) && String(serial.dropFirst()).isBuilt(like: "#########")
    }

    /// The digits after an optional prefix, whose first part must be there for the others to follow.
    private static func digits(
        of text: String, after prefix: [String], _ separators: Set<Character>, counts: ClosedRange<Int>
    ) -> Substring? {
        var rest = text[...]
        if let first = prefix.first, rest.hasPrefix(first) {
            for part in prefix where rest.hasPrefix(part) { rest = rest.dropFirst(part.count) }
            if let separator = rest.first, separators.contains(separator) { rest = rest.dropFirst() }
        }
        return counts.contains(rest.count) && rest.allSatisfy(\.isASCIIDigit) ? rest : nil
    }

    /// A well-formed example, to show people what is expected.
    package var example: String {
        switch self {
        case .nct: "NCT02852213"
        case .euCT: "2025-522006-21-00"
        case .eudraCT: "2011-006064-43"
        case .isrctn: "ISRCTN50189673"
        case .chiCTR: "ChiCTR2000029308"
        case .ind: "IND 23456"
        case .jRCT: "jRCT1234567890"
        case .iras: "IRAS 1004567"
        }
    }

    /// The format a fault of this kind is reported under.
    var format: IdentifierFormat {
        switch self {
        case .nct: .nct
        case .euCT: .euCT
        case .eudraCT, .isrctn, .chiCTR, .ind, .jRCT, .iras: .trial
        }
    }

    /// The kind a faulty text was probably meant to be, told by its letters or by its groups.
    static func meant(by text: String) -> Self? {
        let letters = text.prefix { $0.isLetter }.lowercased()
        if !letters.isEmpty { return allCases.first { $0.example.lowercased().hasPrefix(letters) } }
        switch text.split(separator: "-").count {
        case 4: return .euCT
        case 3: return .eudraCT
        default: return nil
        }
    }
}
