import DossierCore
import TestSupport
import Testing

struct RecordReaderTests {
    @Test("every kind of record is read as it was written")
    func reads() throws {
        let read = try Self.read(Self.file())
        #expect(read.problems == [])
        let records = read.records
        #expect(records.count == 9)
        #expect(
            records.parties == [
                try Samples.decode(Samples.manufacturer), try Samples.decode(Samples.sponsor),
                try Samples.decode(Samples.consignee), try Samples.decode(Samples.site),
            ])
        #expect(records.products == [try Samples.decode(Samples.product)])
        #expect(records.donors == [try Samples.decode(Samples.donor)])
        #expect(records.batches == [try Samples.decode(Samples.batch.replacing("LOT", with: "A-1"))])
        #expect(records.trials == [try Samples.decode(Samples.trial)])
        #expect(
            records.shipments.map(\.batches) == [
                [Shipment.Line(lot: try LotNumber("A-1"), units: 6, quantity: try Quantity("3e8 cells"))]
            ])
    }

    @Test("a file that names everything it uses stands by itself")
    func wholeByItself() throws {
        #expect(try Self.read(Self.file()).checked(against: KnownRecords()).count == 9)
    }

    @Test("one mistake is told with its place, its field and what to do", arguments: Self.mistakes)
    func oneMistake(old: String, new: String, expected: String) throws {
        let file = Self.file()
        #expect(file.contains(old))
        let changed = file.replacing(old, with: new, maxReplacements: 1)
        #expect(try Self.read(changed).problems.map { "\($0.field ?? ""): \($0.wording.en)" } == [expected])
    }

    private static let mistakes: [(String, String, String)] = [
        (
            #""expiry": "2028-01-25""#, #""expiri": "2028-01-25", "expiry": "2028-01-25""#,
            "batches[1].expiri: A batch has no field “expiri”. Did you mean “expiry”?"
        ),
        (
            #""units": 24"#, #""件数": 24, "units": 24"#,
            "batches[1].件数: A batch has no field “件数”. Did you mean “units”?"
        ),
        (#""expiry": "2028-01-25", "#, "", "batches[1].expiry: “expiry” is missing. Add it."),
        (#""expiry": "2028-01-25""#, #""expiry": null"#, "batches[1].expiry: “expiry” is missing. Add it."),
        (
            #""expiry": "2028-01-25""#, #""expiry": "2027-02-29""#,
            "batches[1].expiry: Expiry: “2027-02-29” is not a day that exists; write YYYY-MM-DD."
        ),
        (
            #""expiry": "2028-01-25""#, #""expiry": "2028-01""#,
            "batches[1].expiry: Expiry: “2028-01” does not name one day; write YYYY-MM-DD."
        ),
        (
            #""expiry": "2028-01-25""#, #""expiry": "2026-01-25""#,
            "batches[1].expiry: Expiry (2026-01-25) lies before manufactured to (2026-01-26). Correct one of them."
        ),
        (
            #""manufactured-from": "2026-01-12""#, #""manufactured-from": "2026-02-12""#,
            "batches[1].manufactured-to: Manufactured to (2026-01-26) lies before manufactured from (2026-02-12). Correct one of them."
        ),
        (#""units": 24"#, #""units": 0"#, "batches[1].units: Units is 0 and must be at least 1."),
        (
            #""units": 24"#, #""units": "many""#,
            "batches[1].units: Units: found “many”; expected here is a whole number."
        ),
        (
            #""quantity": "1.2e9 cells""#, #""quantity": "1.2e9 bits""#,
            "batches[1].quantity: Quantity: “1.2e9 bits” has the unknown unit “bits”; write it like 1.2e8 cells or 20 mL."
        ),
        (
            #""lot": "A-1", "product""#, #""lot": "a-1", "product""#,
            "batches[1].lot: Lot: “a-1” is not a valid lot number: character 1, “a”, is not allowed there."
        ),
        (
            #""donors": ["D-0117"]"#, #""donors": "D-0117""#,
            "batches[1].donors: A list belongs here. Begin each item with a dash."
        ),
        (#""donors": ["D-0117"]"#, #""donors": []"#, "batches[1].donors: “donors” is missing. Add it."),
        (
            #""donors": ["D-0117"]"#, #""donors": ["D-0117", "D-0117"]"#,
            "batches[1].donors[2]: “D-0117” stands twice in the list. Keep one."
        ),
        (
            #""donors": ["D-0117"]"#, #""donors": ["王小明"]"#,
            "batches[1].donors[1]: Donors “王小明” is not a plain code. Use letters, digits, dots, hyphens and underscores, begin with a letter or digit, at most 40 characters."
        ),
        (
            #""collection": "tissue""#, #""name": "x", "collection": "tissue""#,
            "donors[1].name: “name” would say who the donor is. Donors are kept by code only, and no field holds personal data. Remove it."
        ),
        (
            #""collection": "tissue""#, #""姓名": "x", "collection": "tissue""#,
            "donors[1].姓名: “姓名” would say who the donor is. Donors are kept by code only, and no field holds personal data. Remove it."
        ),
        (
            #""collection": "tissue""#, #""collection": "marrow""#,
            "donors[1].collection: Collection: found “marrow”; expected here is one of leukapheresis, pbsc, tissue, oocyte, bone-marrow, cord-blood."
        ),
        (#""zh": "北光疗法", "#, "", "parties[2].name.zh: “name” has no Chinese text (zh). Add it."),
        (
            #""name": {"zh": "北光疗法", "en": "Nordlys Therapeutics"}"#, #""name": "Nordlys""#,
            "parties[2].name: Name: found “Nordlys”; expected here is a text in Chinese and one in English (zh and en)."
        ),
        (
            #""uscc": "91110000600037341L""#, #""uscc": "91110000600037341M""#,
            "parties[1].uscc: Unified social credit code: “91110000600037341M” is not a valid unified social credit code: the check character is M, computed L."
        ),
        (
            #""roles": ["site"]"#, #""roles": ["sites"]"#,
            "parties[4].roles[1]: Roles: found “sites”; expected here is one of manufacturer, cdmo, sponsor, consignor, consignee, broker, laboratory, site, collection-centre."
        ),
        (
            #""route": ["PVG", "FRA", "ARN"]"#, #""route": ["PVG", "Arlanda"]"#,
            "shipments[1].route: “Arlanda” is not an airport code. Write its three capitals (IATA), such as PVG."
        ),
        (
            #""route": ["PVG", "FRA", "ARN"]"#, #""route": ["PVG"]"#,
            "shipments[1].route: A route needs at least two airports. Add the missing one."
        ),
        (
            #""planned-use": "2026-06-20""#, #""planned-use": "2026-06-10""#,
            "shipments[1].planned-use: Planned use (2026-06-10) lies before planned arrival (2026-06-11). Correct one of them."
        ),
        (
            #"{"lot": "A-1", "units": 6,"#, #"{"lot": "A-1", "units": 6, "boxes": 1,"#,
            "shipments[1].batches[1].boxes: A shipment has no field “boxes”. Known are lot, units, quantity."
        ),
        (
            #""units": 6, "quantity": "3e8 cells"}"#,
            #""units": 6, "quantity": "3e8 cells"}, {"lot": "A-1", "units": 1, "quantity": "1 bag"}"#,
            "shipments[1].batches[2].lot: “A-1” stands twice in the list. Keep one."
        ),
        (
            #""parties""#, #""partys": [], "parties""#,
            "partys: There are no records of the kind “partys”. Did you mean “parties”?"
        ),
        (
            #""donors": [{"#, #""trial": [], "donors": [{"#,
            "trial: There are no records of the kind “trial”. Did you mean “trials”?"
        ),
    ]

    @Test("the same record twice in one import is told with both places")
    func twice() throws {
        var reader = RecordReader()
        let donor = "{\"donors\": [\n\(Samples.donor)]}"
        reader.read(file: try PositionedJSON.value(of: donor, file: "one.json"))
        reader.read(file: try PositionedJSON.value(of: donor, file: "two.json"))
        #expect(
            reader.result.problems.map(\.listed.en) == [
                "two.json:2:10 donors[1].code: The donor “D-0117” stands twice, first at one.json:2:10. Keep one."
            ])
    }

    @Test("several mistakes are all told, in the order of their places")
    func several() throws {
        let text = """
            {"batches": [{"lot": "A-1", "units": "x", "expiry": "soon"}],
             "oops": 1}
            """
        let problems = IntakeProblems(try Self.read(text).problems).all
        #expect(
            problems.map { "\($0.place) \($0.field ?? "")" } == [
                "r.json:1:14 batches[1].donors", "r.json:1:14 batches[1].manufactured-from",
                "r.json:1:14 batches[1].manufactured-to", "r.json:1:14 batches[1].product",
                "r.json:1:14 batches[1].quantity", "r.json:1:38 batches[1].units", "r.json:1:53 batches[1].expiry",
                "r.json:2:2 oops",
            ])
    }

    @Test("full-width characters in codes and lots are read as plain ones")
    func fullWidth() throws {
        let text = Self.file().replacing("D-0117", with: "Ｄ－０１１７").replacing("A-1", with: "Ａ-１")
        let records = try Self.read(text).checked(against: KnownRecords())
        #expect(records.donors.map(\.code) == ["D-0117"])
        #expect(records.batches.map(\.donors) == [["D-0117"]])
        #expect(records.batches.map(\.lot.description) == ["A-1"])
    }

    static func read(_ text: String) throws -> ReadRecords {
        var reader = RecordReader()
        reader.read(file: try PositionedJSON.value(of: text, file: "r.json"))
        return reader.result
    }

    /// A file with one of everything a shipment needs.
    static func file() -> String {
        let consignment = Samples.consignment.replacing("LOT", with: "A-1").replacing("SHIPMENT", with: "S-1")
            .replacing("WAYBILL", with: "020-12345675")
        return """
            {"parties": [\(Samples.manufacturer), \(Samples.sponsor), \(Samples.consignee), \(Samples.site)],
             "products": [\(Samples.product)], "donors": [\(Samples.donor)],
             "batches": [\(Samples.batch.replacing("LOT", with: "A-1"))], "trials": [\(Samples.trial)],
             "shipments": [\(consignment)]}
            """
    }
}
