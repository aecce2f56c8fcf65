extension Dossier {
    /// The filing after a change, or the ground on which it is refused. The only way a filing changes.
    package func applying(_ change: Change, by agent: Agent, at instant: Instant) throws(Refusal) -> Dossier {
        try Permissions.require(Permissions.roles(for: change), of: agent, to: change.action)
        var next = self
        next.revision += 1
        switch change {
        case .documentsAttached(let offered, let several):
            try requireOpen(change)
            for document in offered { try next.place(document, severalOf: several) }
            next.documents.sort { $0.id < $1.id }
            next.preparers.insert(agent.code)
            next.status = .inPreparation
        case .documentsInspected(let inspections):
            try requireOpen(change)
            for id in inspections.keys.sorted() where !documents.contains(where: { $0.id == id }) {
                throw .notCurrent(id)
            }
            next.documents = documents.map { document in inspections[document.id].map(document.inspected) ?? document }
            next.status = .inPreparation
        case .documentsRead(let readings):
            try requireOpen(change)
            for id in readings.keys.sorted() { try requireCurrent(id) }
            next.documents = documents.map { document in readings[document.id].map(document.read) ?? document }
            next.status = .inPreparation
        case .factConfirmed(let id, let confirmation):
            try requireOpen(change)
            try requireCurrent(id)
            next.documents = documents.map { $0.id == id ? $0.confirming(confirmation) : $0 }
            next.preparers.insert(agent.code)
            next.status = .inPreparation
        case .documentWithdrawn(let id, let reason):
            try requireOpen(change)
            try requireReason(reason)
            guard documents.contains(where: { $0.id == id }) else { throw .notCurrent(id) }
            next.documents.removeAll { $0.id == id }
            next.preparers.insert(agent.code)
            next.status = .inPreparation
        case .waiverProposed(let waiver):
            try requireOpen(change)
            try requireReason(waiver.reason)
            try next.propose(waiver, on: instant.day)
        case .waiverApproved(let target):
            try requireOpen(change)
            try next.approve(target, by: agent, at: instant)
        case .assigned(let assignment):
            try next.assign(assignment, on: instant.day)
        case .unassigned(let target):
            try next.unassign(target)
        case .signed(let signature, let verdict):
            try next.sign(signature, verdict: verdict, by: agent)
        case .reopened(let reason):
            try requireStatus(DossierStatus.reopenable, change)
            try requireReason(reason)
            next.status = .inPreparation
            next.signatures = signatures.map { $0.voided(because: reason) }
        case .editionAdopted(let adoption):
            try requireOpen(change)
            if let reason = adoption.reason { try requireReason(reason) }
            try next.adopt(adoption)
        case .referenceMinted(let minted):
            try requireStatus([.locked], change)
            if let reference { throw .referenceTaken(reference) }
            next.reference = minted
        case .packaged(let receipt, let content):
            try next.remember(receipt, content: content, change)
        case .authorityEventRecorded(let event):
            try next.follow(event, on: instant.day)
        case .correctionItemsAsked(let items):
            try next.ask(items, change)
        case .correctionStepTaken(let number, let step):
            try next.take(step, with: number, change, on: instant.day)
        }
        return next
    }

    private mutating func place(_ document: Document, severalOf types: Set<String>) throws(Refusal) {
        let held = documents.first {
            $0.type == document.type && $0.subject == document.subject && $0.id != document.supersedes
                && $0.id != document.id
        }
        if let held, !types.contains(document.type) {
            throw .slotTaken(
                type: document.type, subject: document.subject, held: held.id, offered: document.originalName)
        }
        if let predecessor = document.supersedes, predecessor != document.id {
            guard documents.contains(where: { $0.id == predecessor }) else { throw .notCurrent(predecessor) }
            documents.removeAll { $0.id == predecessor }
        }
        documents.removeAll { $0.id == document.id }
        documents.append(document)
    }

    private mutating func propose(_ waiver: Waiver, on today: Day) throws(Refusal) {
        let live = waivers.contains { $0.target == waiver.target && $0.standing(on: today) != .expired }
        if live { throw .waiverExists(finding: waiver.finding, subject: waiver.subject) }
        waivers.append(waiver)
    }

    private mutating func approve(_ target: Waiver.Target, by agent: Agent, at instant: Instant) throws(Refusal) {
        let index = waivers.firstIndex { $0.target == target && $0.standing(on: instant.day) == .proposed }
        guard let index else { throw .noProposedWaiver(finding: target.finding, subject: target.subject) }
        let proposed = waivers[index]
        guard proposed.proposedBy != agent.code else {
            throw .samePerson(person: agent.code, first: "waiver-proposed", second: "waiver-approved")
        }
        waivers[index] = Waiver(
            finding: proposed.finding, subject: proposed.subject, reason: proposed.reason, until: proposed.until,
            proposedBy: proposed.proposedBy, proposedAt: proposed.proposedAt, approvedBy: agent.code,
            approvedAt: instant, edition: proposed.edition)
    }

    private mutating func remember(
        _ receipt: BundleReceipt, content: ContentDigest, _ change: Change
    ) throws(Refusal) {
        try requireStatus([.locked], change)
        if bundles.contains(where: { $0.sequence == receipt.sequence }) {
            throw .alreadyPackaged(receipt.reference, sequence: receipt.sequence)
        }
        try requireContent(content)
        bundles.append(receipt)
    }

    /// - Throws: `Refusal.contentDiffers` when the filing's content has another digest.
    func requireContent(_ digest: ContentDigest) throws(Refusal) {
        let current: ContentDigest
        do { current = try contentDigest() } catch { throw .contentDiffers(signed: digest, current: digest) }
        guard current == digest else { throw .contentDiffers(signed: digest, current: current) }
    }

    func requireOpen(_ change: Change) throws(Refusal) {
        guard status.isOpen else { throw .notOpen(shipment: shipment, status: status, act: change.action) }
    }

    private func requireCurrent(_ id: Document.ID) throws(Refusal) {
        guard documents.contains(where: { $0.id == id }) else { throw .notCurrent(id) }
    }

    func requireStatus(_ allowed: [DossierStatus], _ change: Change) throws(Refusal) {
        guard allowed.contains(status) else {
            throw .wrongStatus(shipment: shipment, status: status, act: change.action, needs: allowed)
        }
    }

    func requireReason(_ reason: String) throws(Refusal) {
        let minimum = 8
        let length = reason.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
        guard length >= minimum else { throw .reasonTooShort(minimum: minimum) }
    }
}
