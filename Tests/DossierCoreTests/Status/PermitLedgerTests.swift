import DossierCore
import TestSupport
import Testing

@Suite("What is drawn from a permit")
struct PermitLedgerTests {
    private static func use(
        _ shipment: String, _ departs: String, _ amounts: String..., mayDraw: Bool = true
    ) throws -> PermitUse {
        PermitUse(
            shipment: shipment, state: mayDraw ? .filed : .withdrawn, departs: try Day(departs),
            amounts: try amounts.map { try Quantity($0) }, mayDraw: mayDraw)
    }

    private static func permit(_ quantity: String, used: String? = nil) throws -> Permit {
        let used = used.map { ", \"already-used\": \"\($0)\"" } ?? ""
        return try Samples.decode(Samples.permit.replacing("\"1e9 cells\"", with: "\"\(quantity)\"\(used)"))
    }

    private static func rests(_ ledger: PermitLedger) -> [String] {
        ledger.entries.map { entry in
            switch entry.balance {
            case .success(let balance): "\(entry.use.shipment) \(balance.remaining)"
            case .failure: "\(entry.use.shipment) ?"
            case nil: "\(entry.use.shipment) -"
            }
        }
    }

    @Test("by departure, then by shipment; what draws nothing is passed over, units are converted")
    func order() throws {
        let ledger = PermitLedger(
            try Self.permit("100 mL", used: "10 mL"),
            uses: [
                try Self.use("S-3", "2026-06-02", "0.04 L"), try Self.use("S-2", "2026-06-01", "20 mL"),
                try Self.use("S-1", "2026-06-02", "30 mL"),
                try Self.use("S-0", "2026-05-01", "90 mL", mayDraw: false),
            ])
        #expect(Self.rests(ledger) == ["S-0 -", "S-2 70 mL", "S-1 40 mL", "S-3 0 mL"])
        #expect(try ledger.balance.get().isOverdrawn == false)
        #expect(try ledger.balance.get().drawnTotal == Quantity("100 mL"))
    }

    @Test("the shipment that takes too much is overdrawn and so is all that follows, not what went before")
    func overdrawn() throws {
        let ledger = PermitLedger(
            try Self.permit("10 bags"),
            uses: [
                try Self.use("S-1", "2026-06-01", "8 bags"), try Self.use("S-2", "2026-06-02", "3 bags"),
                try Self.use("S-3", "2026-06-03", "1 bags"),
            ])
        #expect(Self.rests(ledger) == ["S-1 2 bags", "S-2 -1 bags", "S-3 -2 bags"])
    }

    @Test("one amount in other units leaves its own balance and all that follow unknown")
    func unconvertible() throws {
        let ledger = PermitLedger(
            try Self.permit("10 bags"),
            uses: [
                try Self.use("S-1", "2026-06-01", "8 bags"), try Self.use("S-2", "2026-06-02", "3 vials"),
                try Self.use("S-3", "2026-06-03", "1 bags"),
            ])
        #expect(Self.rests(ledger) == ["S-1 2 bags", "S-2 ?", "S-3 ?"])
        #expect(ledger.balance == .failure(.unitsDiffer(drawn: try Quantity("3 vials"), unit: "bags")))
    }

    @Test("lines are added up as far as their units convert")
    func amounts() throws {
        let lines = try ["20 mL", "3 bags", "0.03 L", "2 bags"].map { try Quantity($0) }
        #expect(PermitDrawing.amounts(of: lines).map(\.description) == ["50 mL", "5 bags"])
    }

    @Test(
        "working days are Mondays to Fridays after the day of asking",
        arguments: [
            ("2026-06-01", "2026-06-01", 0, 0), ("2026-06-01", "2026-06-02", 1, 1), ("2026-06-05", "2026-06-08", 3, 1),
            ("2026-06-05", "2026-06-07", 2, 0), ("2026-06-01", "2026-07-13", 42, 30),
            ("2026-06-01", "2026-05-31", -1, 0), ("1969-12-31", "1970-01-04", 4, 2), ("1969-12-26", "1969-12-29", 3, 1),
        ])
    func term(day: String, end: String, days: Int, working: Int) throws {
        let term = PermitTerm(until: try Day(end), asOf: try Day(day))
        #expect(term.days == days)
        #expect(term.workingDays == working)
    }

    @Test("renewal of an HGR approval is due below thirty working days; no other permit has such a term")
    func renewal() throws {
        let (thirty, fewer) = (
            PermitTerm(until: try Day("2026-07-13"), asOf: try Day("2026-06-01")),
            PermitTerm(until: try Day("2026-07-10"), asOf: try Day("2026-06-01"))
        )
        #expect(!thirty.isRenewalDue(of: .geneticResourcesApproval))
        #expect(fewer.isRenewalDue(of: .geneticResourcesApproval))
        for kind in Permit.Kind.allCases where kind != .geneticResourcesApproval {
            #expect(!fewer.isRenewalDue(of: kind))
        }
    }
}
