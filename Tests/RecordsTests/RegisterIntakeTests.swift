import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("What an import names")
struct RegisterIntakeTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
    }

    private func read(_ batch: String) throws -> ReadRecords {
        var reader = RecordReader()
        reader.read(file: try PositionedJSON.value(of: "{\"batches\": [\(batch)]}", file: "new.json"))
        return reader.result
    }

    @Test("records that are there are known, and a draft of them goes in")
    func known() throws {
        let read = try read(Samples.batch.replacing("LOT", with: "MSC01-26B07"))
        let known = try register.knownRecords(of: read)
        #expect(known.keys == [.product: ["MSC-01"], .donor: ["D-0117"]])
        #expect(known.similarLots.isEmpty)
        let outcomes = try register.put(
            read.checked(against: known).drafts, by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        #expect(outcomes == [RecordOutcome(kind: .batch, key: "MSC01-26B07", effect: .created)])
    }

    @Test("a record that is not there brings the one that looks like it, and a lot its double")
    func similar() throws {
        let batch = Samples.batch.replacing("LOT", with: "MSCO1-26A03").replacing("D-0117", with: "D-O117")
        let known = try register.knownRecords(of: read(batch))
        #expect(known.keys == [.product: ["MSC-01"], .donor: ["D-0117"]])
        #expect(known.similarLots == ["MSC01-26A03"])
    }
}
