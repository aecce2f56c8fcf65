import DossierCore

/// What does not fit together between the parts of an edition: groups, tables found by themselves, overlays.
package enum StructureFault: Sendable, Hashable {
    /// `level: grouped` of a document no group asks for.
    case groupAbsent(String)
    /// An id that no requirement has.
    case unknownRequirement(String, suggestion: String?)
    /// An id that no rule has.
    case unknownRule(String, suggestion: String?)
    /// A mandatory document in a group of which only some are asked for.
    case mandatoryMember(String)
    /// Members about different kinds of subject.
    case mixedGroup(String, String)
    /// A group of one, or a pair that is none; how many members there are.
    case groupSize(Int, isPair: Bool)
    /// A table used as a fact that does not say how its keys are found.
    case tableNotFoundBy(String)
    /// Tables whose keys are found by way of one another; the way round, its first table again at its end.
    case circularTables([String])
    /// An overlay written for another edition; what it says and what it should.
    case otherEdition(String, expected: String)
    /// A demand an overlay does not make stricter: what it is in the edition, and what the overlay says.
    case notStricter(String, was: String, said: String)
    /// Two sizes of one check that do not convert into each other.
    case unitsDiffer(String, String)
    /// A condition that holds for no filing.
    case neverHolds
    /// A window of no day at all.
    case emptyWindow(String, String)
    /// A destination two overlays name; the other one.
    case destinationTaken(String, by: String)
}
