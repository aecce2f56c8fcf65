/// What values are called in sentences about one subject: all that composing such a sentence later needs.
struct SubjectWords: Sendable {
    let labels: Labels
    let subject: SubjectRef

    /// Several values, each with its source when there is more than one.
    func values(_ facts: [Fact]) -> Wording { labels.values(facts, seenFrom: subject) }

    /// What one value says.
    func value(of fact: Fact) -> Wording { labels.value(of: fact) }
}

extension Viewpoint {
    /// What values are called in sentences about the subject that looks.
    var words: SubjectWords { SubjectWords(labels: Labels(edition: edition), subject: subject) }
}
