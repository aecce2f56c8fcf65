import DossierCore
import TestSupport
import Testing

struct RecordTableTests {
    @Test("a table of batches is read like a file of batches")
    func batches() throws {
        let read = try Self.read(
            """
            lot,product,donors,manufactured-from,manufactured-to,expiry,quantity,units,release-decision,released-on
            A-1,MSC-01,D-0117,2026-01-12,2026-01-26,2028-01-25,1.2e9 cells,24,released,2026-03-02
            A-2,MSC-01,D-0117;D-0118,2026-01-12,2026-01-26,2028-01-25,1.2e9 cells,24,,
            """, file: "in/batches.csv")
        #expect(read.problems == [])
        #expect(read.records.batches.first == (try Samples.decode(Samples.batch.replacing("LOT", with: "A-1"))))
        #expect(read.records.batches.last?.donors == ["D-0117", "D-0118"])
        #expect(read.records.batches.last?.releaseDecision == nil)
    }

    @Test("wordings have a column for each language")
    func wordings() throws {
        let read = try Self.read(
            "code,name.zh,name.en,roles,country\nHX,华昕,Huaxin,manufacturer；cdmo,CN\n", file: "parties.csv")
        #expect(read.problems == [])
        #expect(
            read.records.parties == [
                Party(
                    code: "HX", name: Wording(zh: "华昕", en: "Huaxin"), roles: [.manufacturer, .cdmo],
                    country: try CountryCode("CN"))
            ])
    }

    @Test("the lines of a shipment stand in one cell")
    func lines() throws {
        let heading =
            "id,purpose,destination,consignor,consignee,trial,batches,planned-departure,planned-arrival,"
            + "planned-use,route,route-time,hs-code\n"
        func row(_ lines: String) -> String {
            "S-1,clinical-trial,SE,HX,KARO,T,\(lines),2026-06-10,2026-06-11,2026-06-20,PVG;ARN,36 h,300251\n"
        }
        let read = try Self.read(heading + row("A-1:6:3e8 cells; A-2：1：1 bag"), file: "shipments.csv")
        #expect(read.problems == [])
        #expect(
            read.records.shipments.first?.batches == [
                Shipment.Line(lot: try LotNumber("A-1"), units: 6, quantity: try Quantity("3e8 cells")),
                Shipment.Line(lot: try LotNumber("A-2"), units: 1, quantity: try Quantity("1 bags")),
            ])
        #expect(
            try Self.read(heading + row("A-1:6"), file: "shipments.csv").problems.map(\.listed.en).first
                == "shipments.csv:2:batches: “A-1:6” is not a line of a shipment. Write LOT:units:quantity, such as MSC01-26A03:12:1.2e8 cells."
        )
    }

    @Test("the kind is what is asked for, or a column says it, or the file's name does")
    func kinds() throws {
        let rows = "code,collection,collected-on,collected-in\nD-1,tissue,2025-11-03,CN\n"
        #expect(try Self.read(rows, file: "donor.csv").records.donors.map(\.code) == ["D-1"])
        #expect(try Self.read(rows, file: "list.csv", kind: .donor).records.donors.map(\.code) == ["D-1"])
        let typed = "kind,code,collection,collected-on,collected-in\ndonor,D-1,tissue,2025-11-03,CN\n"
        #expect(try Self.read(typed, file: "list.csv").records.donors.map(\.code) == ["D-1"])
        #expect(
            try Self.read(rows, file: "doners.csv").problems.map(\.listed.en) == [
                "doners.csv: The file's name does not say what kind of record it holds. Did you mean “donors”?"
            ])
        #expect(
            try Self.read(typed + "batch,D-2,tissue,2025-11-03,CN\n", file: "list.csv").problems.map(\.listed.en) == [
                "list.csv:3:kind: This row is of the kind “batch”, the table of the kind “donor”. Use one table for each kind."
            ])
    }

    @Test(
        "a column the kind does not have is told once, with the likeliest one",
        arguments: [
            ("batches.csv", "lots", "A batch has no field “lots”. Did you mean “lot”?"),
            ("batches.csv", "批号", "A batch has no field “批号”. Did you mean “lot”?"),
            ("parties.csv", "name", "A party has no field “name”. Did you mean “name.zh”?"),
            (
                "donors.csv", "姓名",
                "“姓名” would say who the donor is. Donors are kept by code only, and no field holds personal data. Remove it."
            ),
        ])
    func unknownColumn(file: String, heading: String, expected: String) throws {
        #expect(
            try Self.read("\(heading),x.y\n1,2\n3,4\n", file: file).problems.first?.listed.en
                == "\(file):1:\(heading): \(expected)")
    }

    @Test("a wrong cell is told with its row and column")
    func wrongCell() throws {
        let read = try Self.read(
            "code,collection,collected-on,collected-in\nD-1,tissue,2025-11-03,CN\nD-2,tissue,2025/11/3,\n",
            file: "donors.csv")
        #expect(
            IntakeProblems(read.problems).all.map(\.listed.en) == [
                "donors.csv:3 collected-in: “collected in” is missing. Add it.",
                "donors.csv:3:collected-on: Collected on: “2025/11/3” is not a day; write YYYY-MM-DD.",
            ])
    }

    private static func read(_ text: String, file: String, kind: RecordKind? = nil) throws -> ReadRecords {
        var reader = RecordReader()
        RecordTable(try CommaSeparatedValues(text, file: file)).read(into: &reader, kind: kind)
        return reader.result
    }
}
