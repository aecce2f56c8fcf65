import DossierCore
import TestSupport
import Testing

@testable import Records

@Suite("Shared records")
struct RegisterRecordTests {
    @Test("new records are created in any order and a new shipment opens its filing")
    func opensFiling() throws {
        let register = try Register.inMemory()
        let outcomes = try register.put(
            Samples.shipmentRecords().reversed(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        #expect(outcomes.count == 9)
        #expect(outcomes.allSatisfy { $0.effect == .created })
        let dossier = try register.dossier(Samples.shipment)
        var expected = try Samples.dossier()
        expected.preparers = ["lin.wei"]
        #expect(dossier == expected)
        #expect(try dossier.contentBytes() == expected.contentBytes())
    }
}
