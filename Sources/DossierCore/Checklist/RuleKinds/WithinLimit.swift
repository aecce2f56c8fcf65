/// A value lies on the right side of a limit, units converted.
package struct WithinLimit: Sendable, Hashable {
    package let value: FactPath
    package let atMost: Operand?
    package let atLeast: Operand?
    /// Multiplies the limit.
    package let times: Operand?

    package init(value: FactPath, atMost: Operand?, atLeast: Operand?, times: Operand?) {
        self.value = value
        self.atMost = atMost
        self.atLeast = atLeast
        self.times = times
    }
}
