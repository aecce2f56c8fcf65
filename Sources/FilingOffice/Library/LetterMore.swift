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
    /// Every item of every notice, in the order they were asked.
    let hasItems: Bool
    let items: [LetterItem]
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

/// One thing a notice asked for, and the answer.
package struct LetterItem: Sendable, Decodable {
    let notice: String
    let number: String
    /// Word for word, in the language of the notice.
    let asked: String
    let hasRequirement: Bool
    /// The document type or rule it points to.
    let requirement: String
    let state: Wording
    /// Whether it is answered or withdrawn.
    let isSettled: Bool
    /// The answer, or why it was withdrawn.
    let answer: String
    let hasEvidence: Bool
    let evidence: [LetterEvidence]
}

/// A document that shows an answer, at its place in the bundle.
package struct LetterEvidence: Sendable, Decodable {
    let type: String
    let title: Wording
    /// Whether this submission carries the document.
    let isHeld: Bool
    let sequence: String
    let fileName: String
    let sha256: String
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
    /// Whether that code is a signed status token, which verifies offline until `tokenExpires`.
    let hasToken: Bool
    let tokenExpires: String
    /// The token, or reference, sequence and content code, to be scanned.
    let code: Picture
}
