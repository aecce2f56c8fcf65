import DossierCore
import Testing

@Suite("Codes of trade and transport")
struct CodesTests {
    @Test(
        "air waybills have one normal form",
        arguments: ["020-12345675", "02012345675", "020-1234 5675", "０２０-12345675", " 020 12345675 "])
    func airWaybill(text: String) throws {
        #expect(try AirWaybill(text).description == "020-12345675")
        #expect(try AirWaybill(text).airline == "020")
    }

    @Test("published air waybills are well-formed", arguments: ["020-12345675", "160-76543213", "112-88001130"])
    func publishedAirWaybills(text: String) {
        #expect(IdentifierFormat.airWaybill.fault(in: text) == nil)
    }

    @Test(
        "a faulty air waybill says what is wrong with it",
        arguments: [
            ("020-12345678", IdentifierFault.Reason.checkCharacters(found: "8", expected: "5")),
            ("020-1234567", .shape(example: "020-12345675")), ("HAWB-1", .shape(example: "020-12345675")), ("", .empty),
        ])
    func refusedAirWaybill(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .airWaybill, found: text, reason: reason)) { try AirWaybill(text) }
    }

    @Test(
        "commodity codes read with and without dots",
        arguments: [
            ("300251", "300251"), ("3002.51", "300251"), ("3002.51.00", "30025100"), ("3002510010", "3002510010"),
            ("3002510010101", "3002510010101"),
        ])
    func hsCode(text: String, digits: String) throws {
        let code = try HSCode(text)
        #expect(code.description == digits)
        #expect(code.heading == "3002")
        #expect(code.subheading == "300251")
    }

    @Test(
        "a faulty commodity code says what is wrong with it",
        arguments: [
            ("3002", IdentifierFault.Reason.length(found: 4, allowed: [6...6, 8...8, 10...10, 13...13])),
            ("300251001", .length(found: 9, allowed: [6...6, 8...8, 10...10, 13...13])),
            ("30025A", .character("A", position: 6)),
        ])
    func refusedHSCode(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .hsCode, found: text, reason: reason)) { try HSCode(text) }
    }

    @Test("country codes are the 249 of ISO 3166-1, and UK is read as GB")
    func countries() throws {
        #expect(CountryCode.assigned.count == 249)
        #expect(try CountryCode("us").description == "US")
        #expect(try CountryCode("UK") == CountryCode("GB"))
        #expect(throws: IdentifierFault(format: .country, found: "XX", reason: .notAssigned)) { try CountryCode("XX") }
        #expect(throws: IdentifierFault(format: .country, found: "USA", reason: .length(found: 3, allowed: [2...2]))) {
            try CountryCode("USA")
        }
    }

    @Test("Hong Kong, Macao and Taiwan are customs territories")
    func customsTerritories() throws {
        #expect(
            try ["HK", "MO", "TW", "CN", "US"].map { try CountryCode($0).isCustomsTerritory } == [
                true, true, true, false, false,
            ])
    }
}
