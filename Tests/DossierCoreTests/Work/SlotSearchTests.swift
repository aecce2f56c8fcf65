import DossierCore
import TestSupport
import Testing

@Suite("Where a file may belong")
struct SlotSearchTests {
    private static func requirement(_ id: String, _ about: SubjectKind, _ zh: String, _ en: String) -> Requirement {
        Requirement(
            id: id, document: id.lowercased(), title: Wording(zh: zh, en: en), about: about, level: .mandatory,
            when: nil,
            place: "10-batch-records", ctd: nil, fields: [], validOn: [], because: [],
            remedy: Wording(zh: "补齐", en: "supply"), isWaivable: true)
    }

    private static let checklist = EngineSamples.checklist([
        requirement("D17", .batch, "批放行证书", "Batch release certificate"),
        requirement("D18", .batch, "批放行证书附件", "Annex to the batch release certificate"),
        requirement("D53", .donor, "供者传染病检测报告", "Donor infectious disease report"),
        requirement("D01", .filing, "备案申请表", "Filing application form"),
    ])

    private static func second() throws -> Dossier {
        let shipment: Shipment = try Samples.decode(
            Samples.consignment.replacing("SHIPMENT", with: "S-2026-002").replacing("LOT", with: "MSC01-26A04")
                .replacing("WAYBILL", with: "020-12345675"))
        let batch: Batch = try Samples.decode(Samples.batch.replacing("LOT", with: "MSC01-26A04"))
        var dossier = try Samples.dossier()
        dossier.records.shipment = shipment
        dossier.records.batches = [batch]
        return dossier
    }

    private static func answer(_ name: String, _ page: String? = nil, both: Bool = true) throws -> SlotAnswer {
        let filings = try [Samples.dossier()] + (both ? [second()] : [])
        return SlotSearch(checklist, filings: filings)
            .answer(to: OfferedFile(name: name, mediaType: "application/pdf", firstPage: page))
    }

    @Test("a lot and a type code in the name are one place, with both reasons")
    func named() throws {
        let only = try #require(try Self.answer("D17_MSC01-26A03.pdf").only)
        #expect(only.shipment == Samples.shipment)
        #expect(only.type == "D17")
        #expect(only.subject == SubjectRef(.batch, Samples.lot))
        #expect(
            only.sentence
                == Wording(
                    zh: "S-2026-001  D17  batch:MSC01-26A03：文件名中有类型代码 D17；文件名写有批次 MSC01-26A03。",
                    en:
                        "S-2026-001  D17  batch:MSC01-26A03: the name holds the type code D17; the name names batch MSC01-26A03."
                ))
    }

    @Test("what the first page says counts, across line breaks and in full-width letters")
    func page() throws {
        let only = try #require(try Self.answer("scan0007.pdf", "批放行\n证书\n批号：ＭＳＣ０１-26A04\n").only)
        #expect(only.shipment == "S-2026-002")
        #expect(only.type == "D17")
        #expect(only.reasons == [.title("批放行证书", inName: false), .identifier(only.subject, inName: false)])
    }

    @Test("a title within a longer title is not seen there")
    func longest() throws {
        #expect(try Self.answer("x.pdf", "批放行证书附件 MSC01-26A03").only?.type == "D18")
    }

    @Test("the only filing and its only subject are taken where nothing else is named")
    func onlyOnes() throws {
        let only = try #require(try Self.answer("供者传染病检测报告.pdf", both: false).only)
        #expect(only.subject == SubjectRef(.donor, "D-0117"))
        #expect(only.reasons.contains(.onlyFiling))
        #expect(only.reasons.contains(.onlySubject(only.subject)))
    }

    @Test("what is in doubt is said, and nothing is proposed as sure")
    func doubt() throws {
        #expect(try Self.answer("scan0007.pdf").doubt == .notRead)
        #expect(try Self.answer("scan0007.pdf", "a letter").doubt == .noType)
        #expect(try Self.answer("D17 D53 MSC01-26A03.pdf").doubt == .severalTypes(["D17", "D53"]))
        #expect(try Self.answer("D01.pdf", "D-0117").doubt == .severalFilings(["S-2026-001", "S-2026-002"]))
        #expect(try Self.answer("D17.pdf").doubt == .noFiling)
        #expect(try Self.answer("D17_MSC01-99Z99.pdf", both: false).doubt == .noFiling)
        #expect(try Self.answer("D17_MSC01-26A03.pdf", "批放行证书 MSC01-26A03").doubt == nil)
        #expect(try Self.answer("D17_MSC01-26A03_MSC01-26A04.pdf").only == nil)
    }

    @Test("a filing that is no longer open is proposed for nothing")
    func closed() throws {
        var dossier = try Samples.dossier()
        dossier.status = .locked
        let answer = SlotSearch(Self.checklist, filings: [dossier])
            .answer(to: OfferedFile(name: "D17_MSC01-26A03.pdf", mediaType: "application/pdf"))
        #expect(answer.proposals == [])
        #expect(answer.doubt == .noFiling)
    }
}
