import DossierCore

// What the papers beside cover letter and reports may name.

/// Whether this export needs the filing, by the scope of the edition (D04).
package struct LetterScope: Sendable, Decodable {
    /// False where the edition says nothing about its scope.
    let isKnown: Bool
    let note: Wording
    /// One a product.
    let answers: [LetterScopeAnswer]
}

/// The answer for one product.
package struct LetterScopeAnswer: Sendable, Decodable {
    let product: Wording
    let decision: Wording
    let classified: Wording
    let facts: [LetterScopeFact]
    let reasons: [Wording]
    let citations: [LetterCitation]
}

/// A recorded value the scope was read off.
package struct LetterScopeFact: Sendable, Decodable {
    let name: Wording
    let value: Wording
}

/// What the authority asked for, and what changed since the last bundle (D92).
package struct LetterCorrection: Sendable, Decodable {
    let hasNotices: Bool
    let notices: [LetterNotice]
    let hasChanges: Bool
    let changes: [LetterChange]
    /// Reference and sequence of the bundle before; a dash for the first.
    let previous: String
}

/// A notice that asked for more.
package struct LetterNotice: Sendable, Decodable {
    let number: String
    let date: String
    let due: String
    let note: String
    let evidenceName: String
    let short: String
}

/// A document that came after the last bundle.
package struct LetterChange: Sendable, Decodable {
    let document: LetterDocument
    let isReplacement: Bool
    /// The revision it replaces.
    let replaced: String
}

/// Where the filing stands, as logistics and customs may see it (domain-brief 7.5).
package struct LetterStatus: Sendable, Decodable {
    let state: Wording
    let validity: Wording
    /// `valid`, `not-valid`, `on-hold`: chooses the frame.
    let mark: String
    let hasReasons: Bool
    let reasons: [Wording]
    let validFrom: String
    let validUntil: String
    let authorityNumber: String
    let asOf: String
    let bundle: String
    let bundleShort: String
    let hasBundle: Bool
}

/// The pictures of a filing.
package struct LetterPictures: Sendable, Decodable {
    let requirements: [BilingualPicture]
    let rules: [BilingualPicture]
    let hasTimeline: Bool
    let timeline: BilingualPicture
    /// Whether there is a code to scan.
    let hasCode: Bool
    /// Reference, check digits and state, to be scanned.
    let code: Picture
}
