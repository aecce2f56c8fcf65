import DossierCore

/// Finds conditions that hold for no filing at all.
///
/// Only what is certain is said: values of several subjects may differ, so two words for one address contradict each
/// other only where the address has one value.
struct ConditionSense {
    let facts: FactCatalogue
    let about: SubjectKind

    /// Whether the condition can never hold.
    func isNever(_ condition: Condition) -> Bool {
        switch condition {
        case .isOneOf, .atLeast, .known: false
        case .not(let part): isAlways(part)
        case .any(let parts): parts.allSatisfy(isNever)
        case .all(let parts):
            parts.contains(where: isNever) || contradicts(flat(parts))
        }
    }

    /// Whether the condition holds whenever its facts are known.
    private func isAlways(_ condition: Condition) -> Bool {
        switch condition {
        case .isOneOf(let path, let words): facts.choices(of: path).map { Set($0).isSubset(of: words) } ?? false
        case .atLeast, .known: false
        case .not(let part): isNever(part)
        case .all(let parts): parts.allSatisfy(isAlways)
        case .any(let parts): parts.contains(where: isAlways)
        }
    }

    private func flat(_ parts: [Condition]) -> [Condition] {
        parts.flatMap { part -> [Condition] in
            switch part {
            case .all(let inner): flat(inner)
            case .not(.any(let inner)): flat(inner.map(Condition.not))
            case .not(.not(let inner)): flat([inner])
            default: [part]
            }
        }
    }

    private func contradicts(_ parts: [Condition]) -> Bool {
        parts.indices.contains { index in
            parts[(index + 1)...].contains { exclude(parts[index], $0) || exclude($0, parts[index]) }
        }
    }

    private func exclude(_ one: Condition, _ other: Condition) -> Bool {
        switch (one, other) {
        case (.isOneOf(let path, let words), .isOneOf(let other, let others)):
            path == other && facts.isSingle(path, about: about) && Set(words).isDisjoint(with: others)
        case (.isOneOf(let path, let words), .not(.isOneOf(let other, let refused))):
            path == other && Set(words).isSubset(of: refused)
        case (.isOneOf(let path, _), .not(.known(let other))), (.atLeast(let path, _), .not(.known(let other))):
            path == other
        case (.atLeast(let path, let least), .not(.atLeast(let other, let most))): path == other && least >= most
        case (let part, .not(let denied)): part == denied
        default: false
        }
    }
}
