extension SameValue {
    func compare(with new: SameValue, of check: String, in book: inout DetailBook) {
        book.paths(.values, check, values, new.values)
        book.paths(.values, check, also, new.also)
        book.compare(
            .limit, of: check, equals, new.equals,
            is: equals == nil ? .tightened : new.equals == nil ? .loosened : .cannotTell
        ) { .word($0.description) }
        let words =
            oneOf.isEmpty
            ? DemandShift.tightened
            : new.oneOf.isEmpty ? .loosened : Condition.shift(of: Set(oneOf), to: Set(new.oneOf)).reversed
        book.compare(.choices, of: check, oneOf, new.oneOf, is: words) { .word($0.joined(separator: ", ")) }
        book.comparison(check, compare, new.compare)
        book.compare(
            .aliases, of: check, aliases, new.aliases,
            is: aliases == nil ? .loosened : new.aliases == nil ? .tightened : .cannotTell
        ) { .word($0.description) }
    }
}

extension OrderOfDays {
    func compare(with new: OrderOfDays, of check: String, in book: inout DetailBook) {
        book.paths(.values, check, earlier, new.earlier)
        book.word(.period, of: check, later.description, new.later.description, is: .cannotTell)
        book.word(
            .relation, of: check, allowsTie ? "tie allowed" : "tie refused",
            new.allowsTie ? "tie allowed" : "tie refused",
            is: new.allowsTie ? .loosened : .tightened)
    }
}

extension WithinWindow {
    func compare(with new: WithinWindow, of check: String, in book: inout DetailBook) {
        book.word(.values, of: check, day.description, new.day.description, is: .cannotTell)
        book.word(.period, of: check, around.description, new.around.description, is: .cannotTell)
        if case .spans(let before, let after) = window, case .spans(let newBefore, let newAfter) = new.window {
            for (old, new) in [(before, newBefore), (after, newAfter)] {
                let shift = Operand.shift(from: old, to: new, largerIs: .loosened, noneIs: .cannotTell)
                book.compare(.window, of: check, old, new, is: shift) { .word($0.description) }
            }
        } else {
            book.word(.window, of: check, window.word, new.window.word, is: .cannotTell)
        }
    }
}

extension WithinWindow.Window {
    fileprivate var word: String {
        switch self {
        case .spans(let before, let after): "\(before) … \(after)"
        case .table(let id, let key):
            "\(id) (\(key.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")))"
        }
    }
}

extension CoversPeriod {
    func compare(with new: CoversPeriod, of check: String, in book: inout DetailBook) {
        book.compare(.period, of: check, from, new.from, is: from == nil && end == new.end ? .tightened : .cannotTell) {
            .word($0.description)
        }
        book.compare(.values, of: check, end, new.end, is: .cannotTell) { .word($0.word) }
        book.word(.period, of: check, reach.description, new.reach.description, is: .cannotTell)
        book.compare(
            .period, of: check, start, new.start,
            is: start == nil ? .tightened : new.start == nil ? .loosened : .cannotTell
        ) { .word($0.description) }
        if plus.count == 1, new.plus.count == 1 {
            let shift = Operand.shift(from: plus[0], to: new.plus[0], largerIs: .tightened, noneIs: .loosened)
            book.compare(.limit, of: check, plus[0], new.plus[0], is: shift) { .word($0.description) }
        } else {
            let (old, later) = (Set(plus), Set(new.plus))
            let isPlain = old.count == plus.count && later.count == new.plus.count
            book.compare(
                .limit, of: check, plus, new.plus, is: isPlain ? Condition.shift(of: old, to: later) : .cannotTell
            ) { .word($0.map(\.description).joined(separator: " + ")) }
        }
    }
}

extension CoversPeriod.End {
    fileprivate var word: String {
        switch self {
        case .until(let path): "until \(path)"
        case .length(let path): "length \(path)"
        }
    }
}

extension WithinLimit {
    func compare(with new: WithinLimit, of check: String, in book: inout DetailBook) {
        book.word(.values, of: check, value.description, new.value.description, is: .cannotTell)
        let upper = Operand.shift(from: atMost, to: new.atMost, largerIs: .loosened, noneIs: .loosened)
        book.compare(.limit, of: check, atMost, new.atMost, is: upper) { .word("at most \($0)") }
        let lower = Operand.shift(from: atLeast, to: new.atLeast, largerIs: .tightened, noneIs: .loosened)
        book.compare(.limit, of: check, atLeast, new.atLeast, is: lower) { .word("at least \($0)") }
        let larger: DemandShift =
            switch (new.atMost, new.atLeast) {
            case (.some, nil): .loosened
            case (nil, .some): .tightened
            default: .cannotTell
            }
        let factor = Operand.shift(
            from: times ?? .literal("1"), to: new.times ?? .literal("1"), largerIs: larger, noneIs: .cannotTell)
        book.compare(.limit, of: check, times, new.times, is: factor) { .word("times \($0)") }
    }
}

extension SetsAgree {
    func compare(with new: SetsAgree, of check: String, in book: inout DetailBook) {
        let shift: DemandShift =
            switch (relation, new.relation) {
            case (.equal, .within): .loosened
            case (.within, .equal): .tightened
            default: .cannotTell
            }
        book.word(.relation, of: check, relation.rawValue, new.relation.rawValue, is: shift)
        for (old, new) in [(left, new.left), (right, new.right)] {
            book.compare(.values, of: check, old, new, is: .cannotTell) {
                .word($0.map(\.description).joined(separator: ", "))
            }
        }
        book.comparison(check, compare, new.compare)
    }
}

extension Reconciles {
    func compare(with new: Reconciles, of check: String, in book: inout DetailBook) {
        book.word(
            .relation, of: check, relation.rawValue, new.relation.rawValue,
            is: new.relation == .atMost ? .loosened : .tightened)
        book.compare(.values, of: check, parts, new.parts, is: .cannotTell) {
            .word($0.map(\.description).joined(separator: " + "))
        }
        book.word(.limit, of: check, total.description, new.total.description, is: .cannotTell)
        let shift = Operand.shift(from: tolerance, to: new.tolerance, largerIs: .loosened, noneIs: .tightened)
        book.compare(.tolerance, of: check, tolerance, new.tolerance, is: shift) { .word($0.description) }
    }
}

extension ResultsMeetLimits {
    func compare(with new: ResultsMeetLimits, of check: String, in book: inout DetailBook) {
        book.compare(.values, of: check, results, new.results, is: .cannotTell) {
            .word($0.map(\.description).joined(separator: ", "))
        }
        book.paths(.limit, check, limits, new.limits)
        book.compare(
            .tolerance, of: check, excepted, new.excepted,
            is: Condition.shift(of: Set(excepted), to: Set(new.excepted)).reversed
        ) { .word($0.map(\.description).joined(separator: ", ")) }
        book.word(
            .relation, of: check, refusesExtra ? "extra refused" : "extra allowed",
            new.refusesExtra ? "extra refused" : "extra allowed", is: new.refusesExtra ? .tightened : .loosened)
    }
}

extension FreeOf {
    func compare(with new: FreeOf, of check: String, in book: inout DetailBook) {
        book.paths(.values, check, values, new.values)
        book.compare(
            .limit, of: check, identifiers, new.identifiers,
            is: Condition.shift(of: Set(identifiers), to: Set(new.identifiers))
        ) {
            .word($0.map(\.rawValue).joined(separator: ", "))
        }
    }
}

extension DetailBook {
    /// Notes values of which every one more is one more that must agree.
    fileprivate mutating func paths(_ aspect: PartAspect, _ check: String, _ old: [FactPath], _ new: [FactPath]) {
        let (mine, theirs) = (Set(old), Set(new))
        compare(aspect, of: check, old, new, is: Condition.shift(of: mine, to: theirs)) {
            .word($0.map(\.description).joined(separator: ", "))
        }
    }

    /// Notes another way of comparing: letter by letter is stricter than after folding.
    fileprivate mutating func comparison(_ check: String, _ old: Comparison, _ new: Comparison) {
        let shift: DemandShift =
            switch (old, new) {
            case (.exact, .text): .loosened
            case (.text, .exact): .tightened
            default: .cannotTell
            }
        word(.comparison, of: check, old.rawValue, new.rawValue, is: shift)
    }
}
