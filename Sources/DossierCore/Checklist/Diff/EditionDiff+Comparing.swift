extension EditionDiff {
    /// What changes when one edition of a checklist takes the place of another. Pure; the same two give the same answer.
    package init(from old: Checklist, to new: Checklist) {
        self.old = old.pin
        self.new = new.pin
        (oldStanding, newStanding) = (old.standing, new.standing)
        let uses = [ParameterUses(old), ParameterUses(new)]
        changes =
            Self.head(old, new)
            + Self.parts(.scope, old.scope?.classes ?? [], new.scope?.classes ?? [], \.id, \.title) {
                $0.differences(to: $1)
            }
            + Self.parts(.scope, old.scope?.tests ?? [], new.scope?.tests ?? [], \.id, \.title) {
                $0.differences(to: $1)
            }
            + Self.parts(.requirement, old.allRequirements, new.allRequirements, \.id, \.title) {
                $0.differences(to: $1)
            }
            + Self.parts(.group, old.groups, new.groups, \.id, \.title) { $0.differences(to: $1) }
            + Self.parts(.rule, old.allRules, new.allRules, \.id, \.title) { $0.differences(to: $1) }
            + Self.parts(.technical, old.technical, new.technical, \.id, \.title) { $0.differences(to: $1) }
            + Self.parts(.overlay, old.overlays, new.overlays, \.id, \.title) { $0.differences(to: $1) }
            + Self.parts(.parameter, old.parameters, new.parameters, \.id, \.title) { $0.differences(to: $1, uses) }
            + Self.parts(.table, old.tables, new.tables, \.id, \.title) { $0.differences(to: $1, uses) }
            + Self.parts(.instrument, old.instruments, new.instruments, \.id, \.title) { $0.differences(to: $1) }
    }

    /// What differs in what the edition says of itself; its name and digest differ in any case.
    private static func head(_ old: Checklist, _ new: Checklist) -> [PartChange] {
        var book = DetailBook()
        book.word(.regime, old.regime, new.regime, is: .cannotTell)
        book.word(.effective, old.effective.description, new.effective.description, is: .restated)
        book.word(.standing, old.standing.rawValue, new.standing.rawValue, is: .restated)
        book.wording(.authority, old.authority, new.authority)
        book.wording(.title, old.title, new.title)
        book.wording(.banner, old.banner, new.banner)
        book.wording(.scopeNote, old.scope?.note, new.scope?.note)
        return change(.edition, new.pin.id, new.title, book.details).map { [$0] } ?? []
    }

    private static func parts<Part>(
        _ kind: EditionPart, _ old: [Part], _ new: [Part], _ id: (Part) -> String, _ title: (Part) -> Wording,
        differences: (Part, Part) -> [PartDetail]
    ) -> [PartChange] {
        let mine = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
        let theirs = Dictionary(new.map { (id($0), $0) }) { first, _ in first }
        return Set(mine.keys).union(theirs.keys).sorted(by: NaturalOrder.precedes).compactMap { id in
            switch (mine[id], theirs[id]) {
            case (.some(let old), .some(let new)): change(kind, id, title(new), differences(old, new))
            case (.some(let old), nil):
                PartChange(part: kind, id: id, title: title(old), shift: .removed, details: [])
            case (nil, .some(let new)):
                PartChange(part: kind, id: id, title: title(new), shift: .added, details: [])
            case (nil, nil): nil
            }
        }
    }

    private static func change(
        _ kind: EditionPart, _ id: String, _ title: Wording, _ details: [PartDetail]
    ) -> PartChange? {
        guard !details.isEmpty else { return nil }
        return PartChange(
            part: kind, id: id, title: title, shift: .combined(details.map(\.shift)), details: details)
    }
}

extension Checklist {
    /// The requirements of the edition and of its overlays; their ids do not overlap.
    fileprivate var allRequirements: [Requirement] { requirements + overlays.flatMap(\.requirements) }
    /// The rules of the edition and of its overlays; their ids do not overlap.
    fileprivate var allRules: [Rule] { rules + overlays.flatMap(\.rules) }
}
