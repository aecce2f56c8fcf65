import DossierCore

/// The sign beside a status's word; colour only comes third.
enum Mark {
    static func icon(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: "✓"
        case .missing: "○"
        case .failed: "✗"
        case .couldNotVerify: "?"
        case .notApplicable: "–"
        }
    }

    static func icon(_ verdict: Verdict) -> String {
        switch verdict {
        case .ready: "✓"
        case .blocked: "✗"
        case .couldNotVerify: "?"
        }
    }

    static func icon(_ validity: Validity) -> String {
        switch validity {
        case .valid: "✓"
        case .notValid: "✗"
        case .onHold: "❚❚"
        }
    }

    /// How many days are left, in words.
    static func days(_ count: Int) -> Wording {
        switch count {
        case ..<0: Wording(zh: "已过 \(-count) 天", en: count == -1 ? "1 day ago" : "\(-count) days ago")
        case 0: Wording(zh: "今天", en: "today")
        default: Wording(zh: "还有 \(count) 天", en: count == 1 ? "1 day left" : "\(count) days left")
        }
    }

    /// `late`, `soon` (within two weeks) or nothing.
    static func urgency(_ days: Int) -> String { days < 0 ? "late" : days <= 14 ? "soon" : "" }
}
