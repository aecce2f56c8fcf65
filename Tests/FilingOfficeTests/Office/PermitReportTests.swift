import DossierCore
import Foundation
import Records
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Permits as people look after them")
struct PermitReportTests {
    private static func day(_ text: String) -> Day { sure { () throws(MalformedDay) in try Day(text) } }

    private static func sure<Value, Malformed>(_ make: () throws(Malformed) -> Value) -> Value {
        do { return try make() } catch { preconditionFailure("the test's own value is malformed: \(error)") }
    }

    private static func office(_ permit: String, _ quantities: String...) throws -> (FilingOffice, TemporaryWorkspace) {
        let made = try TemporaryWorkspace()
        let shipments = try quantities.enumerated().map { number, quantity in
            let text = Samples.consignment.replacing("SHIPMENT", with: "S-\(number + 1)")
                .replacing("LOT", with: Samples.lot).replacing("WAYBILL", with: "020-12345675")
                .replacing("2026-06-10", with: "2026-06-1\(number)").replacing("3e8 cells", with: quantity)
                .replacing("\"planned-arrival\": \"2026-06-11\"", with: "\"planned-arrival\": \"2026-06-19\"")
                .replacing("\"route-time\"", with: "\"permits\": [\"SA-1\"], \"route-time\"")
            return RecordDraft.shipment(try Samples.decode(text))
        }
        _ = try made.register.put(
            Samples.shipmentRecords().dropLast() + [.permit(Samples.decode(permit))] + shipments,
            by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        let office = FilingOffice(
            workspace: made.workspace, library: ReferenceLibrary(folder: made.workspace.library),
            clock: { Samples.instant })
        return (office, made)
    }

    private static func report(_ office: FilingOffice, on text: String = "2026-06-01") throws -> PermitReport {
        try #require(try office.permits(knownAs: "SA-1", asOf: day(text)).first)
    }

    @Test("validity, quantity, each draw with what is left after it")
    func whole() throws {
        let (office, _) = try Self.office(Samples.permit, "3e8 cells", "5e8 cells")
        let report = try Self.report(office)
        #expect(report.daysLeft == 272)
        #expect(report.workingDaysLeft == 194)
        #expect(report.drawn == (try Quantity("8e8 cells")))
        #expect(report.draws.map(\.shipment) == ["S-1", "S-2"])
        #expect(report.draws.map { $0.remaining?.description } == ["7e8 cells", "2e8 cells"])
        #expect(report.notes == [])
        #expect(report.standing == .definitely)
        let json = String(decoding: try CanonicalJSON.bytes(encoding: report), as: UTF8.self)
        let start = #"{"asOf":"2026-06-01","daysLeft":272,"drawn":"8e8 cells","#
        #expect(json.hasPrefix(start + #""draws":[{"amounts":["3e8 cells"],"counts":true,"#))
    }

    @Test("what to watch is said in both languages, and decides the answer", arguments: Self.watched)
    func notes(old: String, new: String, day: String, standing: Certainty, en: String, zh: String) throws {
        let (office, _) = try Self.office(Samples.permit.replacing(old, with: new), "3e8 cells", "5e8 cells")
        let report = try Self.report(office, on: day)
        #expect(report.notes.map(\.en) == [en])
        #expect(report.notes.map(\.zh) == [zh])
        #expect(report.standing == standing)
    }

    private static let watched: [(String, String, String, Certainty, String, String)] = [
        (
            "SA-1", "SA-1", "2027-03-01", .no, "It lapsed on 2027-02-28.", "已于 2027-02-28 到期。"
        ),
        ("SA-1", "SA-1", "2026-02-28", .definitely, "It counts from 2026-03-01.", "自 2026-03-01 起有效。"),
        (
            "special-articles-approval", "hgr-approval", "2027-02-01", .definitely,
            "19 working days are left, fewer than 30: a renewal is to be asked for at least 30 working days before the end. Weekends only, public holidays not known; there may be fewer.",
            "距到期还有 19 个工作日，少于 30 个：延续申请应在到期前至少 30 个工作日提出。仅扣除周末，法定节假日未知，实际可能更少。"
        ),
        (
            "1e9 cells", "7e8 cells", "2026-06-01", .no, "It is overdrawn: 8e8 cells drawn, -1e8 cells left.",
            "已超支：累计支取 8e8 cells，剩余 -1e8 cells。"
        ),
        (
            "1e9 cells", "7 bags", "2026-06-01", .possibly,
            "What is left cannot be verified: 3e8 cells drawn from it does not convert into bags. State both in units that convert.",
            "无法核实余量：支取的 3e8 cells 不能换算为 bags。请统一单位。"
        ),
        (
            "\"quantity\": \"1e9 cells\",", "", "2026-06-01", .definitely,
            "No quantity is on record, so what is left cannot be verified.", "没有登记批准数量，无法核实余量。"
        ),
        (
            "\"valid-from\": \"2026-03-01\", \"valid-until\": \"2027-02-28\",", "", "2026-06-01", .definitely,
            "No last day of validity is on record.", "没有登记有效期至。"
        ),
    ]

    @Test(
        "what has no term and no quantity by its nature is not said to lack them",
        arguments: ["hgr-determination", "technology-export-screening", "us-person-cell-notice", "customs-declaration"])
    func unlimited(kind: String) throws {
        let permit = Samples.permit.replacing("special-articles-approval", with: kind)
            .replacing("\"quantity\": \"1e9 cells\",", with: "")
            .replacing("\"valid-from\": \"2026-03-01\", \"valid-until\": \"2027-02-28\",", with: "")
        let (office, made) = try Self.office(permit, "3e8 cells")
        let report = try #require(try office.permits(knownAs: "SA-1", asOf: Day("2026-06-01")).first)
        #expect(report.notes == [])
        withExtendedLifetime(made) {}
    }

    @Test("a number traces to the shipments that draw on it, with the balance after each")
    func trace() throws {
        let (office, _) = try Self.office(Samples.permit, "3e8 cells", "5e8 cells")
        for query in ["沪特审2026-0117", "SA-1"] {
            let report = try office.trace(query)
            #expect(report.kind == "permit")
            #expect(report.filings.map(\.shipment) == ["S-1", "S-2"])
            #expect(report.permits.flatMap(\.draws).map { $0.remaining?.description } == ["7e8 cells", "2e8 cells"])
            #expect(report.batches == [Samples.lot])
        }
        #expect(try office.trace(Samples.lot).permits == [])
    }

    @Test("a permit nobody knows is not found, with codes that look alike")
    func unknown() throws {
        let (office, _) = try Self.office(Samples.permit)
        let error = #expect(throws: FilingError.self) { try office.permits(knownAs: "SA-I") }
        #expect(
            error?.explanation
                == Wording(
                    zh: "没有编码或文号为“SA-I”的许可。是否指 SA-1？",
                    en: "No permit has the code or number SA-I. Did you mean SA-1?"))
        let other = #expect(throws: FilingError.self) { try office.permits(knownAs: "X") }
        #expect(
            other?.explanation
                == Wording(
                    zh: "没有编码或文号为“X”的许可。可用 dossier permit list 查看。",
                    en: "No permit has the code or number X. See dossier permit list."))
    }

    @Test("every permit is listed, in the order of codes")
    func list() throws {
        let (office, made) = try Self.office(Samples.permit)
        let other: Permit = try Samples.decode(Samples.permit.replacing("SA-1", with: "HGR-1"))
        _ = try made.register.put([.permit(other)], by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        var codes: [String] = []
        try office.eachPermit { codes.append($0.permit.code) }
        #expect(codes == ["HGR-1", "SA-1"])
    }
}
