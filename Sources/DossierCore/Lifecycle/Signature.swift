/// What a signature stands for (21 CFR 11.50; domain-brief DI-12).
package enum SignatureMeaning: String, Sendable, Hashable, Codable, CaseIterable {
    case authored, reviewed, approved, released

    package var title: Wording {
        switch self {
        case .authored: Wording(zh: "编制", en: "authored")
        case .reviewed: Wording(zh: "审核", en: "reviewed")
        case .approved: Wording(zh: "批准", en: "approved")
        case .released: Wording(zh: "放行", en: "released")
        }
    }

    /// The meanings that must stand before this one.
    package var predecessors: [SignatureMeaning] {
        switch self {
        case .authored: []
        case .reviewed: [.authored]
        case .approved: [.authored, .reviewed]
        case .released: [.authored, .reviewed, .approved]
        }
    }
}

/// A system electronic signature: who, when, meaning, and the digest of exactly what was signed.
///
/// It is valid while the content still has that digest; it is never deleted, so a voided signature stays visible.
package struct Signature: Sendable, Hashable, Codable {
    package let person: String
    /// The name as printed at the time.
    package let name: String
    package let meaning: SignatureMeaning
    package let at: Instant
    /// SHA-256 of the canonical form of the content (`Dossier.contentDigest`).
    package let content: ContentDigest
    /// Set when the filing was reopened after this signature: who and why.
    package let voidedBecause: String?

    package init(
        person: String, name: String, meaning: SignatureMeaning, at: Instant, content: ContentDigest,
        voidedBecause: String? = nil
    ) {
        self.person = person
        self.name = name
        self.meaning = meaning
        self.at = at
        self.content = content
        self.voidedBecause = voidedBecause
    }

    func voided(because reason: String) -> Signature {
        Signature(
            person: person, name: name, meaning: meaning, at: at, content: content,
            voidedBecause: voidedBecause ?? reason)
    }
}
