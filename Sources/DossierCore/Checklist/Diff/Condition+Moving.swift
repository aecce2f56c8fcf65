extension Condition {
    /// Which way a demand moves when its condition is replaced; nil is no condition at all.
    ///
    /// A condition added asks in fewer cases, one removed in more. Of two conditions this follows only what the text
    /// shows: words added to a list, a part added to `all` or `any`, another minimum.
    static func shift(from old: Condition?, to new: Condition?) -> DemandShift {
        switch (old, new) {
        case (nil, nil): .restated
        case (nil, .some): .loosened
        case (.some, nil): .tightened
        case (.some(let old), .some(let new)): old.shift(to: new)
        }
    }

    /// Tightened when the other holds in every case this one does, and in more.
    private func shift(to other: Condition) -> DemandShift {
        switch (self, other) {
        case _ where self == other: return .restated
        case (.isOneOf(let path, let mine), .isOneOf(let theirPath, let theirs)) where path == theirPath:
            return Self.shift(of: Set(mine), to: Set(theirs))
        case (.atLeast(let path, let mine), .atLeast(let theirPath, let theirs)) where path == theirPath:
            return theirs < mine ? .tightened : .loosened
        case (.not(let mine), .not(let theirs)): return mine.shift(to: theirs).reversed
        default: break
        }
        if let shift = Self.shift(of: conjuncts, to: other.conjuncts, more: .loosened) { return shift }
        return Self.shift(of: alternatives, to: other.alternatives, more: .tightened) ?? .cannotTell
    }

    private var conjuncts: [Condition] { if case .all(let parts) = self { parts } else { [self] } }
    private var alternatives: [Condition] { if case .any(let parts) = self { parts } else { [self] } }

    /// More words are tightened, fewer loosened.
    static func shift<Word>(of old: Set<Word>, to new: Set<Word>) -> DemandShift {
        if old == new { return .restated }
        if old.isSubset(of: new) { return .tightened }
        return new.isSubset(of: old) ? .loosened : .cannotTell
    }

    /// What parts added or removed come to; nothing when the parts that remain do not pair up.
    private static func shift(of old: [Condition], to new: [Condition], more: DemandShift) -> DemandShift? {
        let gone = old.filter { !new.contains($0) }
        let come = new.filter { !old.contains($0) }
        if gone.isEmpty, come.isEmpty { return .restated }
        if gone.isEmpty { return more }
        if come.isEmpty { return more.reversed }
        guard gone.count == 1, come.count == 1, old.count + new.count > 2 else { return nil }
        return gone[0].shift(to: come[0])
    }
}

extension Condition: CustomStringConvertible {
    /// The condition on one line, in the words of the edition.
    package var description: String {
        switch self {
        case .isOneOf(let path, let words) where words.count == 1: "\(path) is \(words[0])"
        case .isOneOf(let path, let words): "\(path) in [\(words.joined(separator: ", "))]"
        case .atLeast(let path, let minimum): "\(path) at least \(minimum)"
        case .known(let path): "\(path) known"
        case .all(let parts): "all(\(parts.map(\.description).joined(separator: "; ")))"
        case .any(let parts): "any(\(parts.map(\.description).joined(separator: "; ")))"
        case .not(let part): "not(\(part))"
        }
    }
}
