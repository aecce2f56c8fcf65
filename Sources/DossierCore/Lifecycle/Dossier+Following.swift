extension Dossier {
    /// The states in which an authority's event may be recorded, and the state that follows (domain-brief 7.1, expected).
    package static func transition(
        _ kind: AuthorityEvent.Kind
    ) -> (from: [DossierStatus], to: DossierStatus) {
        switch kind {
        case .submitted: ([.locked], .submitted)
        case .accepted: ([.submitted, .resubmitted], .accepted)
        case .supplementRequested: ([.submitted, .resubmitted, .accepted], .supplementRequested)
        case .resubmitted: ([.locked, .supplementRequested], .resubmitted)
        case .filed: ([.accepted, .submitted, .resubmitted], .filed)
        case .rejected: ([.submitted, .resubmitted, .accepted], .rejected)
        case .suspended: ([.filed], .suspended)
        case .resumed: ([.suspended], .filed)
        case .withdrawn: ([.submitted, .resubmitted, .supplementRequested, .accepted], .withdrawn)
        case .terminated: ([.filed, .suspended], .terminated)
        case .closed: ([.filed, .rejected, .withdrawn, .terminated], .closed)
        }
    }

    /// Records what the authority did and moves the status along.
    mutating func follow(_ event: AuthorityEvent, on today: Day) throws(Refusal) {
        let (from, to) = Self.transition(event.kind)
        try requireStatus(from, .authorityEventRecorded(event))
        if event.kind == .submitted, bundles.isEmpty {
            throw .wrongStatus(
                shipment: shipment, status: status, act: Change.authorityEventRecorded(event).action, needs: [.locked])
        }
        if event.kind == .resubmitted, !authorityEvents.contains(where: { $0.kind == .supplementRequested }) {
            throw .wrongStatus(
                shipment: shipment, status: status, act: Change.authorityEventRecorded(event).action,
                needs: [.supplementRequested])
        }
        if event.kind == .resubmitted { try requireAnswered() }
        if event.number == nil, [.accepted, .supplementRequested, .filed].contains(event.kind) {
            throw .numberMissing(event: event.kind)
        }
        if event.date > today { throw .impossibleDate(event: event.kind, date: event.date, bound: today) }
        if let last = authorityEvents.last, event.date < last.date {
            throw .impossibleDate(event: event.kind, date: event.date, bound: last.date)
        }
        if event.kind == .filed {
            guard let from = event.validFrom, let until = event.validUntil else { throw .validityMissing }
            guard from <= until else { throw .impossibleDate(event: .filed, date: until, bound: from) }
        }
        authorityEvents.append(event)
        status = to
    }
}
