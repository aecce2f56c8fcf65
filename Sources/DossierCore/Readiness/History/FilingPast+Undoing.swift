extension FilingPast {
    /// Takes one event back. It must be the last that is not yet taken back.
    mutating func undo(_ event: AuditEvent) throws(HistoryFault) {
        // An event without a revision changed nothing in the filing.
        guard event.objectRevision != nil else { return }
        for alteration in event.alterations.reversed() {
            guard try undo(alteration) else {
                throw .unknownField(dossier.shipment, field: alteration.field, sequence: event.sequence)
            }
        }
    }

    /// - Returns: Whether the field is one this program knows.
    private mutating func undo(_ alteration: AuditEvent.Alteration) throws(HistoryFault) -> Bool {
        let field = alteration.field
        switch field {
        case "status": try undoStatus(alteration)
        case "checklist": try undoPin(alteration)
        case "reference": dossier.reference = nil
        default:
            switch field.prefix(while: { $0 != " " && $0 != ":" }) {
            // Papers, work and correction items come back by other ways; in what two editions differ is an explanation.
            case "document", "owner", "edition", "correction": break
            case "waiver": try undoWaiver(alteration)
            case "signature": try undoSignature(alteration)
            case "authority": try undoLast(&dossier.authorityEvents, alteration)
            case "bundle": try undoLast(&dossier.bundles, alteration)
            case "drawing": try undoDrawings(alteration)
            case let kind where RecordKind(rawValue: String(kind)) != nil && field.contains(":"):
                try undoVersion(alteration)
            default: return false
            }
        }
        return true
    }

    private mutating func undoStatus(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        guard dossier.status.rawValue == alteration.new,
            let old = alteration.old.flatMap(DossierStatus.init(rawValue:))
        else { throw contradiction(alteration) }
        dossier.status = old
    }

    /// `cell-export 2026-05 sha256:…`.
    private mutating func undoPin(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        let parts = (alteration.old ?? "").split(separator: " ").map(String.init)
        guard parts.count == 3 else { throw contradiction(alteration) }
        do {
            let digest = try ContentDigest(parts[2])
            dossier.checklist = ChecklistPin(id: parts[0], edition: parts[1], sha256: digest)
        } catch { throw contradiction(alteration) }
    }

    /// A proposal is taken away, an approval taken back.
    private mutating func undoWaiver(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        let index = dossier.waivers.lastIndex {
            "waiver \($0.finding) \($0.subject)" == alteration.field
                && ($0.approvedBy != nil) == (alteration.old != nil)
        }
        guard let index else { throw contradiction(alteration) }
        if alteration.old == nil {
            dossier.waivers.remove(at: index)
        } else {
            dossier.waivers[index] = dossier.waivers[index].unapproved
        }
    }

    /// A signature is taken away, or stands again.
    private mutating func undoSignature(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        let index = dossier.signatures.lastIndex {
            "signature \($0.meaning.rawValue) \($0.person)" == alteration.field
                && (alteration.old == nil
                    ? "over \($0.content)" == alteration.new
                    : "over \($0.content)" == alteration.old
                        && $0.voidedBecause.map { "void: \($0)" } == alteration.new)
        }
        guard let index else { throw contradiction(alteration) }
        if alteration.old == nil {
            dossier.signatures.remove(at: index)
        } else {
            dossier.signatures[index] = dossier.signatures[index].standing
        }
    }

    private func undoLast<Entry>(
        _ list: inout [Entry], _ alteration: AuditEvent.Alteration
    ) throws(HistoryFault) {
        guard alteration.old == nil, list.popLast() != nil else { throw contradiction(alteration) }
    }

    /// `version 2` of a record, or none.
    private mutating func undoVersion(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        func version(_ text: String?) -> Int? {
            text.flatMap { $0.hasPrefix("version ") ? Int($0.dropFirst(8)) : nil }
        }
        guard versions[alteration.field] == version(alteration.new) else { throw contradiction(alteration) }
        if let old = alteration.old, version(old) == nil { throw contradiction(alteration) }
        versions[alteration.field] = version(alteration.old)
    }

    /// The drawings from one permit, as the trail writes them.
    private mutating func undoDrawings(_ alteration: AuditEvent.Alteration) throws(HistoryFault) {
        let permit = String(alteration.field.dropFirst("drawing:".count))
        let standing = drawings.filter { $0.permit == permit }
        guard PermitDrawing.line(standing) == alteration.new else { throw contradiction(alteration) }
        guard let old = PermitDrawing.drawings(of: permit, in: alteration.old) else { throw contradiction(alteration) }
        drawings = drawings.filter { $0.permit != permit } + old
    }

    private func contradiction(_ alteration: AuditEvent.Alteration) -> HistoryFault {
        .contradicted(dossier.shipment, field: alteration.field)
    }
}

extension Waiver {
    fileprivate var unapproved: Waiver {
        Waiver(
            finding: finding, subject: subject, reason: reason, until: until, proposedBy: proposedBy,
            proposedAt: proposedAt, edition: edition)
    }
}

extension Signature {
    fileprivate var standing: Signature {
        Signature(person: person, name: name, meaning: meaning, at: at, content: content)
    }
}
