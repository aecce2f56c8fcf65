/// Orders identifiers as people count: `D2` before `D10`.
enum NaturalOrder {
    /// Whether one identifier stands before another; runs of digits are compared as numbers.
    static func precedes(_ one: String, _ other: String) -> Bool {
        let (mine, theirs) = (Array(one.utf8), Array(other.utf8))
        var (i, j) = (0, 0)
        while i < mine.count, j < theirs.count {
            if isDigit(mine[i]), isDigit(theirs[j]) {
                let (left, right) = (run(in: mine, from: &i), run(in: theirs, from: &j))
                if left.count != right.count { return left.count < right.count }
                if left != right { return left.lexicographicallyPrecedes(right) }
            } else {
                if mine[i] != theirs[j] { return mine[i] < theirs[j] }
                i += 1
                j += 1
            }
        }
        if mine.count - i != theirs.count - j { return mine.count - i < theirs.count - j }
        return one < other
    }

    /// The digits from here on, without leading zeros.
    private static func run(in bytes: [UInt8], from index: inout Int) -> [UInt8] {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return Array(bytes[start..<index].drop { $0 == UInt8(ascii: "0") })
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
