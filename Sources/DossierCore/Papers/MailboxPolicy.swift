/// The mailboxes an edition lets papers name: functions, or whole domains, never people.
package struct MailboxPolicy: Sendable, Hashable {
    /// `qa@` for a function in any domain, `@sponsor.example` for any mailbox of one, or a whole address; small letters.
    package let allowed: [String]

    package init(allowed: [String]) { self.allowed = allowed.map { $0.lowercased() } }

    package static let none = MailboxPolicy(allowed: [])

    /// Whether an address may stand in a paper.
    package func allows(_ address: String) -> Bool {
        let address = address.lowercased()
        return allowed.contains { rule in
            if rule.hasSuffix("@") { return address.hasPrefix(rule) }
            if rule.hasPrefix("@") { return address.hasSuffix(rule) || address.hasSuffix("." + rule.dropFirst()) }
            return address == rule
        }
    }
}
