/// Every earlier day lies before every later day, for certain. A tie is not "before" unless the rule allows it.
package struct OrderOfDays: Sendable, Hashable {
    package let earlier: [FactPath]
    package let later: FactPath
    package let allowsTie: Bool

    package init(earlier: [FactPath], later: FactPath, allowsTie: Bool) {
        self.earlier = earlier
        self.later = later
        self.allowsTie = allowsTie
    }
}
