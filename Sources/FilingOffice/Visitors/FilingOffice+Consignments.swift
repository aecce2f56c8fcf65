package import DossierCore
import Records

extension FilingOffice {
    /// The consignments known under an identifier, one a shipment, in the order of shipment ids.
    ///
    /// - Throws: what `status` throws.
    package func consignments(_ query: String, asOf: Day? = nil) throws -> [Consignment] {
        try shipments(knownAs: query).map { try consignment($0, asOf: asOf) }
    }

    func consignment(_ shipment: String, asOf: Day?) throws -> Consignment {
        let day = asOf ?? today
        guard let memory else { return try newConsignment(shipment, asOf: day) }
        return try memory.consignments.answer(.init(shipment: shipment, day: day.daysSince1970)) {
            try newConsignment(shipment, asOf: day)
        }
    }

    private func newConsignment(_ shipment: String, asOf day: Day) throws -> Consignment {
        let report = try check(shipment, asOf: day)
        let permits = try workspace.register.ledgers(ofPermitsOf: shipment)
        let status = StatusAnswer.judge(report.dossier, report.assessment, permits: permits, asOf: day)
        let last = try workspace.register.auditEvents(ofShipment: shipment).last
        return Consignment(status, of: report.dossier, lastChange: last?.at)
    }

    /// What customs and brokers are told about a reference, without an account.
    ///
    /// A filing the authority does not have yet, an unknown reference and a wrong code all give nothing, so that nobody
    /// can tell them apart.
    /// - Parameter code: the short code printed beside the reference; nothing where none was given.
    /// - Throws: `FilingError.mistypedReference`, `.nothingFound` for text that is no reference: neither says anything about
    ///   what is on record.
    package func publicAnswer(_ reference: String, code: String? = nil) throws -> PublicAnswer? {
        let reference = try Self.reference(reference)
        let shipments: [String]
        do { shipments = try self.shipments(knownAs: reference.description) } catch FilingError.unknownReference {
            return nil
        }
        guard let shipment = shipments.first, case let consignment = try consignment(shipment, asOf: nil),
            consignment.isSubmitted, consignment.status.reference == reference,
            code.map({ consignment.codes.contains($0.folded.uppercased()) }) ?? true
        else { return nil }
        return PublicAnswer(consignment, reference: reference, at: clock())
    }

    /// A reference as it was typed, with a mistyped one told apart from text that is none.
    private static func reference(_ text: String) throws -> FilingReference {
        do { return try FilingReference(text) } catch {
            if case .checkCharacters(_, let expected) = error.reason {
                throw FilingError.mistypedReference(text, expected: expected)
            }
            throw FilingError.nothingFound(text)
        }
    }
}
