extension EditionWords {
    /// What a check demands, as one sentence without its full stop.
    package func check(_ kind: RuleKind) -> Wording {
        switch kind {
        case .sameValue(let kind): sameValue(kind)
        case .orderOfDays(let kind): orderOfDays(kind)
        case .withinWindow(let kind): withinWindow(kind)
        case .coversPeriod(let kind): coversPeriod(kind)
        case .withinLimit(let kind): withinLimit(kind)
        case .setsAgree(let kind): setsAgree(kind)
        case .wellFormed(let kind):
            Wording(
                zh: "\(path(kind.value).zh)符合\(kind.format.title.zh)的格式",
                en: "\(path(kind.value).en) is a well-formed \(kind.format.title.en)")
        case .reconciles(let kind): reconciles(kind)
        case .resultsMeetLimits(let kind): resultsMeetLimits(kind)
        case .freeOf(let kind): freeOf(kind)
        }
    }

    private func sameValue(_ kind: SameValue) -> Wording {
        let values = paths(kind.values)
        var (zh, en) = (values.zh, values.en)
        if !kind.also.isEmpty {
            let also = paths(kind.also)
            zh += "（以及已提交的\(also.zh)）"
            en += " (and, where attached, \(also.en))"
        }
        let isOne = kind.values.count + kind.also.count == 1
        if let expected = kind.equals.map({ self.expected($0, of: kind.values.first) }) {
            return Wording(zh: "\(zh)等于“\(expected.zh)”", en: "\(en) \(isOne ? "is" : "are all") “\(expected.en)”")
        }
        if !kind.oneOf.isEmpty {
            let words = kind.oneOf.map { expected(.literal($0), of: kind.values.first) }
            return Wording(
                zh: "\(zh)为\(Self.list(words, .zh, "或"))之一",
                en: "\(en) \(isOne ? "is" : "are") one of \(Self.list(words, .en, "or"))")
        }
        let names = kind.aliases.map { path($0) }
        return Wording(
            zh: "\(zh)一致" + (names.map { "，\($0.zh)也可" } ?? ""),
            en: "\(en) agree" + (names.map { ", \($0.en) being accepted too" } ?? ""))
    }

    /// A word of a choice by its title, anything else as it is.
    private func expected(_ operand: Operand, of path: FactPath?) -> Wording {
        guard case .literal(let word) = operand, let path else { return self.operand(operand) }
        return value(word, of: path)
    }

    private func orderOfDays(_ kind: OrderOfDays) -> Wording {
        let (first, last) = (paths(kind.earlier), path(kind.later))
        let verb = kind.earlier.count > 1 ? "are" : "is"
        return kind.allowsTie
            ? Wording(zh: "\(first.zh)不晚于\(last.zh)", en: "\(first.en) \(verb) not after \(last.en)")
            : Wording(zh: "\(first.zh)早于\(last.zh)", en: "\(first.en) \(verb) before \(last.en)")
    }

    private func withinWindow(_ kind: WithinWindow) -> Wording {
        let (day, around) = (path(kind.day), path(kind.around))
        switch kind.window {
        case .spans(let before, let after):
            let (before, after) = (operand(before), operand(after))
            return Wording(
                zh: "\(day.zh)在\(around.zh)之前 \(before.zh) 至之后 \(after.zh) 之内",
                en: "\(day.en) lies from \(before.en) before to \(after.en) after \(around.en)")
        case .table(let id, let key):
            let title = tableTitle(id)
            let keys = paths(key.sorted { $0.key < $1.key }.map(\.value))
            return Wording(
                zh: "\(day.zh)在\(around.zh)前后的窗口之内（见表“\(title.zh)”，按\(keys.zh)查）",
                en: "\(day.en) lies in the window around \(around.en) (table “\(title.en)”, found by \(keys.en))")
        }
    }

    private func coversPeriod(_ kind: CoversPeriod) -> Wording {
        let reach = path(kind.reach)
        let plus = kind.plus.map(operand)
        let until = Wording(
            zh: ([reach.zh] + plus.map(\.zh)).joined(separator: "加"),
            en: ([reach.en] + plus.map(\.en)).joined(separator: " plus "))
        let end: Wording =
            switch kind.end {
            case .until(let day): path(day)
            case .length(let span):
                Wording(
                    zh: "\(kind.from.map { path($0).zh } ?? "")起算的\(path(span).zh)",
                    en: "\(path(span).en) counted from \(kind.from.map { path($0).en } ?? "its start")")
            }
        guard let start = kind.start, let from = kind.from else {
            return Wording(zh: "\(end.zh)不早于\(until.zh)", en: "\(end.en) reaches at least to \(until.en)")
        }
        return Wording(
            zh: "\(path(from).zh)不晚于\(path(start).zh)，且\(end.zh)不早于\(until.zh)",
            en: "\(path(from).en) is not after \(path(start).en), and \(end.en) reaches at least to \(until.en)")
    }

    private func withinLimit(_ kind: WithinLimit) -> Wording {
        let value = path(kind.value)
        let times = kind.times.map(operand).map { Wording(zh: " × \($0.zh)", en: " × \($0.en)") }
        let bounds = [(kind.atMost, "≤"), (kind.atLeast, "≥")].compactMap { bound, sign in
            bound.map(operand).map { limit in
                Wording(zh: "\(sign) \(limit.zh)\(times?.zh ?? "")", en: "\(sign) \(limit.en)\(times?.en ?? "")")
            }
        }
        return Wording(
            zh: "\(value.zh) \(Self.listed(bounds.map(\.zh), .zh, "且"))",
            en: "\(value.en) \(Self.listed(bounds.map(\.en), .en, "and"))")
    }

    private func setsAgree(_ kind: SetsAgree) -> Wording {
        let (left, right) = (paths(kind.left), paths(kind.right))
        return switch kind.relation {
        case .equal:
            Wording(
                zh: "\(left.zh)与\(right.zh)所列完全相同", en: "\(left.en) and \(right.en) list the same values")
        case .within:
            Wording(
                zh: "\(left.zh)所列均在\(right.zh)之中", en: "every value of \(left.en) is among those of \(right.en)")
        case .disjoint:
            Wording(
                zh: "\(left.zh)与\(right.zh)没有共同的值", en: "\(left.en) and \(right.en) have no value in common")
        }
    }

    private func reconciles(_ kind: Reconciles) -> Wording {
        let (parts, total) = (paths(kind.parts), path(kind.total))
        let slack = kind.tolerance.map(operand)
        let (zh, en) =
            switch kind.relation {
            case .equal: ("等于", "equals")
            case .atMost: ("不超过", "is at most")
            }
        return Wording(
            zh: "\(parts.zh)之和\(zh)\(total.zh)" + (slack.map { "（允差：\($0.zh)）" } ?? ""),
            en: "the sum of \(parts.en) \(en) \(total.en)" + (slack.map { " (tolerance: \($0.en))" } ?? ""))
    }

    private func resultsMeetLimits(_ kind: ResultsMeetLimits) -> Wording {
        let (results, limits, excepted) = (paths(kind.results), paths(kind.limits), paths(kind.excepted))
        let none = kind.excepted.isEmpty
        return Wording(
            zh: "\(limits.zh)的每一项在\(results.zh)中都有结果，且在限值之内" + (none ? "" : "，\(excepted.zh)所列项目除外")
                + (kind.refusesExtra ? "；没有限值的结果不得出现" : ""),
            en: "every limit of \(limits.en) has a result in \(results.en) within it"
                + (none ? "" : ", except what \(excepted.en) names")
                + (kind.refusesExtra ? "; no result stands without a limit" : ""))
    }

    private func freeOf(_ kind: FreeOf) -> Wording {
        let (values, titles) = (paths(kind.values), kind.identifiers.map(\.title))
        return Wording(
            zh: "\(values.zh)中没有\(Self.listed(titles.map(\.zh), .zh, "或"))",
            en: "\(values.en) holds no \(Self.listed(titles.map(\.en), .en, "or"))")
    }

    private func tableTitle(_ id: String) -> Wording {
        labels.edition.table(id)?.title ?? Wording(zh: id, en: id)
    }
}
