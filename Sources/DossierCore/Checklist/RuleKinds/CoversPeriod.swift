/// A claim reaches far enough: `from <= start` and `until >= reach + plus`.
package struct CoversPeriod: Sendable, Hashable {
    package enum End: Sendable, Hashable {
        case until(FactPath)
        /// A span counted from `from`.
        case length(FactPath)
    }

    package let from: FactPath?
    package let end: End
    package let reach: FactPath
    package let plus: [Operand]
    package let start: FactPath?

    package init(from: FactPath?, end: End, reach: FactPath, plus: [Operand], start: FactPath?) {
        self.from = from
        self.end = end
        self.reach = reach
        self.plus = plus
        self.start = start
    }
}
