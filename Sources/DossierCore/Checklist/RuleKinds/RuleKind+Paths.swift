extension RuleKind {
    /// Every address the comparison reads; a table's key stands for the table.
    var paths: [FactPath] {
        switch self {
        case .sameValue(let kind): kind.values + kind.also + [kind.equals?.path, kind.aliases].compactMap(\.self)
        case .orderOfDays(let kind): kind.earlier + [kind.later]
        case .withinWindow(let kind): [kind.day, kind.around] + kind.window.paths
        case .coversPeriod(let kind):
            [kind.from, kind.start, kind.end.path, kind.reach].compactMap(\.self) + kind.plus.compactMap(\.path)
        case .withinLimit(let kind):
            [kind.value] + [kind.atMost, kind.atLeast, kind.times].compactMap { $0?.path }
        case .setsAgree(let kind): kind.left + kind.right
        case .wellFormed(let kind): [kind.value]
        case .reconciles(let kind): kind.parts + [kind.total] + [kind.tolerance?.path].compactMap(\.self)
        case .resultsMeetLimits(let kind): kind.results + kind.limits + kind.excepted
        case .freeOf(let kind): kind.values
        }
    }
}

extension WithinWindow.Window {
    fileprivate var paths: [FactPath] {
        switch self {
        case .spans(let before, let after): [before, after].compactMap(\.path)
        case .table(_, let key): Array(key.values)
        }
    }
}

extension CoversPeriod.End {
    fileprivate var path: FactPath {
        switch self {
        case .until(let path), .length(let path): path
        }
    }
}
