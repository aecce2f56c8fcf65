import Testing

@testable import DossierCore

@Suite("Reading facts behind their labels")
struct FactReaderTests {
    private static func field(_ name: String, _ type: FieldType, _ zh: String, _ en: String) -> FactLabel {
        FactLabel(FieldSpec(name: name, type: type, isRequired: true, title: Wording(zh: zh, en: en)))
    }

    private static let labels = [
        field("lot", .identifier(.lot), "批号", "Lot"), field("expiry", .day, "有效期至", "Expiry"),
        field("quantity", .quantity, "数量", "Quantity"), field("released-on", .day, "放行日期", "Date of release"),
        field("units", .integer, "总件数", "Units in total"), field("product", .text, "产品代号", "Product code"),
        field("lots", .list(.identifier(.lot)), "装箱批号", "Lots packed"),
        field("ended", .day, "培养结束日期（检查完成后填写）", "End (once finished)"),
    ]

    private func read(_ text: String, known: [String: JSONValue] = [:]) -> [String] {
        FactReader.facts(in: [PageText(page: 1, text: text)], labels: Self.labels, known: known).map { fact in
            "\(fact.field)=" + fact.places.map { $0.values.map(\.shown).joined(separator: "|") }.joined(separator: ",")
        }
    }

    @Test(
        "a value stands behind its label in either language, in columns, below it or in a sentence",
        arguments: [
            ("批号\n      MSC01-26A03\n Lot", ["lot=MSC01-26A03"]), ("批号\nLot\nMSC01-26A03", ["lot=MSC01-26A03"]),
            ("批号 / Lot：MSC01-26A03", ["lot=MSC01-26A03"]), ("Lot: MSC01-26A03", ["lot=MSC01-26A03"]),
            ("本批产品的放行日期为2026年3月27日。", ["released-on=2026-03-27"]),
            ("有效期至\n   Expiry\n\n     L E\n\n   2028-01-29", ["expiry=2028-01-29"]),
            ("有效期至 03/04/2028", ["expiry=2028-04-03|2028-03-04"]),
            ("数量\nQuantity\n  60 袋 bags，6.0×10^9 cells", ["quantity=60 bags|6e9 cells"]),
            ("批號：MSC01-26A03", ["lot=MSC01-26A03"]), ("總件數 12", ["units=12"]), ("數量：60 袋", ["quantity=60 bags"]),
            ("培養結束日期（檢查完成後填寫） 2026-02-13", ["ended=2026-02-13"]),
            ("总件数 12", ["units=12"]), ("装箱批号 MSC01-26A03；MSC01-26A04", ["lots=MSC01-26A03; MSC01-26A04"]),
            ("培养结束日期（检查完成后填写）\n 2026-02-13", ["ended=2026-02-13"]), ("培养结束日期：2026-02-13", ["ended=2026-02-13"]),
        ])
    func values(_ text: String, _ expected: [String]) {
        #expect(read(text) == expected)
    }

    @Test(
        "what only looks like a label proposes nothing",
        arguments: [
            "装载批号 MSC01-26A03", "Commercial lot MSC01-26A03", "生产日期 / 有效期至\n2026-01-30 / 2028-01-29",
            "箱号 / Shipper   批号 / Lot   数量 / Quantity\nCRX-16   MSC01-26A03   1.2×10^9 cells",
            "有效期至 Valid until 2026-12-31", "总件数 2026-01-30", "批号 待定", "有效期至见标签",
        ])
    func nothing(_ text: String) {
        #expect(read(text) == [])
    }

    @Test("of amounts that stand together the one measured like the sheet's is meant")
    func sameMeasure() {
        #expect(
            read("数量 60 袋 bags，6.0×10^9 cells", known: ["quantity": "6e9 cells"]) == ["quantity=6e9 cells"])
    }

    @Test("free text is recognised, never read")
    func text() {
        #expect(read("产品代号 ＹＨ-MSC01", known: ["product": "YH-MSC01"]) == ["product=YH-MSC01"])
        #expect(read("产品代号 YH-MSC02", known: ["product": "YH-MSC01"]) == [])
    }

    @Test("every fact names its page and the text it stands in")
    func places() {
        let pages = [PageText(page: 1, text: ""), PageText(page: 2, text: "批号\n  Lot  MSC01-26A03\n其他")]
        let facts = FactReader.facts(in: pages, labels: Self.labels)
        #expect(
            facts.map(\.places) == [[ReadFact.Place(values: ["MSC01-26A03"], page: 2, snippet: "批号 Lot MSC01-26A03")]])
    }
}
