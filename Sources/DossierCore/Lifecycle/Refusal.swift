/// Why a change is refused. Facts only; the sentences are composed where people read them.
package enum Refusal: Error, Sendable, Hashable {
    /// The person has none of the roles the act needs.
    case roleMissing(person: String, needs: [Role], act: String)
    /// The person is disabled.
    case personDisabled(person: String)
    /// The filing is locked (or further on); its content cannot change.
    case notOpen(shipment: String, status: DossierStatus, act: String)
    /// The act does not follow from this status.
    case wrongStatus(shipment: String, status: DossierStatus, act: String, needs: [DossierStatus])
    /// Somebody changed the filing since this view was drawn.
    case stale(shipment: String, basedOn: Int, current: Int)
    /// A slot already holds another revision and the new one does not say that it supersedes it.
    case slotTaken(type: String, subject: SubjectRef, held: Document.ID, offered: String)
    /// The named predecessor is not the current document of the slot.
    case notCurrent(Document.ID)
    /// The same person would hold two hands of the four-eyes rule.
    case samePerson(person: String, first: String, second: String)
    /// An earlier signature is missing or no longer speaks of the content as it is.
    case signatureMissing(shipment: String, needs: SignatureMeaning, toSign: SignatureMeaning)
    /// The person has already signed the same content with this meaning.
    case alreadySigned(person: String, meaning: SignatureMeaning)
    /// The signature is over other content than the filing now has.
    case contentDiffers(signed: ContentDigest, current: ContentDigest)
    /// Review, approval and release need a verdict of ready.
    case notReady(shipment: String, verdict: Verdict)
    /// No waiver of that finding about that subject is waiting for approval.
    case noProposedWaiver(finding: String, subject: SubjectRef)
    /// The same waiver is already proposed or in force.
    case waiverExists(finding: String, subject: SubjectRef)
    /// Work would have been due before the day on which it is assigned.
    case dueInPast(due: Day, today: Day)
    /// Nobody was assigned to that finding about that subject.
    case notAssigned(finding: String, subject: SubjectRef)
    /// The filing has come to its end; nothing is left to do.
    case filingEnded(shipment: String, status: DossierStatus, act: String)
    /// A reason is due, of at least so many characters.
    case reasonTooShort(minimum: Int)
    /// The filing is judged by that edition already.
    case editionInForce(shipment: String, ChecklistPin)
    /// Going back to an older edition takes a reason.
    case olderEdition(shipment: String, held: ChecklistPin, offered: ChecklistPin)
    /// An edition of another checklist.
    case otherChecklist(shipment: String, held: ChecklistPin, offered: ChecklistPin)
    case referenceTaken(FilingReference)
    case alreadyPackaged(FilingReference, sequence: Int)
    /// An authority's event needs its number.
    case numberMissing(event: AuthorityEvent.Kind)
    /// The event's day lies before something it must follow, or after today.
    case impossibleDate(event: AuthorityEvent.Kind, date: Day, bound: Day)
    /// `filed` must say from when until when it is valid.
    case validityMissing
    /// No notice of correction waits for an answer.
    case noOpenNotice(shipment: String)
    /// The notice has an item of that number in other words.
    case itemExists(number: String, notice: String)
    /// The notice has no item of that number; those it has.
    case noSuchItem(number: String, known: [String])
    /// The item is answered or withdrawn already.
    case itemClosed(number: String, state: CorrectionItem.State)
    /// There is no answer to take back.
    case itemIsOpen(number: String)
    /// Items of the notice have no answer, or one whose evidence the filing no longer carries.
    case itemsOpen(shipment: String, numbers: [String])
}
