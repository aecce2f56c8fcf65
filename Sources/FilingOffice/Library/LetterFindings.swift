import DossierCore

/// How many findings came out which way.
package struct LetterCounts: Sendable, Decodable {
    let met: String
    let missing: String
    let failed: String
    let couldNotVerify: String
    let notApplicable: String
    let waived: String
    let total: String
}

/// A value that was looked at.
package struct LetterFact: Sendable, Decodable {
    let path: String
    let subject: Wording
    let value: String
    /// The document it was read in; a dash for a record.
    let document: String
}

/// One comparison.
package struct LetterCheck: Sendable, Decodable {
    let outcome: Wording
    let message: Wording
    let facts: [LetterFact]
}

/// Where a demand comes from.
package struct LetterCitation: Sendable, Decodable {
    let text: Wording
    let standing: Wording
}

/// An exception to a finding, with the two people who agreed to it.
package struct LetterWaiver: Sendable, Decodable {
    let finding: String
    let subject: Wording
    let reason: String
    let until: String
    let standing: Wording
    let proposedBy: String
    let proposedAt: String
    let approvedBy: String
    let approvedAt: String
}

/// What came out for one requirement or rule and one subject.
package struct LetterFinding: Sendable, Decodable {
    let id: String
    let subject: Wording
    let title: Wording
    let message: Wording
    let hasAction: Bool
    let action: Wording
    let outcome: Wording
    /// `met`, `missing`, `failed`, `could-not-verify`, `not-applicable`: chooses the colour.
    let mark: String
    let severity: Wording
    let citations: [LetterCitation]
    let evidence: [String]
    let checks: [LetterCheck]
    let isWaived: Bool
    /// None or one.
    let waivers: [LetterWaiver]
}

/// Findings of one requirement or rule that came out the same way about several subjects.
package struct LetterFindingGroup: Sendable, Decodable {
    let id: String
    let title: Wording
    let outcome: Wording
    let mark: String
    let severity: Wording
    /// Every subject, those of one kind in one text: 2 个批次 MSC01-26A03、MSC01-26A04.
    let subjects: [Wording]
    /// Everything there is to say beside outcome, title and subjects, each thing once.
    let messages: [LetterFindingLine]
    let hasAction: Bool
    /// Every action once.
    let actions: [Wording]
    let citations: [LetterCitation]
    /// The numbers of the citations among the bases of the report: `[1][4]`.
    let bases: String
    let isWaived: Bool
    let waivers: [LetterWaiver]
}

/// What is to be said about some subjects of a group.
package struct LetterFindingLine: Sendable, Decodable {
    /// The subjects; none where it is said of the whole group.
    let subjects: [Wording]
    let hasSubjects: Bool
    let message: Wording
    /// The values compared, where they disagree.
    let facts: [LetterFact]
}

/// Where demands of a report come from, by the number it is cited by.
package struct LetterBasis: Sendable, Decodable {
    let number: String
    let citation: LetterCitation
}

/// A signature as it is printed (21 CFR 11.50): name, date and time, meaning, and what was signed.
package struct LetterSignature: Sendable, Decodable {
    let person: String
    let name: String
    let meaning: Wording
    let at: String
    let atUTC: String
    /// Whether the time was recorded with an offset, so that UTC reads differently.
    let isLocal: Bool
    let content: String
    let short: String
    let isStanding: Bool
    let voidedBecause: String
}

/// One step in the life of the filing.
package struct LetterStep: Sendable, Decodable {
    let event: String
    let at: String
    let action: Wording
    let name: String
    let reason: String
}

/// How much the payload is, known once every paper is written.
package struct LetterPayload: Sendable, Decodable {
    let files: String
    let bytes: String
    let oxum: String
    /// SHA-256 of `manifest-sha256.txt`.
    let manifest: String
}

/// A file outside the payload.
package struct LetterTagFile: Sendable, Decodable {
    let path: String
    let purpose: Wording
}
