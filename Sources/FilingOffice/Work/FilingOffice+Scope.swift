package import DossierCore
import Records

/// Which exports need the filing, by the scope of one edition.
package struct ScopeReport: Sendable {
    package let checklist: Checklist
    package let rules: ScopeRules
    package let answers: [ScopeAnswer]

    /// Judges plans by an edition.
    ///
    /// - Throws: `FilingError.noScope` when the edition says nothing about its scope.
    package init(_ planned: [PlannedExport], by checklist: Checklist) throws(FilingError) {
        guard let rules = checklist.scope else {
            throw FilingError.noScope(id: checklist.pin.id, edition: checklist.pin.edition)
        }
        self.checklist = checklist
        self.rules = rules
        answers = planned.map { ScopeAnswer($0, by: rules) }
    }

    /// How many came out each way.
    package var count: ScopeCount { ScopeCount(answers) }

    /// The instruments the answers cite, in the order of the edition.
    package var instruments: [Instrument] {
        let cited = Set(answers.flatMap(\.citations).map(\.instrument))
        return checklist.instruments.filter { cited.contains($0.id) }
    }
}

extension FilingOffice {
    /// Whether a shipment needs the filing, product by product, by the edition it is pinned to or another one.
    package func scope(_ shipment: String, edition: String? = nil) throws -> ScopeReport {
        try scope(shipment, by: edition.map(named))
    }

    /// The same by an edition at hand; nil for the pinned one.
    package func scope(_ shipment: String, by edition: Checklist?) throws -> ScopeReport {
        let dossier = try dossier(shipment)
        return try ScopeReport(PlannedExport.of(dossier), by: edition ?? checklist(of: dossier))
    }
}
