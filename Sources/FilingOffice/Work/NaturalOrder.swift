/// Orders revisions as people read them: `R2` before `R10`, `1.2` before `1.10`, `A` before `B`.
package enum NaturalOrder {
    /// Whether `right` comes after `left`. Equal texts do not.
    package static func isAscending(_ left: String, _ right: String) -> Bool {
        let (a, b) = (parts(left), parts(right))
        for (x, y) in zip(a, b) where x != y {
            switch (x, y) {
            case (.number(let i), .number(let j)): return i.count == j.count ? i < j : i.count < j.count
            case (.word(let i), .word(let j)): return i < j
            case (.number, .word): return true
            case (.word, .number): return false
            }
        }
        return a.count < b.count
    }

    private enum Part: Equatable {
        case number(String)
        case word(String)
    }

    private static func parts(_ text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text.uppercased()[...]
        while let first = rest.first {
            let isDigit = first.isASCII && first.isNumber
            let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
            rest = rest.dropFirst(run.count)
            parts.append(isDigit ? .number(String(run.drop { $0 == "0" })) : .word(String(run)))
        }
        return parts
    }
}
