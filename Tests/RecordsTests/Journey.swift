import DossierCore
import TestSupport

@testable import Records

/// Whatever may happen to a filing and to what it relies on, in an order that dice decide.
struct Journey {
    let register: Register
    private var dice: Dice
    private var count = 0

    /// The filing `S-1`, which names a permit others draw on.
    init(seed: UInt64) throws {
        register = try Register.inMemory()
        dice = Dice(seed: seed)
        let records = try Samples.shipmentRecords().dropLast() + [.permit(Samples.decode(Samples.permit))]
        _ = try register.put(
            records + [Self.shipment("S-1")], by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
    }

    /// Tries one act; one that is refused changes nothing.
    mutating func step(at instant: Instant) throws {
        count += 1
        do { try act(at: instant) } catch is Refusal {}
    }

    private mutating func act(at instant: Instant) throws {
        switch Int.random(in: 0..<16, using: &dice) {
        case 0, 1: try attach(at: instant)
        case 2:
            try amend(at: instant, by: Samples.specialist) { dossier in
                dossier.documents.last.map { .documentWithdrawn($0.id, reason: "of another batch") }
            }
        case 3: try amend(at: instant, by: Samples.specialist) { .waiverProposed(Self.waiver(of: $0, at: instant)) }
        case 4:
            try amend(at: instant, by: Samples.releaser) { dossier in
                dossier.waivers.last.map { .waiverApproved($0.target) }
            }
        case 5, 6, 7:
            for (agent, meaning) in Samples.signers {
                do {
                    try amend(at: instant, by: agent) { try Samples.signature(meaning, of: $0, by: agent, at: instant) }
                } catch is Refusal {}
            }
        case 8: try amend(at: instant, by: Samples.releaser) { _ in .reopened(reason: "a paper was exchanged") }
        case 9: try adopt(at: instant)
        case 10: try put(changedBatch(), at: instant)
        case 11: try put([Self.shipment("S-0\(count % 3)", quantity: "\(count)e6 cells")], at: instant)
        case 12:
            try amend(at: instant, by: Samples.manager) {
                .assigned(Self.assignment(of: $0, at: instant))
            }
        case 13:
            let text = Self.inspection("page \(count)")
            try amend(at: instant, by: Samples.specialist) { dossier in
                dossier.documents.first.map { .documentsInspected([$0.id: text]) }
            }
        case 14:
            let decision = JSONValue.string(dice.pick(["released", "rejected"]))
            try amend(at: instant, by: Samples.reviewer) { dossier in
                dossier.documents.last.map {
                    .factConfirmed(
                        $0.id,
                        FactConfirmation(
                            field: "decision", value: decision, page: 1, by: Samples.reviewer.code, at: instant))
                }
            }
        default: try send(at: instant)
        }
    }

    private func amend(
        at instant: Instant, by agent: Agent, _ change: (Dossier) throws -> Change?
    ) throws {
        _ = try register.amend("S-1", basedOn: nil, by: agent, at: instant) { try [change($0)].compactMap(\.self) }
    }

    private func put(_ records: [RecordDraft], at instant: Instant) throws {
        _ = try register.put(records, by: Samples.manager, at: instant, pin: Samples.pin)
    }

    private mutating func attach(at instant: Instant) throws {
        let type = dice.pick(["D17", "D18", "D21"])
        let text = "paper \(count)"
        try amend(at: instant, by: Samples.specialist) { dossier in
            let held = dossier.documents.first { $0.type == type }?.id
            return .documentsAttached([Samples.document(type, text: text, supersedes: held, at: instant)])
        }
    }

    private func adopt(at instant: Instant) throws {
        let other = ChecklistPin(id: "cell-export", edition: "2026-\(10 + count % 3)", sha256: .of("\(count % 3)"))
        try amend(at: instant, by: Samples.manager) { _ in
            .editionAdopted(EditionAdoption(pin: other, reason: "a form was published", differences: []))
        }
    }

    private func changedBatch() throws -> [RecordDraft] {
        let text = Samples.batch.replacing("LOT", with: Samples.lot).replacing(
            "\"units\": 24", with: "\"units\": \(count)")
        return [.batch(try Samples.decode(text))]
    }

    /// Reference, bundle and submission, as far as they may follow.
    private func send(at instant: Instant) throws {
        _ = try register.mintReference(
            for: "S-1", district: "310115", year: 2026, by: Samples.manager, at: instant)
        try amend(at: instant, by: Samples.manager) { dossier in
            try dossier.reference.map {
                .packaged(
                    Samples.receipt(of: dossier, sequence: dossier.bundles.count, reference: $0),
                    content: try dossier.contentDigest())
            }
        }
        for kind in [AuthorityEvent.Kind.submitted, .supplementRequested] {
            try amend(at: instant, by: Samples.specialist) { _ in
                .authorityEventRecorded(
                    AuthorityEvent(
                        kind: kind, number: "N-1", date: instant.day, evidence: .of("notice"),
                        evidenceName: "notice.pdf", recordedBy: Samples.specialist.code, recordedAt: instant))
            }
        }
    }

    static func waiver(of dossier: Dossier, at instant: Instant) -> Waiver {
        Waiver(
            finding: "D18", subject: dossier.subject, reason: "held at the site", until: instant.day,
            proposedBy: Samples.specialist.code, proposedAt: instant, edition: dossier.checklist.sha256)
    }

    /// What a program found out about a paper whose only page says this.
    static func inspection(_ text: String) -> Inspection {
        Inspection(
            mediaType: .known("text/plain"), pdf: nil,
            text: .known(TextLayer([PageText(page: 1, text: text)], origin: .layer)), programs: [])
    }

    private static func assignment(of dossier: Dossier, at instant: Instant) -> Assignment {
        Assignment(
            target: Waiver.Target(finding: "D18", subject: dossier.subject), person: Samples.reviewer.code, due: nil,
            assignedBy: Samples.manager.code, assignedAt: instant)
    }

    /// A shipment that draws on the permit.
    private static func shipment(_ id: String, quantity: String = "3e8 cells") throws -> RecordDraft {
        let text = Samples.consignment.replacing("SHIPMENT", with: id).replacing("LOT", with: Samples.lot)
            .replacing("WAYBILL", with: "020-12345675").replacing("3e8 cells", with: quantity)
            .replacing("\"route-time\"", with: "\"permits\": [\"SA-1\"], \"route-time\"")
        return .shipment(try Samples.decode(text))
    }
}
