extension Dossier {
    /// Adds a signature: order of meanings, four eyes by person, exact content, and a ready verdict for all but the first.
    mutating func sign(_ signature: Signature, verdict: Verdict, by agent: Agent) throws(Refusal) {
        let change = Change.signed(signature, verdict: verdict)
        try requireOpen(change)
        try requireContent(signature.content)
        let standing = signatures.filter { $0.voidedBecause == nil && $0.content == signature.content }
        if standing.contains(where: { $0.person == agent.code && $0.meaning == signature.meaning }) {
            throw .alreadySigned(person: agent.code, meaning: signature.meaning)
        }
        if let earlier = standing.first(where: { $0.person == agent.code }) {
            throw .samePerson(
                person: agent.code, first: earlier.meaning.rawValue, second: signature.meaning.rawValue)
        }
        if signature.meaning != .authored, preparers.contains(agent.code) {
            throw .samePerson(person: agent.code, first: "prepared", second: signature.meaning.rawValue)
        }
        for needed in signature.meaning.predecessors where !standing.contains(where: { $0.meaning == needed }) {
            throw .signatureMissing(shipment: shipment, needs: needed, toSign: signature.meaning)
        }
        if signature.meaning != .authored, verdict != .ready {
            throw .notReady(shipment: shipment, verdict: verdict)
        }
        // What is released next is the answer to the authority; it must be whole.
        if signature.meaning == .released { try requireAnswered() }
        signatures.append(signature)
        switch signature.meaning {
        case .authored, .reviewed, .approved: status = .internalReview
        case .released: status = .locked
        }
    }
}
