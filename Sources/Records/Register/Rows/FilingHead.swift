import DossierCore
import GRDB

/// The row of a filing itself.
struct FilingHead {
    let status: DossierStatus
    let revision: Int
    let checklist: ChecklistPin
    let reference: FilingReference?

    /// - Throws: `RegisterError.unknownShipment`, with shipments that look alike, or else the one spelt most alike.
    init(_ shipment: String, in db: Database) throws {
        guard let row = try db.first("SELECT * FROM filing WHERE shipment = ?", [shipment]) else {
            throw try db.unknownShipment(shipment)
        }
        try self.init(row)
    }

    init(_ row: Row) throws {
        status = try row.word("status")
        revision = try row.integer("revision")
        checklist = ChecklistPin(
            id: try row.text("checklistID"), edition: try row.text("checklistEdition"),
            sha256: try row.value("checklistDigest"))
        reference = try row.valueIfPresent("reference")
    }
}

extension Database {
    /// That there is no filing for a shipment, with shipments that look alike, or else the one spelt most alike.
    func unknownShipment(_ shipment: String) throws -> RegisterError {
        let alike = try suggestions(for: shipment, kind: .shipment)
        let known = alike.isEmpty ? try texts("SELECT shipment FROM filing ORDER BY shipment") : []
        let nearest = DidYouMean.suggestion(for: shipment, among: known)
        return .unknownShipment(shipment, suggestions: alike + [nearest].compactMap(\.self))
    }
}
