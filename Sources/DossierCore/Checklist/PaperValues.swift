/// What was read in the papers of a filing, shared by all who look at them in one assessment: a paper says the same to each.
///
/// On one thread, like the assessment.
final class PaperValues {
    private struct Place: Hashable {
        let path: FactPath
        let owner: SubjectRef
    }

    private var known: [Place: Reading] = [:]

    /// What the papers about a subject say under a path, read when it is first asked for.
    func reading(_ path: FactPath, about owner: SubjectRef, _ read: () -> Reading) -> Reading {
        let place = Place(path: path, owner: owner)
        if let reading = known[place] { return reading }
        let reading = read()
        known[place] = reading
        return reading
    }
}
