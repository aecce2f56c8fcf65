package import DossierCore
import Records

extension FilingOffice {
    /// Where the filings known under an identifier stand: reference, authority number, shipment, lot, waybill, bundle hash.
    ///
    /// One answer a shipment, in the order of shipment ids: a lot may travel in several.
    /// - Throws: `FilingError.mistypedReference` for a reference whose check digits do not belong to it, which is told apart
    ///   from an unknown one; `.unknownReference`; `.nothingFound`.
    package func status(_ query: String, asOf: Day? = nil) throws -> [StatusAnswer] {
        try consignments(query, asOf: asOf).map(\.status)
    }

    /// The shipments an identifier leads to.
    package func shipments(knownAs query: String) throws -> [String] {
        let hits = try workspace.register.lookUp(query)
        guard hits.isEmpty else { return Array(Set(hits.map(\.shipment))).sorted() }
        guard query.uppercased().hasPrefix("CXD-") else { throw FilingError.nothingFound(query) }
        do {
            throw FilingError.unknownReference(try FilingReference(query))
        } catch let fault as IdentifierFault {
            if case .checkCharacters(_, let expected) = fault.reason {
                throw FilingError.mistypedReference(query, expected: expected)
            }
            throw FilingError.nothingFound(query)
        }
    }
}
