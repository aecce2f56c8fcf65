import DossierCore

/// How many lines of a filing its page lists. The first view stays small however many lots travel; one link shows all.
struct FilingExtent: Sendable {
    /// Lines still to be listed, of one kind.
    struct Allowance: Sendable, Equatable {
        private var left: Int

        init(_ lines: Int) { left = lines }

        /// What remains when so many lines have been listed.
        func after(_ lines: Int) -> Allowance { Allowance(max(0, left - lines)) }

        /// The first of some findings, as many as are left.
        mutating func take(_ findings: [Finding]) -> [Finding] {
            let taken = Array(findings.prefix(left))
            left -= taken.count
            return taken
        }
    }

    let slots: Allowance
    let rules: Allowance
    let asides: Allowance

    static let first = FilingExtent(slots: Allowance(50), rules: Allowance(30), asides: Allowance(40))
    static let all = FilingExtent(slots: Allowance(.max), rules: Allowance(.max), asides: Allowance(.max))

    /// How many findings were left out, if any were.
    static func rest(_ all: [Finding], _ shown: [Finding]) -> Int? {
        all.count > shown.count ? all.count - shown.count : nil
    }
}
