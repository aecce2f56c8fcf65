extension RuleKind {
    /// Notes what differs between two comparisons of the same check.
    ///
    /// Only what follows from the kind alone is called tightened or loosened; another value compared is another check.
    func compare(with new: RuleKind, of check: String, in book: inout DetailBook) {
        guard self != new else { return }
        let before = book.details.count
        switch (self, new) {
        case (.sameValue(let old), .sameValue(let new)): old.compare(with: new, of: check, in: &book)
        case (.orderOfDays(let old), .orderOfDays(let new)): old.compare(with: new, of: check, in: &book)
        case (.withinWindow(let old), .withinWindow(let new)): old.compare(with: new, of: check, in: &book)
        case (.coversPeriod(let old), .coversPeriod(let new)): old.compare(with: new, of: check, in: &book)
        case (.withinLimit(let old), .withinLimit(let new)): old.compare(with: new, of: check, in: &book)
        case (.setsAgree(let old), .setsAgree(let new)): old.compare(with: new, of: check, in: &book)
        case (.reconciles(let old), .reconciles(let new)): old.compare(with: new, of: check, in: &book)
        case (.resultsMeetLimits(let old), .resultsMeetLimits(let new)): old.compare(with: new, of: check, in: &book)
        case (.freeOf(let old), .freeOf(let new)): old.compare(with: new, of: check, in: &book)
        default: break
        }
        // Whatever no line above told is told as another comparison.
        if book.details.count == before { book.word(.comparison, of: check, word, new.word + " *", is: .cannotTell) }
    }

    /// The kind in the word of the edition format.
    var word: String {
        switch self {
        case .sameValue: "same-value"
        case .orderOfDays: "order-of-days"
        case .withinWindow: "within-window"
        case .coversPeriod: "covers-period"
        case .withinLimit: "within-limit"
        case .setsAgree: "sets-agree"
        case .wellFormed: "well-formed"
        case .reconciles: "reconciles"
        case .resultsMeetLimits: "results-meet-limits"
        case .freeOf: "free-of"
        }
    }
}

extension Operand: CustomStringConvertible {
    /// The address or the value, as it is written.
    package var description: String {
        switch self {
        case .path(let path): path.description
        case .literal(let text): text
        }
    }

    /// Which way a demand moves when this is replaced by another size: stricter when larger, or the reverse. nil is none.
    static func shift(from old: Operand?, to new: Operand?, largerIs: DemandShift, noneIs: DemandShift) -> DemandShift {
        switch (old, new) {
        case (nil, nil): .restated
        case (nil, .some): noneIs.reversed
        case (.some, nil): noneIs
        case (.literal(let old), .literal(let new)): Measure.shift(from: old, to: new, largerIs: largerIs)
        default: .cannotTell
        }
    }
}

extension Measure {
    /// Which way a demand moves when a size is replaced by another; cannot tell when the two cannot be compared.
    static func shift(from old: String, to new: String, largerIs: DemandShift) -> DemandShift {
        guard let old = Measure(.string(old)), let new = Measure(.string(new)) else { return .cannotTell }
        switch (old.isAtMost(new), new.isAtMost(old)) {
        case (.definitely, .definitely): return .restated
        case (.definitely, .no): return largerIs
        case (.no, .definitely): return largerIs.reversed
        default: return .cannotTell
        }
    }
}
