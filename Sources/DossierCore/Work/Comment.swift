/// What somebody said about a filing, one finding or one document of it.
package struct Comment: Sendable, Hashable {
    package let id: Int
    package let shipment: String
    package let anchor: CommentAnchor
    /// The comment it answers.
    package let answers: Int?
    package let text: String
    /// Code of the person.
    package let person: String
    package let at: Instant
    /// The filing's revision when it was said.
    package let revision: Int
    package let settledBy: String?
    package let settledAt: Instant?

    package init(
        id: Int, shipment: String, anchor: CommentAnchor, answers: Int?, text: String, person: String, at: Instant,
        revision: Int, settledBy: String? = nil, settledAt: Instant? = nil
    ) {
        self.id = id
        self.shipment = shipment
        self.anchor = anchor
        self.answers = answers
        self.text = text
        self.person = person
        self.at = at
        self.revision = revision
        self.settledBy = settledBy
        self.settledAt = settledAt
    }
}

/// What a comment is about.
package enum CommentAnchor: Sendable, Hashable, CustomStringConvertible {
    case filing
    case finding(String, subject: String)
    case document(String)

    /// Reads what `description` writes: `filing`, `finding X10 batch:LOT`, `document D17/batch:LOT/abc`.
    package init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        switch (parts.first, parts.count) {
        case ("filing", 1): self = .filing
        case ("finding", 3): self = .finding(parts[1], subject: parts[2])
        case ("document", 2...): self = .document(parts.dropFirst().joined(separator: " "))
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .filing: "filing"
        case .finding(let id, let subject): "finding \(id) \(subject)"
        case .document(let id): "document \(id)"
        }
    }
}
