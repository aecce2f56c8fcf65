package import DossierCore
import Records

/// A filing's check, and the work it leaves.
package struct WorkReport: Sendable {
    package let check: CheckReport
    package let list: WorkList

    /// - Parameter disabled: Codes of the people who can do nothing any more.
    init(_ check: CheckReport, _ disabled: Set<String>) {
        self.check = check
        list = WorkList(check.dossier, under: check.checklist, assessed: check.assessment, disabled: disabled)
    }
}

extension FilingOffice {
    /// What is still to be done for one filing, as of a day. Read only.
    package func work(_ shipment: String, asOf: Day? = nil) throws -> WorkReport {
        WorkReport(try check(shipment, asOf: asOf), try disabledPeople())
    }

    /// What is still to be done, filing by filing in the order of shipments, a few at a time so that memory stays flat.
    ///
    /// Filings that have come to their end are passed over: nothing can be done for them any more.
    package func workOnAll(asOf: Day? = nil, each: (WorkReport) throws -> Void) throws {
        let disabled = try disabledPeople()
        try checkAll(asOf: asOf) { check in
            if !check.dossier.status.isFinal { try each(WorkReport(check, disabled)) }
        }
    }

    /// Whose work `me`, `nobody` or the code of a person means.
    ///
    /// - Parameter login: The operating-system user, who `me` is.
    /// - Throws: `FilingError.unknownPerson`; for `me`, `.noPersonForLogin` and `.refused(.personDisabled)`.
    package func workOwner(_ text: String, login: String) throws -> WorkOwner {
        switch text {
        case "nobody": return .nobody
        case "me": return .mine(try desk(forLogin: login).person)
        default:
            guard let person = try workspace.register.person(code: text) else { throw FilingError.unknownPerson(text) }
            return .assigned(person.code)
        }
    }

    private func disabledPeople() throws -> Set<String> { Set(try people().filter(\.isDisabled).map(\.code)) }
}
