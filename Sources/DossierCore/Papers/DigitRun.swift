/// Digits that stand together on a page as one number, with single spaces or hyphens within it.
struct DigitRun {
    /// What joins two groups of digits.
    enum Join { case none, space, hyphen }

    /// Digits without anything between them.
    private struct Group {
        let start: Int
        var text: String
        let before: Join
        var after = Join.none
    }

    /// Where its first digit stands.
    let start: Int
    /// The digits, and an X at the end of seventeen.
    let text: String
    /// How many digits each group has: `[3, 4, 4]`.
    let groups: [Int]
    /// Whether its first two groups are joined by a hyphen.
    let isHyphenated: Bool
    /// Whether a hyphen joins it to digits before or behind: a part of a longer code.
    let isPart: Bool

    /// The numbers that can be read on a page: each group, and up to four that follow one another. Digits that touch
    /// letters belong to codes and are none.
    static func runs(in page: RunningText) -> [DigitRun] {
        let groups = groups(in: page)
        return groups.indices.flatMap { first in
            (first..<min(first + 4, groups.count)).prefix { $0 == first || groups[$0].before != .none }.map { last in
                let own = groups[first...last]
                return DigitRun(
                    start: groups[first].start, text: own.map(\.text).joined(), groups: own.map(\.text.count),
                    isHyphenated: first < last && groups[first + 1].before == .hyphen,
                    isPart: groups[first].before == .hyphen || groups[last].after == .hyphen)
            }
        }
    }

    private static func groups(in page: RunningText) -> [Group] {
        var groups: [Group] = []
        var cursor = TextCursor(page)
        while !cursor.isAtEnd {
            let start = cursor.index
            guard cursor.scalar?.isDigit == true, !touchesCode(page, before: start) else {
                cursor.move(to: start + 1)
                continue
            }
            var text = cursor.digits(atMost: 60)
            if text.count == 17 || text.count == 3, cursor.gap == .none, cursor.take(anyOf: "Xx") != nil { text += "X" }
            let touches = cursor.gap == .none && cursor.scalar.map { $0.isLatinLetter || $0 == "_" } == true
            if touches { continue }
            let join = join(of: page, at: start, to: groups.last.map { $0.start + $0.text.count })
            if join != .none { groups[groups.count - 1].after = join }
            groups.append(Group(start: start, text: text, before: join))
        }
        return groups
    }

    /// How digits here are joined to those that end there.
    private static func join(of page: RunningText, at start: Int, to end: Int?) -> Join {
        guard let end else { return .none }
        if end == start { return page.gaps[start] == .space ? .space : .none }
        return end + 1 == start && page.scalars[end] == "-" && page.gaps[start] == .none && page.gaps[end] == .none
            ? .hyphen : .none
    }

    private static func touchesCode(_ page: RunningText, before index: Int) -> Bool {
        guard index > 0, page.gaps[index] == .none else { return false }
        let (before, far) = (page.scalars[index - 1], index > 1 ? page.scalars[index - 2] : " ")
        if before.isLatinLetter || before == "_" { return true }
        return "-.".unicodeScalars.contains(before) && far.isLatinLetter && page.gaps[index - 1] == .none
    }
}

/// Chinese resident identity numbers: GB 11643-1999, the check character after ISO 7064 MOD 11-2.
enum ResidentNumber {
    /// Whether eighteen characters hold a day of birth and end in the right check character.
    static func isOne(_ text: String) -> Bool {
        let digits = text.unicodeScalars.map { $0 == "X" ? 10 : Int($0.value) - 48 }
        guard digits.count == 18, digits[0] > 0, digits.dropLast().allSatisfy({ $0 < 10 }) else { return false }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard (1900...2100).contains(number(6..<10)),
            Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
        else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
        return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 1
    }
}

/// Chinese mobile numbers, and the air waybill numbers that look like them.
enum MobileNumber {
    enum Judgement { case mobile, either, other }

    /// Eleven digits that begin with 13 to 19, with or without 86. A waybill has its hyphen after three digits and a
    /// check digit modulo seven; where the check digit alone is right, a word near it must say that it is one.
    static func judge(_ run: DigitRun, on page: RunningText) -> Judgement {
        var (digits, groups) = (run.text.unicodeScalars.map { Int($0.value) - 48 }, run.groups)
        if digits.count == 13 || digits.count == 15, digits.starts(with: digits.count == 13 ? [8, 6] : [0, 0, 8, 6]) {
            let prefix = digits.count - 11
            digits.removeFirst(prefix)
            if groups[0] == prefix { groups.removeFirst() } else { groups[0] -= prefix }
        }
        guard !run.isPart, digits.count == 11, digits[0] == 1, (3...9).contains(digits[1]),
            groups == [11] || groups == [3, 4, 4] || groups == [3, 8]
        else { return .other }
        let serial = digits[3..<10].reduce(0) { $0 * 10 + $1 }
        guard run.text.count == 11, groups != [3, 4, 4] || !run.isHyphenated, serial % 7 == digits[10] else {
            return .mobile
        }
        if run.isHyphenated || isCalledWaybill(run.start, on: page) { return .other }
        return groups == [11] ? .either : .mobile
    }

    /// Whether the words before a number say that it is an air waybill.
    private static func isCalledWaybill(_ index: Int, on page: RunningText) -> Bool {
        var view = String.UnicodeScalarView()
        view += page.scalars[max(0, index - 40)..<index].map(\.lowered)
        let before = String(view)
        return ["运单", "空运单", "waybill", "awb"].contains { before.contains($0) }
    }
}
