/// Two sets of values relate as they should.
package struct SetsAgree: Sendable, Hashable {
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        case equal
        /// Every left value is among the right ones.
        case within
        case disjoint
    }

    package let left: [FactPath]
    package let right: [FactPath]
    package let relation: Relation
    package let compare: Comparison

    package init(left: [FactPath], right: [FactPath], relation: Relation, compare: Comparison) {
        self.left = left
        self.right = right
        self.relation = relation
        self.compare = compare
    }
}
