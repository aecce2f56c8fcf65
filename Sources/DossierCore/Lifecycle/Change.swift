/// Everything that can happen to a filing. There is no other way to change one.
package enum Change: Sendable, Hashable {
    /// Documents offered; each takes its slot, replacing the revision it names in `supersedes`, if any. Of the types in
    /// `severalOf` a slot holds several current documents, as the edition says (`many: true`).
    case documentsAttached([Document], severalOf: Set<String> = [])
    /// What outside programs found out about the bytes of current documents, anew.
    case documentsInspected([Document.ID: Inspection])
    /// What was read in the text of current documents, anew.
    case documentsRead([Document.ID: PaperReading])
    /// A person stands for a value of a current document.
    case factConfirmed(Document.ID, FactConfirmation)
    /// A document taken out of the filing; its bytes and its history stay.
    case documentWithdrawn(Document.ID, reason: String)
    case waiverProposed(Waiver)
    /// The second person agrees.
    case waiverApproved(Waiver.Target)
    /// A person is to see to one finding, in place of whoever had it; no signature is touched.
    case assigned(Assignment)
    /// Nobody sees to that finding any more.
    case unassigned(Waiver.Target)
    /// A signature over the content as it is; `released` locks the filing.
    case signed(Signature, verdict: Verdict)
    case reopened(reason: String)
    /// The filing moves to another edition of its checklist; every signature is voided.
    case editionAdopted(EditionAdoption)
    /// A reference is bound to the filing; it stays for ever.
    case referenceMinted(FilingReference)
    case packaged(BundleReceipt, content: ContentDigest)
    case authorityEventRecorded(AuthorityEvent)
    /// What a notice asks to be put right, item by item.
    case correctionItemsAsked([CorrectionItem])
    /// Something was done about the item of this number, of the notice that waits for an answer.
    case correctionStepTaken(number: String, CorrectionStep)

    /// The word the audit trail uses.
    package var action: String {
        switch self {
        case .documentsAttached: "documents-attached"
        case .documentsInspected: "documents-inspected"
        case .documentsRead: "documents-read"
        case .factConfirmed: "fact-confirmed"
        case .documentWithdrawn: "document-withdrawn"
        case .waiverProposed: "waiver-proposed"
        case .waiverApproved: "waiver-approved"
        case .assigned: "assigned"
        case .unassigned: "unassigned"
        case .signed(let signature, _): "signed-\(signature.meaning.rawValue)"
        case .reopened: "reopened"
        case .editionAdopted: "edition-adopted"
        case .referenceMinted: "reference-minted"
        case .packaged: "packaged"
        case .authorityEventRecorded(let event): "authority-\(event.kind.rawValue)"
        case .correctionItemsAsked: "correction-asked"
        case .correctionStepTaken(_, let step): "correction-\(step.kind.rawValue)"
        }
    }
}
