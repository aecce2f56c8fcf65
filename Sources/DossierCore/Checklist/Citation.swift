/// How sure we may be of a text (domain-brief, "Status words"). Never raised by the program.
package enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
    case confirmed, adjacent, expected, undefined, draft, unconfirmed, contested, hypothetical

    package var title: Wording {
        switch self {
        case .confirmed: Wording(zh: "已确认", en: "confirmed")
        case .adjacent: Wording(zh: "相邻规定（自身有约束力）", en: "adjacent")
        case .expected: Wording(zh: "预期", en: "expected")
        case .undefined: Wording(zh: "未定义", en: "undefined")
        case .draft: Wording(zh: "征求意见稿", en: "draft")
        case .unconfirmed: Wording(zh: "未核实", en: "unconfirmed")
        case .contested: Wording(zh: "来源不一致", en: "contested")
        case .hypothetical: Wording(zh: "假设", en: "hypothetical")
        }
    }
}

/// Where a demand comes from: instrument and clause, and how sure we are that it says so.
package struct Citation: Sendable, Hashable, Codable {
    /// Id of an instrument of the same edition.
    package let instrument: String
    /// `Art. 55`, `1271.80(b)`, `release`; empty when the whole text is meant.
    package let clause: String
    package let standing: Standing

    package init(instrument: String, clause: String, standing: Standing) {
        self.instrument = instrument
        self.clause = clause
        self.standing = standing
    }
}

/// A text that is cited, with the other names people know it by.
package struct Instrument: Sendable, Hashable, Codable {
    package struct Alias: Sendable, Hashable, Codable {
        package let text: String
        package let standing: Standing
        package let saidBy: Wording?

        package init(text: String, standing: Standing, saidBy: Wording?) {
            self.text = text
            self.standing = standing
            self.saidBy = saidBy
        }
    }

    package struct Source: Sendable, Hashable, Codable {
        package let address: String
        /// V1 official text seen, V2 secondary source seen, R canonical address not re-opened, BRIEF commissioning documents only.
        package let level: String

        package init(address: String, level: String) {
            self.address = address
            self.level = level
        }
    }

    package let id: String
    package let title: Wording
    package let number: String?
    package let issuer: Wording?
    package let standing: Standing
    /// `adopted`, `signed`, `published`, `effective` → day.
    package let dates: [String: Day]
    package let aliases: [Alias]
    package let sources: [Source]

    package init(
        id: String, title: Wording, number: String?, issuer: Wording?, standing: Standing, dates: [String: Day],
        aliases: [Alias], sources: [Source]
    ) {
        self.id = id
        self.title = title
        self.number = number
        self.issuer = issuer
        self.standing = standing
        self.dates = dates
        self.aliases = aliases
        self.sources = sources
    }
}
