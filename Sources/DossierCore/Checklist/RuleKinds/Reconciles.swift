/// Parts add up to a total, or stay within it, units converted.
package struct Reconciles: Sendable, Hashable {
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        case equal
        case atMost = "at-most"
    }

    package let parts: [FactPath]
    package let total: FactPath
    package let relation: Relation
    /// Percent of the total by which the sum may be off.
    package let tolerance: Operand?

    package init(parts: [FactPath], total: FactPath, relation: Relation, tolerance: Operand?) {
        self.parts = parts
        self.total = total
        self.relation = relation
        self.tolerance = tolerance
    }
}
