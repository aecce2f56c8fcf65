import DossierCore

/// Gathers mistakes while an edition is read, so that all of them are told at once.
final class ProblemBook {
    private(set) var problems: [ChecklistProblem] = []
    private var flawed: Set<String> = []

    func note(_ reason: ChecklistProblem.Reason, at place: SourcePlace) {
        problems.append(ChecklistProblem(reason, at: place))
    }

    /// Remembers that a part has a mistake of its own, so that whatever names it is not called a mistake as well.
    func flaw(_ name: String?) {
        if let name { flawed.insert(name) }
    }

    /// Whether a part has a mistake of its own: a file, a folder, an id, the address of a parameter.
    func isFlawed(_ name: String) -> Bool { flawed.contains(name) }

    /// Notes a mistake and gives nothing, for reading on.
    func refuse<Value>(_ reason: ChecklistProblem.Reason, at place: SourcePlace) -> Value? {
        note(reason, at: place)
        return nil
    }
}
