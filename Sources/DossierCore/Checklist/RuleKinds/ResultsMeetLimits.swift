/// Every limit has a result of its name, and every result of that name lies within it, units converted.
package struct ResultsMeetLimits: Sendable, Hashable {
    /// Values such as `viability = 92 %`.
    package let results: [FactPath]
    /// Values such as `viability >= 70 %`.
    package let limits: [FactPath]
    /// Names of tests that need not be done.
    package let excepted: [FactPath]
    /// Whether a result no limit speaks of is refused.
    package let refusesExtra: Bool

    package init(results: [FactPath], limits: [FactPath], excepted: [FactPath], refusesExtra: Bool) {
        self.results = results
        self.limits = limits
        self.excepted = excepted
        self.refusesExtra = refusesExtra
    }
}
