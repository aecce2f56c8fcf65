package import DossierCore

/// What the office refuses or cannot do. Facts only; `wording` composes the sentences, `kind` says what sort of error it is.
package enum FilingError: Error, Sendable {
    // people
    case noPersonForLogin(String)
    case unknownPerson(String)
    case personExists(String)
    case loginTaken(String, by: String)
    case passphraseNotSet(String)
    case wrongPassphrase(String, remaining: Int)
    case lockedOut(String)
    case passphraseNeeded(person: String, act: String)
    case passphraseTooShort(minimum: Int)
    case commentTooLong(characters: Int, limit: Int)
    case noRole
    case rolesApart(Role, Role)
    case lastAdministrator(String)

    // finding things
    case unknownShipment(String, suggestions: [String])
    case unknownFinding(String, shipment: String, suggestions: [String])
    case unknownSubject(finding: String, subject: String, known: [String])
    case severalSubjects(finding: String, known: [String])
    case nothingFound(String)
    case unknownPermit(String, suggestions: [String])
    case mistypedReference(String, expected: String)
    case unknownReference(FilingReference)

    // rules
    case refused(Refusal)
    case notWaivable(String)
    case waiverNotNeeded(finding: String, outcome: Outcome)
    case waiverInPast(until: Day, today: Day)
    /// Work was to be handed to somebody who can do nothing any more.
    case assigneeDisabled(String)
    /// A finding that is met or does not apply was to be handed to somebody.
    case nothingToAssign(finding: String, outcome: Outcome)
    /// A look ahead that does not lie ahead.
    case horizonInPast(until: Day, asOf: Day)
    case checklistMoved(pinned: ChecklistPin, loaded: ChecklistPin)
    case notReadyToPackage(shipment: String, status: DossierStatus, verdict: Verdict, blockers: [String])
    case contentChangedSinceRelease(shipment: String)
    case filerWithoutCode(party: String)
    case hypotheticalChecklist(id: String, edition: String)
    /// A library new workspaces would take over holds a supposition.
    case hypotheticalInLibrary(id: String, edition: String, library: String)
    /// An edition without `scope.yml`.
    case noScope(id: String, edition: String)
    /// An edition was to be named in full.
    case editionNotNamed(String)
    /// Two editions that do not belong to one checklist.
    case otherChecklist(asked: String, pinned: String)

    // files
    case fileMissing(String)
    case fileUnreadable(String, reason: String)
    case folderGiven(String)
    case notAFolder(String)
    /// A single file was offered without saying of which type it is.
    case typeNotNamed(String)
    case fileEmpty(String)
    case archiveRefused(String, mediaType: String)
    case claimedDigestDiffers(file: String, claimed: ContentDigest, found: ContentDigest)
    case olderRevision(file: String, offered: String, held: String, heldID: Document.ID)
    case twoForOneSlot(files: [String], type: String, subject: SubjectRef)
    case targetExists(String)
    case problems([any Explained])

    // workspace
    case noWorkspace(searchedFrom: String)
    case noShippedLibrary(searched: [String])
    case bundleDamaged(path: String, reference: FilingReference)
    case backupInvalid(path: String, reasons: [String])
}

/// Something that can say in both languages what is wrong, where, and what to do.
package protocol Explained: Sendable {
    var explanation: Wording { get }
}

/// The sort of an error, which decides exit code and HTTP status and nothing else.
package enum FilingErrorKind: Sendable, Hashable, CaseIterable {
    /// The question was answered with no: not found, blocked, invalid.
    case doesNotHold
    case couldNotVerify
    case badData
    case inputMissing
    case cannotCreate
    case inputOutput
    case notPermitted
    /// A program or typeface this machine needs for it is not installed.
    case unavailable
    case fault
}

extension FilingError {
    package var kind: FilingErrorKind {
        switch self {
        case .noPersonForLogin, .passphraseNotSet, .wrongPassphrase, .lockedOut, .passphraseNeeded, .rolesApart,
            .lastAdministrator:
            .notPermitted
        case .unknownPerson, .unknownShipment, .unknownFinding, .unknownSubject, .nothingFound, .unknownPermit,
            .unknownReference,
            .notReadyToPackage, .contentChangedSinceRelease:
            .doesNotHold
        case .personExists, .loginTaken, .passphraseTooShort, .commentTooLong, .noRole, .severalSubjects,
            .mistypedReference, .notWaivable, .waiverNotNeeded, .waiverInPast, .assigneeDisabled, .nothingToAssign,
            .horizonInPast, .filerWithoutCode,
            .hypotheticalChecklist, .folderGiven,
            .notAFolder, .typeNotNamed, .fileEmpty, .archiveRefused, .claimedDigestDiffers, .olderRevision,
            .twoForOneSlot, .problems,
            .checklistMoved, .otherChecklist, .hypotheticalInLibrary, .editionNotNamed:
            .badData
        case .noScope: .couldNotVerify
        case .fileMissing, .noWorkspace, .noShippedLibrary: .inputMissing
        case .fileUnreadable: .inputOutput
        case .targetExists: .cannotCreate
        case .bundleDamaged, .backupInvalid: .inputOutput
        case .refused(let refusal): refusal.kind
        }
    }
}

extension Refusal {
    package var kind: FilingErrorKind {
        switch self {
        case .roleMissing, .personDisabled, .samePerson: .notPermitted
        case .notOpen, .wrongStatus, .stale, .signatureMissing, .contentDiffers, .notReady, .alreadySigned,
            .referenceTaken, .alreadyPackaged, .editionInForce, .noProposedWaiver, .waiverExists,
            .notAssigned, .filingEnded, .noOpenNotice, .noSuchItem, .itemClosed, .itemIsOpen, .itemsOpen:
            .doesNotHold
        case .slotTaken, .notCurrent, .olderEdition, .otherChecklist, .reasonTooShort, .numberMissing, .impossibleDate,
            .validityMissing, .dueInPast, .itemExists:
            .badData
        }
    }
}
