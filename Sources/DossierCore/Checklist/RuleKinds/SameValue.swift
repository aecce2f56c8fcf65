/// Every value is known and the same.
package struct SameValue: Sendable, Hashable {
    package let values: [FactPath]
    /// Compared where such a document is attached, skipped where none is.
    package let also: [FactPath]
    package let equals: Operand?
    package let oneOf: [String]
    package let compare: Comparison
    /// Other accepted forms.
    package let aliases: FactPath?

    package init(
        values: [FactPath], also: [FactPath], equals: Operand?, oneOf: [String], compare: Comparison,
        aliases: FactPath?
    ) {
        self.values = values
        self.also = also
        self.equals = equals
        self.oneOf = oneOf
        self.compare = compare
        self.aliases = aliases
    }
}
