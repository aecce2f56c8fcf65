import Foundation

/// The text of a page in the form it is read in: normalisation form KC, without white space, soft hyphens and the
/// marks a PDF leaves at line ends, with the way back from every character to the text as it was extracted.
///
/// A full-width `ＬＯＴ－８８９`, a lot broken over two lines and a Kangxi radical from an old font all read like what
/// they look like. Powers of ten keep their sign: `10⁷` becomes `10^7`, never `107`.
package struct RunningText: Sendable {
    /// What stood before a character: the white space that was taken out.
    package enum Gap: Int, Sendable, Comparable {
        case none, space, wide, line
        package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// Counted from 1.
    package let page: Int
    /// The characters that are left, in order.
    package private(set) var scalars: [Unicode.Scalar] = []
    /// What stood before each of them; the first is at the beginning of a line.
    package private(set) var gaps: [Gap] = []
    /// Where each came from, as a position in `original`.
    private(set) var origins: [Int] = []
    /// The text as it was extracted.
    let original: [Unicode.Scalar]

    package init(_ page: PageText) {
        self.page = page.page
        original = Array(page.text.unicodeScalars)
        scalars.reserveCapacity(original.count)
        var (gap, isRaised) = (Gap.line, false)
        var index = 0
        while index < original.count {
            let scalar = original[index]
            let start = index
            index += 1
            if let space = Self.space(scalar) {
                gap = max(gap, gap == .space && space == .space ? .wide : space)
                isRaised = false
                continue
            }
            if Self.isInvisible(scalar) { continue }
            if gap == .line, Self.breaksWord(scalars, before: scalar) {
                take(scalars.removeLast(), &gap, undoing: true)
            }
            let raised = Self.raised.contains(scalar)
            if raised, !isRaised, scalars.last?.properties.numericType != nil { take("^", start, .none) }
            isRaised = raised
            if Self.isPlain(scalar) {
                take(Self.signs[scalar] ?? scalar, start, gap)
            } else {
                while index < original.count, original[index].properties.canonicalCombiningClass != .notReordered {
                    index += 1
                }
                var own = String.UnicodeScalarView()
                own += original[start..<index].map { Self.signs[$0] ?? $0 }
                let folded = String(own).precomposedStringWithCompatibilityMapping.unicodeScalars
                for (place, one) in folded.filter({ Self.space($0) == nil }).enumerated() {
                    take(Self.signs[one] ?? one, start, place == 0 ? gap : .none)
                }
            }
            gap = .none
        }
    }

    /// A stretch of the text as it was extracted, on one line: what a person looks for on the page.
    package func snippet(of range: Range<Int>, reach: Int = 20) -> String {
        guard !range.isEmpty, range.upperBound <= origins.count else { return "" }
        let (first, last) = (max(0, range.lowerBound - reach), min(origins.count, range.upperBound + reach) - 1)
        var view = String.UnicodeScalarView()
        view += original[origins[first]...origins[last]]
        return String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The line of the extracted text a character stands on, counted from 1.
    package func line(of index: Int) -> Int {
        guard index < origins.count else { return 1 }
        return original[..<origins[index]].count { $0 == "\n" } + 1
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ origin: Int, _ gap: Gap) {
        scalars.append(scalar)
        origins.append(origin)
        gaps.append(gap)
    }

    /// Takes back the hyphen at a line's end, so that `manu-` and `facture` are one word.
    private mutating func take(_ hyphen: Unicode.Scalar, _ gap: inout Gap, undoing: Bool) {
        origins.removeLast()
        gaps.removeLast()
        gap = .none
    }

    /// Whether the last character is a hyphen inside a word of small letters that goes on here.
    private static func breaksWord(_ scalars: [Unicode.Scalar], before next: Unicode.Scalar) -> Bool {
        guard scalars.last == "-", scalars.count > 1 else { return false }
        let small = Unicode.Scalar("a")...Unicode.Scalar("z")
        return small.contains(next) && small.contains(scalars[scalars.count - 2])
    }

    private static func space(_ scalar: Unicode.Scalar) -> Gap? {
        switch scalar {
        case " ": .space
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": .line
        case "\t", "\u{3000}": .wide
        default: scalar.value > 0x7F && scalar.properties.isWhitespace ? .space : nil
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F:
            true
        default: false
        }
    }

    /// Characters that normalisation leaves as they are: most of any page.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 || (0x4E00...0x9FFF).contains(scalar.value)
    }

    private static let raised = Set("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

    /// Signs that look alike and that normalisation keeps apart.
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{FE63}": "-", "\u{00BA}": "\u{00B0}",
        "\u{02DA}": "\u{00B0}", "\u{2715}": "\u{00D7}", "\u{2A2F}": "\u{00D7}", "\u{3007}": "\u{96F6}",
    ]
}
