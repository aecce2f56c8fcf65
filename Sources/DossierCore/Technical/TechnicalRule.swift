/// What a technical rule looks at in each paper of a filing. A closed list: another one is a change of code.
package enum TechnicalCheck: Sendable, Hashable {
    /// It opens without a password and has pages.
    case readable
    /// Every part of it can be read.
    case undamaged
    /// Nothing is encrypted and nothing is forbidden.
    case unprotected
    /// Nothing in it runs, starts a program, plays, or is a file of its own.
    case inert
    /// The version of the format lies between two, both included: `1.4`, `1.7`.
    case version(from: FormatVersion, to: FormatVersion)
    case fontsEmbedded
    /// Every page has text.
    case searchable
    /// A paper of more pages than this has bookmarks.
    case bookmarked(over: Int)
    /// It has at most so many bytes.
    case size(atMost: Int)
    /// Its bytes are what its name says, to every program.
    case typeAgrees
    /// It says what the record says; only of the types that declare the fact among their `mentions`.
    case mentions(FactPath)
    /// Nothing in its text tells who a person is, but for mailboxes of functions.
    case freeOfPersonalData(MailboxPolicy)
    /// It says what its document sheet says.
    case agreesWithSheet
    /// No other paper about the same subject states one of these facts otherwise.
    case agreesWithOthers([CommonFact])
    /// A logger's file of one of these types stays within the product's storage temperature.
    case temperature(types: [String], layouts: [LoggerLayout])

    /// The word it is written with.
    package var word: String {
        switch self {
        case .readable: "readable"
        case .undamaged: "undamaged"
        case .unprotected: "unprotected"
        case .inert: "inert"
        case .version: "version"
        case .fontsEmbedded: "fonts-embedded"
        case .searchable: "searchable"
        case .bookmarked: "bookmarked"
        case .size: "size"
        case .typeAgrees: "type-agrees"
        case .mentions: "mentions"
        case .freeOfPersonalData: "free-of-personal-data"
        case .agreesWithSheet: "agrees-with-sheet"
        case .agreesWithOthers: "agrees-with-others"
        case .temperature: "temperature"
        }
    }

    /// Every word, in the order people learn them.
    package static let words = [
        "readable", "undamaged", "unprotected", "inert", "version", "fonts-embedded", "searchable", "bookmarked",
        "size", "type-agrees", "mentions", "free-of-personal-data", "agrees-with-sheet", "agrees-with-others",
        "temperature",
    ]
}

/// One demand on every paper of a filing, whatever it is about.
package struct TechnicalRule: Sendable, Hashable {
    package let id: String
    package let title: Wording
    package let severity: Severity
    package let check: TechnicalCheck
    /// Types of document it is not asked of.
    package let exempt: Set<String>
    package let because: [Citation]
    package let remedy: Wording
    package let isWaivable: Bool

    package init(
        id: String, title: Wording, severity: Severity, check: TechnicalCheck, exempt: Set<String>,
        because: [Citation], remedy: Wording, isWaivable: Bool
    ) {
        self.id = id
        self.title = title
        self.severity = severity
        self.check = check
        self.exempt = exempt
        self.because = because
        self.remedy = remedy
        self.isWaivable = isWaivable
    }
}
