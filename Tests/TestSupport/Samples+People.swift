package import DossierCore

extension Samples {
    /// One person for each hand a filing passes through.
    package static let people = [
        Person(code: "lin.wei", name: "林薇", roles: [.regulatorySpecialist], login: "linwei"),
        Person(code: "zhao.min", name: "赵敏", roles: [.regulatoryManager]),
        Person(code: "chen.yu", name: "陈宇", roles: [.qaReviewer]),
        Person(code: "he.jing", name: "何静", roles: [.qaReleaser]),
        Person(code: "ma.lu", name: "马露", roles: [.administrator]),
    ]

    package static let specialist = Agent(people[0], origin: "test")
    package static let manager = Agent(people[1], origin: "test")
    package static let reviewer = Agent(people[2], origin: "test")
    package static let releaser = Agent(people[3], origin: "test")
    package static let administrator = Agent(people[4], origin: "test")

    /// A document whose bytes are its text.
    package static func document(
        _ type: String = "D17", about subject: SubjectRef = SubjectRef(.batch, lot), text: String = "released",
        fields: [String: JSONValue] = ["decision": "released"], digest: ContentDigest? = nil,
        supersedes: Document.ID? = nil,
        by agent: Agent = specialist,
        at instant: Instant = instant
    ) -> Document {
        Document(
            type: type, subject: subject, fields: fields, issued: nil, expires: nil, revision: nil,
            digest: digest ?? .of(text),
            size: text.utf8.count, mediaType: "text/plain", originalName: "放行证书.txt", supersedes: supersedes,
            attachedBy: agent.code, attachedAt: instant)
    }

    /// The signatures that take a filing from preparation to locked, each over the content as it is.
    package static let signers: [(agent: Agent, meaning: SignatureMeaning)] = [
        (specialist, .authored), (reviewer, .reviewed), (manager, .approved), (releaser, .released),
    ]

    /// A signature of this person over the filing as it is.
    package static func signature(
        _ meaning: SignatureMeaning, of dossier: Dossier, by agent: Agent, at instant: Instant = instant
    ) throws -> Change {
        .signed(
            Signature(
                person: agent.code, name: agent.name, meaning: meaning, at: instant,
                content: try dossier.contentDigest()),
            verdict: .ready)
    }

    /// What the register remembers of a bundle of this filing; its bytes are never read.
    package static func receipt(of dossier: Dossier, sequence: Int = 0, reference: FilingReference) -> BundleReceipt {
        let name = BundleReceipt.name(reference, sequence: sequence)
        return BundleReceipt(
            reference: reference, sequence: sequence, digest: .of("zip \(name)"), manifest: .of("manifest \(name)"),
            size: 4096, recipe: .of("recipe \(name)"), packagedBy: specialist.code, packagedAt: instant)
    }
}
