extension FactSheet {
    /// The recorded values of a permit, and what its drawings come to as this shipment leaves; or why they cannot be
    /// known.
    static func values(of permit: Permit, in records: DossierRecords) -> (values: Values, doubt: PermitDoubt?) {
        var values = values(of: permit)
        do throws(PermitDoubt) {
            let balance = try PermitBalance(
                of: permit, after: records.drawings, and: records.shipment.batches.map(\.quantity))
            values["drawn-before"] = .string(balance.drawnBefore.description)
            values["drawn-total"] = .string(balance.drawnTotal.description)
            values["remaining"] = .string(balance.remaining.description)
            return (values, nil)
        } catch {
            return (values, error)
        }
    }

    /// Codes of the permits of a kind that the shipment names; a permit of which no kind is known may be of any.
    func permits(of kind: Permit.Kind) -> [SubjectRef] {
        relatives(.permit, of: filing).subjects.filter { permit in
            guard let word = records[.permit]?[permit.id]?["kind"]?.string else { return true }
            return word == kind.rawValue
        }
    }

    /// What the program knows of the filing itself (`filing.*`).
    static func filingValues(of dossier: Dossier) -> Values {
        let events = dossier.authorityEvents
        let submitted = events.first { $0.kind == .submitted }
        var values: Values = ["status": .string(dossier.status.rawValue)]
        values["submitted-on"] = submitted.map { .string($0.date.description) }
        values["reopened-after-submission"] = .bool(submitted.map { wasReopened(dossier, after: $0) } ?? false)
        let asked = events.lastIndex { $0.kind == .supplementRequested }
        if let asked, !events[asked...].contains(where: { $0.kind == .resubmitted }) {
            values["supplement-number"] = events[asked].number.map { .string($0) }
            values["supplement-items"] = dossier.itemsOfRound.isEmpty ? nil : .integer(dossier.itemsOfRound.count)
            values["unanswered-items"] =
                dossier.itemsOfRound.isEmpty ? nil : .integer(dossier.unansweredItems.count)
        }
        values["reference"] = dossier.reference.map { .string($0.description) }
        return values
    }

    /// Opening a filing again voids the release it was submitted with.
    private static func wasReopened(_ dossier: Dossier, after submitted: AuthorityEvent) -> Bool {
        let release = dossier.signatures.last { $0.meaning == .released && $0.at <= submitted.recordedAt }
        return release?.voidedBecause != nil
    }
}
