import DossierCore
import TestSupport
import Testing

struct RecordSchemaTests {
    @Test("the schema names exactly the fields the records are encoded under", arguments: RecordKind.allCases)
    func agrees(kind: RecordKind) throws {
        let record = try #require(try Self.complete(kind).object)
        #expect(Set(record.keys) == Set(RecordSchema.fields(of: kind).map(\.name)))
    }

    @Test("a record without any of its required fields cannot be decoded", arguments: RecordKind.allCases)
    func required(kind: RecordKind) throws {
        let record = try #require(try Self.complete(kind).object)
        for spec in RecordSchema.fields(of: kind) {
            var fields = record
            fields[spec.name] = nil
            #expect(Self.decodes(kind, .object(fields)) == !spec.isRequired, "\(kind).\(spec.name)")
        }
    }

    @Test(
        "every field has a title in both languages, and no two of a kind the same name", arguments: RecordKind.allCases)
    func titles(kind: RecordKind) {
        let fields = RecordSchema.fields(of: kind)
        #expect(Set(fields.map(\.name)).count == fields.count)
        #expect(fields.allSatisfy { !$0.title.zh.isEmpty && !$0.title.en.isEmpty })
        #expect(RecordSchema.field(kind.keyField, of: kind)?.isRequired == true)
    }

    /// A record of the kind with every field it can have.
    private static func complete(_ kind: RecordKind) throws -> JSONValue {
        let both: JSONValue = ["zh": "中", "en": "e"]
        let (base, rest): (String, [String: JSONValue]) =
            switch kind {
            case .party: (Samples.manufacturer, ["city": both, "address": both])
            case .product:
                (
                    Samples.product,
                    [
                        "aliases": ["x"], "cell-source": "immune", "strength": "x", "dose": "x",
                        "regulatory-path": "drug", "passage-limit": 6,
                    ]
                )
            case .donor: (Samples.donor, ["din": "G123417654321", "patient": "COI-2026-000123"])
            case .batch:
                (
                    Samples.batch.replacing("LOT", with: "A-1"),
                    ["bank": "x", "patient": "COI-2026-000123", "process-version": "1", "passage": 4]
                )
            case .trial:
                (
                    Samples.trial,
                    [
                        "authorisation-number": "x", "in-force-from": "2026-01-01", "in-force-until": "2027-01-01",
                        "maximum-subjects": 12,
                    ]
                )
            case .permit:
                (
                    Samples.permit,
                    [
                        "already-used": "0 cells", "catalogue-version": "2025-28", "catalogue-dated": "2025-07-15",
                        "decided-by": "x", "document": "x",
                    ]
                )
            case .shipment:
                (
                    Samples.consignment.replacing("LOT", with: "A-1").replacing("WAYBILL", with: "020-12345675"),
                    [
                        "broker": "B", "patient": "COI-2026-000123", "shipper": "x", "declared-value": "x",
                        "permits": ["SA-1"], "planned-submission": "2026-05-20", "green-channel": "requested",
                    ]
                )
            }
        let given: JSONValue = try Samples.decode(base)
        return .object((given.object ?? [:]).merging(rest) { _, new in new })
    }

    private static func decodes(_ kind: RecordKind, _ fields: JSONValue) -> Bool {
        do {
            switch kind {
            case .party: _ = try fields.decoded(as: Party.self)
            case .product: _ = try fields.decoded(as: Product.self)
            case .donor: _ = try fields.decoded(as: Donor.self)
            case .batch: _ = try fields.decoded(as: Batch.self)
            case .trial: _ = try fields.decoded(as: Trial.self)
            case .permit: _ = try fields.decoded(as: Permit.self)
            case .shipment: _ = try fields.decoded(as: Shipment.self)
            }
            return true
        } catch {
            return false
        }
    }
}
