import DossierCore

extension Dossier {
    /// What differs in the filing after a change, for the audit trail: field, old value, new value (domain-brief
    /// DI-02).
    func alterations(to new: Dossier) -> [AuditEvent.Alteration] {
        let values: [AuditEvent.Alteration] = [
            .init(field: "status", old: status.rawValue, new: new.status.rawValue),
            .init(field: "checklist", old: checklist.shown, new: new.checklist.shown),
            .init(field: "reference", old: reference?.description, new: new.reference?.description),
        ]
        let lists =
            documentAlterations(to: new)
            + new.waivers.enumerated().compactMap { index, waiver in
                waivers.element(at: index).alteration(to: waiver, field: "waiver \(waiver.finding) \(waiver.subject)") {
                    $0.shown
                }
            }
            + assignmentAlterations(to: new)
            + new.signatures.enumerated().compactMap { index, signature in
                signatures.element(at: index).alteration(
                    to: signature, field: "signature \(signature.meaning.rawValue) \(signature.person)"
                ) { $0.shown }
            }
            + new.authorityEvents.dropFirst(authorityEvents.count).map {
                .init(field: "authority event \($0.kind.rawValue)", old: nil, new: $0.shown)
            }
            + correctionAlterations(to: new)
            + new.bundles.dropFirst(bundles.count).map {
                .init(field: "bundle \($0.name)", old: nil, new: $0.digest.hex)
            }
        return values.filter { $0.old != $0.new } + lists
    }

    private func assignmentAlterations(to new: Dossier) -> [AuditEvent.Alteration] {
        let targets = (assignments + new.assignments).sorted().map(\.target)
        let each = targets.enumerated().filter { $0.offset == 0 || targets[$0.offset - 1] != $0.element }.map(\.element)
        return each.compactMap { target in
            let held = assignments.first { $0.target == target }
            let next = new.assignments.first { $0.target == target }
            return held == next
                ? nil : .init(field: "owner \(target.finding) \(target.subject)", old: held?.shown, new: next?.shown)
        }
    }

    private func documentAlterations(to new: Dossier) -> [AuditEvent.Alteration] {
        let before = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
        let after = Dictionary(new.documents.map { ($0.id, $0) }) { first, _ in first }
        return Set(before.keys).union(after.keys).sorted().flatMap { id -> [AuditEvent.Alteration] in
            guard let old = before[id], let new = after[id] else {
                return [.init(field: "document \(id)", old: before[id]?.digest.hex, new: after[id]?.digest.hex)]
            }
            return old == new ? [] : old.alterations(to: new)
        }
    }
}

extension Document {
    /// What differs between two readings of the same bytes.
    fileprivate func alterations(to new: Document) -> [AuditEvent.Alteration] {
        let fixed: [(String, String?, String?)] = [
            ("issued", issued?.description, new.issued?.description),
            ("expires", expires?.description, new.expires?.description),
            ("revision", revision, new.revision),
            ("name", originalName, new.originalName),
            ("attached by", attachedBy, new.attachedBy),
            ("attached at", attachedAt.description, new.attachedAt.description),
            ("inspection", inspection.map(Self.shown), new.inspection.map(Self.shown)),
            ("reading", reading.map(Self.shown), new.reading.map(Self.shown)),
        ]
        let read = Set(fields.keys).union(new.fields.keys).sorted().map {
            ($0, fields[$0].map(Self.shown), new.fields[$0].map(Self.shown))
        }
        return (fixed + read).filter { $0.1 != $0.2 }.map {
            .init(field: "document \(id) \($0.0)", old: $0.1, new: $0.2)
        }
    }

    /// An inspection by its digest and what made it: the whole of it stands with the document.
    private static func shown(_ inspection: Inspection) -> String {
        let programs = inspection.programs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
        do { return "\(ContentDigest.of(try CanonicalJSON.bytes(encoding: inspection)).short) by \(programs)" } catch {
            return programs
        }
    }

    /// A reading by its digest, and who confirmed what: the whole of it stands with the document.
    private static func shown(_ reading: PaperReading) -> String {
        let confirmed = reading.confirmed.map { "; \($0.field) confirmed by \($0.by)" }.joined()
        do { return ContentDigest.of(try CanonicalJSON.bytes(encoding: reading)).short + confirmed } catch {
            return "-" + confirmed
        }
    }

    private static func shown(_ value: JSONValue) -> String {
        value.string ?? String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)
    }
}

extension Optional where Wrapped: Equatable {
    fileprivate func alteration(
        to new: Wrapped, field: String, shown: (Wrapped) -> String
    ) -> AuditEvent.Alteration? {
        self == new ? nil : .init(field: field, old: map(shown), new: shown(new))
    }
}

extension Array {
    fileprivate func element(at index: Int) -> Element? { index < count ? self[index] : nil }
}

extension ChecklistPin {
    fileprivate var shown: String { "\(id) \(edition) \(sha256)" }
}

extension Waiver {
    fileprivate var shown: String {
        "until \(until), proposed by \(proposedBy)" + (approvedBy.map { ", approved by \($0)" } ?? "")
    }
}

extension Assignment {
    fileprivate var shown: String { person + (due.map { ", due \($0)" } ?? "") }
}

extension Signature {
    fileprivate var shown: String { voidedBecause.map { "void: \($0)" } ?? "over \(content)" }
}

extension AuthorityEvent {
    fileprivate var shown: String { "\(date)\(number.map { " \($0)" } ?? "") evidence \(evidence)" }
}

extension Change {
    /// What the change itself puts on record, beyond what differs in the filing: the parts in which two editions differ.
    var alterations: [AuditEvent.Alteration] {
        guard case .editionAdopted(let adoption) = self else { return [] }
        return adoption.differences.map {
            .init(field: "edition \($0.part.rawValue) \($0.id)", old: nil, new: $0.shift.rawValue)
        }
    }

    /// The reason a person gave, where the change asks for one.
    var reason: String? {
        switch self {
        case .documentWithdrawn(_, let reason), .reopened(let reason): reason
        case .editionAdopted(let adoption): adoption.reason
        case .waiverProposed(let waiver): waiver.reason
        case .authorityEventRecorded(let event): event.note
        case .documentsAttached, .documentsInspected, .documentsRead, .factConfirmed, .waiverApproved, .assigned,
            .unassigned, .signed,
            .referenceMinted, .packaged, .correctionItemsAsked:
            nil
        case .correctionStepTaken(_, let step): step.kind == .withdrawn || step.kind == .reopened ? step.text : nil
        }
    }
}
