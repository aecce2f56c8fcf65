package import DossierCore
import Foundation
package import Records

/// Small valid records, people and documents for tests. What is not said to matter does not.
package enum Samples {
    /// `S-2026-001`.
    package static let shipment = "S-2026-001"
    /// `MSC01-26A03`.
    package static let lot = "MSC01-26A03"
    /// 2026-05-04 at nine in the morning in Shanghai.
    package static let instant = Instant(secondsSince1970: 1_777_856_400, offsetMinutes: 480)
    /// A pin to an edition no test opens.
    package static let pin = ChecklistPin(id: "cell-export", edition: "2026-05", sha256: .of("cell-export 2026-05"))

    /// One filing's worth of records: four parties, a product, a donor, a batch, a trial and the shipment, in an
    /// order in which later ones refer to earlier ones.
    package static func shipmentRecords(
        shipment: String = shipment, lot: String = lot, airWaybill: String = "020-12345675"
    ) throws -> [RecordDraft] {
        [
            .party(try decode(manufacturer)), .party(try decode(sponsor)), .party(try decode(consignee)),
            .party(try decode(site)), .product(try decode(product)), .donor(try decode(donor)),
            .batch(try decode(batch.replacing("LOT", with: lot))), .trial(try decode(trial)),
            .shipment(
                try decode(
                    consignment.replacing("SHIPMENT", with: shipment).replacing("LOT", with: lot)
                        .replacing("WAYBILL", with: airWaybill))),
        ]
    }

    /// The same records as a filing holds them.
    package static func dossierRecords() throws -> DossierRecords {
        try DossierRecords(
            shipment: decode(
                consignment.replacing("SHIPMENT", with: shipment).replacing("LOT", with: lot)
                    .replacing("WAYBILL", with: "020-12345675")),
            trial: decode(trial),
            parties: [decode(manufacturer), decode(sponsor), decode(consignee), decode(site)],
            products: [decode(product)], donors: [decode(donor)], batches: [decode(batch.replacing("LOT", with: lot))])
    }

    /// A filing over these records, prepared by nobody yet.
    package static func dossier() throws -> Dossier {
        Dossier(checklist: pin, records: try dossierRecords())
    }

    /// Reads a record from JSON, for a variant of one of ours.
    package static func decode<Record: Decodable>(_ json: String) throws -> Record {
        try JSONDecoder().decode(Record.self, from: Data(json.utf8))
    }

    package static let manufacturer = """
        {"code": "HX", "name": {"zh": "华昕细胞", "en": "Huaxin Cell"}, "roles": ["manufacturer", "cdmo", "consignor"],
         "uscc": "91110000600037341L", "country": "CN"}
        """
    package static let sponsor = """
        {"code": "NORD", "name": {"zh": "北光疗法", "en": "Nordlys Therapeutics"}, "roles": ["sponsor"], "country": "SE"}
        """
    package static let consignee = """
        {"code": "KARO", "name": {"zh": "卡罗医院药房", "en": "Karo Hospital Pharmacy"}, "roles": ["consignee"],
         "country": "SE"}
        """
    package static let site = """
        {"code": "KARO-1", "name": {"zh": "卡罗医院", "en": "Karo Hospital"}, "roles": ["site"], "country": "SE"}
        """
    package static let product = """
        {"code": "MSC-01", "name": {"zh": "脐带间充质干细胞注射液", "en": "Umbilical MSC suspension"},
         "modality": "stem-cell-preparation", "origin": "allogeneic", "form": "frozen", "vector": "none", "edits": 0,
         "storage": "<= -150 °C vapour-phase LN2", "shelf-life": "24 months", "in-use": "4 h", "manufacturer": "HX"}
        """
    package static let donor = """
        {"code": "D-0117", "collection": "tissue", "collected-on": "2025-11-03", "collected-in": "CN"}
        """
    package static let batch = """
        {"lot": "LOT", "product": "MSC-01", "donors": ["D-0117"], "manufactured-from": "2026-01-12",
         "manufactured-to": "2026-01-26", "expiry": "2028-01-25", "quantity": "1.2e9 cells", "units": 24,
         "release-decision": "released", "released-on": "2026-03-02"}
        """
    package static let trial = """
        {"code": "NORD-MSC-2", "title": {"zh": "二期试验", "en": "Phase 2 trial"}, "registry-number": "NCT02852213",
         "authority": "Läkemedelsverket", "country": "SE", "phase": "2", "sponsor": "NORD", "product": "MSC-01",
         "protocol": "NT-204", "protocol-version": "3.0", "sites": ["KARO-1"]}
        """
    /// A quarantine approval for 1e9 cells from March 2026 to February 2027.
    package static let permit = """
        {"code": "SA-1", "kind": "special-articles-approval", "number": "沪特审2026-0117", "holder": "HX",
         "issuer": "上海海关", "products": ["MSC-01"], "destinations": ["SE"], "quantity": "1e9 cells",
         "valid-from": "2026-03-01", "valid-until": "2027-02-28", "decided-on": "2026-02-20", "conclusion": "approved"}
        """
    package static let consignment = """
        {"id": "SHIPMENT", "purpose": "clinical-trial", "destination": "SE", "consignor": "HX", "consignee": "KARO",
         "trial": "NORD-MSC-2", "batches": [{"lot": "LOT", "units": 6, "quantity": "3e8 cells"}],
         "planned-departure": "2026-06-10", "planned-arrival": "2026-06-11", "planned-use": "2026-06-20",
         "route": ["PVG", "FRA", "ARN"], "route-time": "36 h", "air-waybill": "WAYBILL", "hs-code": "3002.51"}
        """
}
