extension TrialNumber.Kind {
    /// The normal form of a folded text, or nothing when it is not a number of this kind.
    ///
    /// The check pairs of EU numbers follow no published rule, so their form is all that is checked.
    func normalForm(of text: String) -> String? {
        let upper = text.uppercased()
        switch self {
        case .nct:
            return upper.wholeMatch(of: /NCT[0-9]{8}/) == nil ? nil : upper
        case .euCT:
            return upper.wholeMatch(of: /[0-9]{4}-5[0-9]{5}-[0-9]{2}-[0-9]{2}/) == nil ? nil : upper
        case .eudraCT:
            return upper.wholeMatch(of: /[0-9]{4}-[0-9]{6}-[0-9]{2}/) == nil ? nil : upper
        case .isrctn:
            return upper.wholeMatch(of: /ISRCTN[0-9]{8}/) == nil ? nil : upper
        case .chiCTR:
            return upper.wholeMatch(of: /CHICTR([0-9]{10}|-[A-Z]{2,4}-[0-9]{8})/).map { "ChiCTR\($0.1)" }
        case .ind:
            return upper.wholeMatch(of: /(?:IND[ -]?)?([0-9]{5,6})/).map { "IND \($0.1)" }
        case .jRCT:
            return text.wholeMatch(of: /[jJ][rR][cC][tT]([0-9a-z][0-9]{9})/).map { "jRCT\($0.1)" }
        case .iras:
            return upper.wholeMatch(of: /(?:IRAS(?: ID)?:? ?)?([0-9]{5,7})/).map { "IRAS \($0.1)" }
        }
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
