/// What became of one correction item, as people sign it: what was asked, and the answer with its evidence.
package struct SettledCorrection: Sendable, Hashable, Codable {
    package let notice: String
    package let number: String
    package let asked: String
    package let language: Language
    package let requirement: String?
    package let subject: SubjectRef
    package let state: CorrectionItem.State
    /// The answer, or why the item was withdrawn.
    package let text: String
    package let evidence: [Document.ID]

    /// Nothing while the item is open: an open item is no part of what is signed.
    init?(_ item: CorrectionItem) {
        guard let closing = item.closing else { return nil }
        notice = item.notice
        number = item.number
        asked = item.asked
        language = item.language
        requirement = item.requirement
        subject = item.subject
        state = item.state
        text = closing.text ?? ""
        evidence = closing.evidence
    }
}
