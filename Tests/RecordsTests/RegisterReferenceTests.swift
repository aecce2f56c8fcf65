import DossierCore
import Foundation
import TestSupport
import Testing

@testable import Records

@Suite("Filing references")
struct RegisterReferenceTests {
    private func locked(_ count: Int, in register: Register) throws -> [String] {
        let shipments = (1...count).map { "S-\($0)" }
        for shipment in shipments {
            _ = try register.put(
                Samples.shipmentRecords(shipment: shipment), by: Samples.specialist, at: Samples.instant,
                pin: Samples.pin)
            try lock(register, shipment)
        }
        return shipments
    }

    private func mint(_ register: Register, _ shipment: String, district: String = "310115", year: Int = 2026) throws
        -> FilingReference?
    {
        try register.mintReference(
            for: shipment, district: district, year: year, by: Samples.specialist, at: Samples.instant
        ).reference
    }

    @Test("serials count up for each district and year on its own")
    func serials() throws {
        let register = try Register.inMemory()
        let shipments = try locked(4, in: register)
        #expect(try mint(register, shipments[0]) == FilingReference("CXD-310115-2026-000001-21"))
        #expect(try mint(register, shipments[1])?.serial == 2)
        #expect(try mint(register, shipments[2], year: 2027)?.serial == 1)
        #expect(try mint(register, shipments[3], district: "320582")?.serial == 1)
    }

    @Test("a filing that has a reference keeps it, and nothing is written")
    func kept() throws {
        let register = try Register.inMemory()
        let shipment = try locked(1, in: register)[0]
        let first = try mint(register, shipment)
        let events = try register.auditEvents(limit: 100)
        #expect(try mint(register, shipment, year: 2027) == first)
        #expect(try register.auditEvents(limit: 100) == events)
    }

    @Test("a refused filing uses up no serial")
    func noGap() throws {
        let register = try Register.inMemory()
        let shipment = try locked(1, in: register)[0]
        _ = try register.put(
            Samples.shipmentRecords(shipment: "OPEN"), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        #expect(throws: Refusal.self) { try mint(register, "OPEN") }
        #expect(try mint(register, shipment)?.serial == 1)
    }

    @Test("two programs at once leave no gap and no double")
    func concurrent() throws {
        let made = try TemporaryWorkspace()
        let other = try Workspace.open(at: made.workspace.root)
        let shipments = try locked(8, in: made.register)
        DispatchQueue.concurrentPerform(iterations: shipments.count) { index in
            _ = try? mint(index.isMultiple(of: 2) ? made.register : other.register, shipments[index])
        }
        let serials = try shipments.map { try made.register.dossier($0).reference?.serial }
        #expect(serials.compactMap { $0 }.sorted() == Array(1...8))
    }

    @Test(
        "the counter goes neither back nor ahead, whoever asks",
        arguments: [
            "UPDATE referenceCounter SET last = last - 1", "UPDATE referenceCounter SET last = last + 2",
            "UPDATE referenceCounter SET year = 2030", "DELETE FROM referenceCounter",
            "INSERT INTO referenceCounter VALUES ('310115', 2031, 7)", "UPDATE filing SET reference = NULL",
        ])
    func counter(sql: String) throws {
        let register = try Register.inMemory()
        _ = try mint(register, try locked(2, in: register)[0])
        _ = try mint(register, "S-2")
        #expect(throws: RegisterError.self) { try register.write { try $0.run(sql) } }
    }
}
