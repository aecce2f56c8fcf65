import DossierCore

/// The values a template of a generated paper may use: the filing as it was released, its findings and its documents.
package struct DossierLetter: Sendable, Decodable {
    /// Our internal number (内部编号); never called 备案号.
    let reference: String
    /// Four digits.
    let sequence: String
    /// Not released as it stands, or not numbered yet: every page says so across it.
    let isDraft: Bool
    let isFirst: Bool
    let bundleName: String
    /// SHA-256 of the content the signatures hold, and its first ten base32 characters.
    let content: String
    let short: String
    /// The day the filing was judged on.
    let asOf: String
    let program: String
    let templates: String
    let keyFingerprint: String

    let checklist: LetterChecklist
    let verdict: Wording
    let isReady: Bool
    let counts: LetterCounts
    /// Neither met nor not applicable, waived ones among them.
    let attention: [LetterFinding]
    let hasAttention: Bool
    /// The same, one group for every requirement or rule and outcome.
    let groups: [LetterFindingGroup]
    /// What the groups cite.
    let bases: [LetterBasis]
    let met: [LetterFinding]
    let notApplicable: [LetterFinding]
    let waivers: [LetterWaiver]
    let hasWaivers: Bool

    let shipment: LetterShipment
    let consignor: LetterParty
    let consignee: LetterParty
    let sponsor: LetterParty
    let manufacturers: [LetterParty]
    let trial: LetterTrial
    let products: [LetterProduct]
    let batches: [LetterBatch]

    let papers: [LetterPaper]
    let folders: [LetterFolder]
    let documentCount: String
    let hasDocuments: Bool
    let signatures: [LetterSignature]
    let hasSignatures: Bool
    let steps: [LetterStep]

    let scope: LetterScope
    let correction: LetterCorrection
    let status: LetterStatus
    let pictures: LetterPictures
}

/// The values `index.html` and `README.txt` may use: those of the papers, and what is known once they are written.
package struct BundleIndex: Sendable, Decodable {
    let letter: DossierLetter
    let payload: LetterPayload
    let tagFiles: [LetterTagFile]
    let checklistFiles: [LetterTagFile]
}
