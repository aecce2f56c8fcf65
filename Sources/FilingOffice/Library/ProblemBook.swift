import DossierCore

/// Gathers mistakes while an edition is read, so that all of them are told at once.
final class ProblemBook {
    private(set) var problems: [ChecklistProblem] = []

    func note(_ reason: ChecklistProblem.Reason, at place: SourcePlace) {
        problems.append(ChecklistProblem(reason, at: place))
    }

    /// Notes a mistake and gives nothing, for reading on.
    func refuse<Value>(_ reason: ChecklistProblem.Reason, at place: SourcePlace) -> Value? {
        note(reason, at: place)
        return nil
    }
}
