package import DossierCore

/// Why a library cannot give an edition.
package enum LibraryError: Error, Sendable, Hashable {
    /// There is no folder of checklists at this path.
    case noLibrary(String)
    case unreadable(SourceFault)
    /// The library has no checklist of that id; the ids it has.
    case unknownChecklist(String, known: [String])
    /// The library lacks the edition; the editions of the checklist it has.
    case unknownEdition(EditionName, known: [String])
    /// No edition of the checklist was in effect on the day.
    case noneInEffect(String, on: Day)
    /// The edition has mistakes and is not used.
    case flawed(EditionName, [ChecklistProblem])
    /// The edition is there, but not with the content it was pinned with.
    case otherContent(ChecklistPin, found: ContentDigest)
}
