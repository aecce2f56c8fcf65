import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("Looking up and tracing")
struct RegisterLookUpTests {
    let register: Register
    let packaged: Dossier

    /// The sample filing, packaged and submitted, beside one in preparation that shares its batch.
    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords() + Samples.shipmentRecords(shipment: "S-2026-002", airWaybill: "020-12345675"),
            by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentsAttached([Samples.document()])]
        }
        try lock(register)
        let minted = try register.mintReference(
            for: Samples.shipment, district: "110000", year: 2026, by: Samples.specialist, at: Samples.instant)
        let reference = try #require(minted.reference)
        packaged = try register.amend(
            Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant
        ) { dossier in
            [.packaged(Samples.receipt(of: dossier, reference: reference), content: try dossier.contentDigest())]
        }
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [
                .authorityEventRecorded(
                    AuthorityEvent(
                        kind: .submitted, number: "沪备〔2026〕 7", date: Samples.instant.day, evidence: .of("receipt"),
                        evidenceName: "回执.pdf", recordedBy: "lin.wei", recordedAt: Samples.instant))
            ]
        }
    }

    private func found(_ text: String) throws -> [String] {
        try register.lookUp(text).map { "\($0.kind.rawValue) \($0.value) \($0.shipment)" }
    }

    @Test(
        "a filing is found however its identifier is typed",
        arguments: [
            ("S-2026-001", "shipment S-2026-001 S-2026-001"),
            (" s-2026-001 ", "shipment S-2026-001 S-2026-001"),
            ("cxd-110000-2026-000001-27", "reference CXD-110000-2026-000001-27 S-2026-001"),
            ("沪备〔2026〕7", "authority-number 沪备〔2026〕 7 S-2026-001"),
        ])
    func found(typed: String, expected: String) throws {
        #expect(try found(typed) == [expected])
    }

    @Test(
        "an air waybill is found with and without its hyphen",
        arguments: ["020-12345675", "02012345675", "020-1234 5675"])
    func airWaybill(typed: String) throws {
        #expect(
            try found(typed) == [
                "air-waybill 020-12345675 S-2026-001", "air-waybill 020-12345675 S-2026-002",
            ])
    }

    @Test("a lot is found in every filing it travels under")
    func lot() throws {
        #expect(
            try found("msc01-26a03") == ["lot MSC01-26A03 S-2026-001", "lot MSC01-26A03 S-2026-002"])
    }

    @Test("a bundle is found by its hash, by its manifest's, and by the short form on paper")
    func bundleHash() throws {
        let bundle = try #require(packaged.bundles.first)
        for text in [bundle.digest.hex, bundle.manifest.hex, bundle.manifest.short.lowercased()] {
            #expect(try register.lookUp(text).map(\.shipment) == ["S-2026-001"])
        }
    }

    @Test("nothing is found for something else", arguments: ["", "S-2026", "%", "MSC01", "S-2026-001' OR '1'='1"])
    func nothing(typed: String) throws {
        #expect(try found(typed).isEmpty)
    }

    @Test("a corrected air waybill is found, and no longer the old one")
    func corrected() throws {
        _ = try register.put(
            [Samples.shipmentRecords(shipment: "S-2026-002", airWaybill: "999-00000011")[8]], by: Samples.specialist,
            at: Samples.instant, pin: Samples.pin)
        #expect(try found("99900000011") == ["air-waybill 999-00000011 S-2026-002"])
        #expect(try found("02012345675") == ["air-waybill 020-12345675 S-2026-001"])
    }

    @Test("a donation is followed to its batches, shipments, filings and bundles, and back")
    func tracing() throws {
        #expect(try register.batches(ofDonor: "D-0117") == [Samples.lot])
        #expect(try register.batches(ofProduct: "MSC-01") == [Samples.lot])
        #expect(try register.donors(ofBatch: Samples.lot) == ["D-0117"])
        for (kind, key) in [
            (RecordKind.donor, "D-0117"), (.batch, Samples.lot), (.product, "MSC-01"), (.trial, "NORD-MSC-2"),
            (.party, "KARO-1"), (.party, "HX"),
        ] {
            #expect(try register.shipments(of: kind, key: key) == ["S-2026-001", "S-2026-002"])
        }
        #expect(
            try register.bundles(carrying: .of("released")).map(\.receipt) == packaged.bundles)
        #expect(try register.bundles(carrying: .of("other")).isEmpty)
        #expect(
            try register.filings(withDocumentsAbout: SubjectRef(.batch, Samples.lot)).map(\.shipment) == ["S-2026-001"])
    }

    @Test(
        "a donor taken out of a batch after signing still leads to the filing that was signed with it")
    func signedReliance() throws {
        let batch: Batch = try Samples.decode(
            Samples.batch.replacing("LOT", with: Samples.lot).replacing("[\"D-0117\"]", with: "[]"))
        _ = try register.put([.batch(batch)], by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        #expect(try register.batches(ofDonor: "D-0117").isEmpty)
        #expect(try register.shipments(ofDonor: "D-0117") == ["S-2026-001"])
    }
}
