package import DossierCore
import Records

/// Lists for programs: pages by key, so that the millionth costs what the first does.
extension FilingOffice {
    /// The most a page holds.
    package static let longestPage = 200

    /// Filings in the order of shipments: `{"shipments": [...], "next": "…"}`; `next` is null on the last page.
    package func shipmentsPage(after: String?, limit: Int) throws -> JSONValue {
        let found = try workspace.register.listings(after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return [
            "shipments": .array(
                shown.map { line in
                    [
                        "shipment": .string(line.shipment), "state": .string(line.status.rawValue),
                        "revision": .integer(line.revision),
                        "reference": line.reference.map { .string($0.description) } ?? .null,
                        "destination": .string(line.destination),
                        "plannedDeparture": .string(line.plannedDeparture.description),
                        "consignee": .string(line.consignee),
                        "checklist": ["id": .string(line.checklist.id), "edition": .string(line.checklist.edition)],
                    ]
                }),
            "next": found.count > shown.count ? shown.last.map { .string($0.shipment) } ?? .null : .null,
        ]
    }

    /// The audit trail in order: `{"events": [...], "next": 123}`; `next` is null on the last page.
    ///
    /// - Parameter shipment: one filing's part of it; nothing for the whole.
    package func auditPage(of shipment: String?, after: Int, limit: Int) throws -> JSONValue {
        let found: [AuditEvent]
        if let shipment {
            _ = try dossier(shipment)
            let all = try workspace.register.auditEvents(ofShipment: shipment)
            found = Array(all.drop { $0.sequence <= after }.prefix(limit + 1))
        } else {
            found = try workspace.register.auditEvents(after: after, limit: limit + 1)
        }
        let shown = found.prefix(limit)
        return [
            "events": .array(try shown.map { try JSONValue(encoding: $0) }),
            "next": found.count > shown.count ? shown.last.map { .integer($0.sequence) } ?? .null : .null,
        ]
    }

    /// Permits in the order of codes: `{"permits": [...], "next": "…"}`.
    package func permitsPage(after: String?, limit: Int, asOf: Day? = nil) throws -> JSONValue {
        let keys = try workspace.register.keys(of: .permit, after: after, limit: limit + 1)
        let shown = keys.prefix(limit)
        let reports = try shown.compactMap { code in
            try workspace.register.ledger(ofPermit: code).map { PermitReport($0, asOf: asOf ?? today) }
        }
        return [
            "permits": .array(try reports.map { try JSONValue(encoding: $0) }),
            "next": keys.count > shown.count ? shown.last.map { .string($0) } ?? .null : .null,
        ]
    }

    /// How many filings stand in each state.
    package func filingsByState() throws -> [DossierStatus: Int] { try workspace.register.filingsByState() }
}
