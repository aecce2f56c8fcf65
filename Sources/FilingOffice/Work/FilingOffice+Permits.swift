package import DossierCore
import Records

extension FilingOffice {
    /// Every permit of the workspace in the order of codes, one at a time.
    package func eachPermit(asOf: Day? = nil, _ body: (PermitReport) throws -> Void) throws {
        let day = asOf ?? today
        var last: String?
        while true {
            let page = try workspace.register.keys(of: .permit, after: last, limit: 500)
            guard let end = page.last else { return }
            for code in page {
                guard let ledger = try workspace.register.ledger(ofPermit: code) else { continue }
                try body(PermitReport(ledger, asOf: day))
            }
            last = end
        }
    }

    /// The permits with this code or this number.
    ///
    /// - Throws: `FilingError.unknownPermit`, with codes that look alike.
    package func permits(knownAs text: String, asOf: Day? = nil) throws -> [PermitReport] {
        let found = try ledgers(knownAs: text)
        guard found.isEmpty else { return found.map { PermitReport($0, asOf: asOf ?? today) } }
        throw FilingError.unknownPermit(
            text, suggestions: try workspace.register.suggestions(for: text, kind: .permit))
    }

    /// The ledger of the permit of this code, else those of the permits with this number.
    func ledgers(knownAs text: String) throws -> [PermitLedger] {
        let register = workspace.register
        if let ledger = try register.ledger(ofPermit: text) { return [ledger] }
        return try register.permits(withNumber: text).compactMap { try register.ledger(ofPermit: $0) }
    }
}
