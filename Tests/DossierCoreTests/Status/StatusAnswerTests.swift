import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("Whether goods may travel")
struct StatusAnswerTests {
    /// A filing that is valid on the planned departure.
    private static func filed(_ alter: (inout Dossier) -> Void = { _ in }) throws -> Dossier {
        var dossier = try Samples.dossier()
        let departure = dossier.records.shipment.plannedDeparture
        dossier.status = .filed
        dossier.documents = []
        dossier.authorityEvents = [event(from: departure.adding(days: -2), until: departure.adding(days: 30))]
        alter(&dossier)
        return dossier
    }

    private static func event(from: Day, until: Day, quantity: Quantity? = nil) -> AuthorityEvent {
        AuthorityEvent(
            kind: .filed, number: "F-1", date: from, evidence: .of("notice"), evidenceName: "notice.pdf",
            validFrom: from, validUntil: until, quantity: quantity, recordedBy: "lin.wei", recordedAt: Samples.instant)
    }

    private static func assessment(_ outcome: Outcome = .met) -> Assessment {
        let finding = Finding(
            id: "X10", kind: .rule, subject: SubjectRef(.batch, Samples.lot), outcome: outcome, severity: .block,
            isWaivable: false, title: Wording(zh: "放行", en: "release"), message: Wording(zh: "", en: ""), action: nil,
            evidence: [], citations: [], checks: [])
        return Assessment(
            shipment: Samples.shipment, regime: "cell-export", checklist: Samples.pin, standing: .expected,
            asOf: Samples.instant.day, findings: [finding])
    }

    private static func judge(_ dossier: Dossier, _ outcome: Outcome = .met, plus days: Int = 0) -> StatusAnswer {
        StatusAnswer.judge(
            dossier, assessment(outcome), asOf: dossier.records.shipment.plannedDeparture.adding(days: days))
    }

    @Test("filed, in its period, nothing open: valid, without reasons")
    func valid() throws {
        let answer = try Self.judge(Self.filed())
        #expect(answer.validity == .valid)
        #expect(answer.reasons.isEmpty)
        #expect(answer.authorityNumber == "F-1")
    }

    @Test("an open block rule holds a filed shipment", arguments: [Outcome.failed, .missing, .couldNotVerify])
    func openRule(_ outcome: Outcome) throws {
        #expect(try Self.judge(Self.filed(), outcome).validity == .onHold)
    }

    @Test("a lapsed permit holds it, from the day after", arguments: [(0, Validity.valid), (1, .onHold)])
    func lapsedPermit(_ days: Int, _ expected: Validity) throws {
        let dossier = try Self.filed { dossier in
            let departure = dossier.records.shipment.plannedDeparture
            dossier.documents = [
                Document(
                    type: "D77", subject: SubjectRef(.shipment, Samples.shipment), fields: [:], issued: nil,
                    expires: departure, revision: nil, digest: .of("permit"), size: 1, mediaType: "application/pdf",
                    originalName: "permit.pdf", attachedBy: "lin.wei", attachedAt: Samples.instant)
            ]
        }
        #expect(Self.judge(dossier, plus: days).validity == expected)
    }

    @Test(
        "a permit holds it that lapsed, lapses before departure, is overdrawn, or cannot be added up",
        arguments: [
            ("2026-06-10", "3e8 cells", 0, Validity.valid, []),
            ("2026-06-10", "3e8 cells", 1, .onHold, ["The special-articles approval SA-7 lapsed on 2026-06-10."]),
            (
                "2026-06-09", "3e8 cells", -1, .onHold,
                [
                    "The special-articles approval SA-7 lapses on 2026-06-09, before the planned departure on 2026-06-10."
                ]
            ),
            (
                "2026-06-30", "2e8 cells", 0, .onHold,
                ["The special-articles approval SA-7 is overdrawn: 3e8 cells with this shipment, 2e8 cells approved."]
            ),
            (
                "2026-06-30", "9 bags", 0, .onHold,
                [
                    "What is left of the special-articles approval SA-7 could not be verified: 3e8 cells drawn from it does not convert into bags."
                ]
            ),
        ] as [(String, String, Int, Validity, [String])])
    func permits(until: String, quantity: String, plus days: Int, expected: Validity, reasons: [String]) throws {
        let dossier = try Self.filed()
        let permit: Permit = try Samples.decode(
            Samples.permit.replacing("2027-02-28", with: until).replacing("1e9 cells", with: quantity)
                .replacing("沪特审2026-0117", with: "SA-7"))
        let use = PermitUse(
            shipment: Samples.shipment, state: .filed, departs: dossier.records.shipment.plannedDeparture,
            amounts: [try Quantity("3e8 cells")], mayDraw: true)
        let answer = StatusAnswer.judge(
            dossier, Self.assessment(), permits: [PermitLedger(permit, uses: [use])],
            asOf: dossier.records.shipment.plannedDeparture.adding(days: days))
        #expect(answer.validity == expected)
        #expect(answer.reasons.map(\.en) == reasons)
    }

    @Test("a suspended filing is on hold")
    func suspended() throws {
        #expect(try Self.judge(Self.filed { $0.status = .suspended }).validity == .onHold)
    }

    @Test("without a completed filing nothing is valid, whatever the status", arguments: DossierStatus.allCases)
    func withoutFiling(_ status: DossierStatus) throws {
        let answer = try Self.judge(
            Self.filed {
                $0.status = status
                $0.authorityEvents = []
            })
        #expect(answer.validity == (status == .suspended ? .onHold : .notValid))
    }

    @Test("outside its period it is not valid", arguments: [-3, 31])
    func outsidePeriod(_ days: Int) throws {
        #expect(try Self.judge(Self.filed(), plus: days).validity == .notValid)
    }

    @Test("more than was filed, or an amount that cannot be compared, is not valid", arguments: ["1 cells", "1 mL"])
    func quantity(_ text: String) throws {
        let quantity = try Quantity(text)
        let dossier = try Self.filed { dossier in
            let departure = dossier.records.shipment.plannedDeparture
            dossier.authorityEvents = [Self.event(from: departure, until: departure, quantity: quantity)]
        }
        #expect(Self.judge(dossier).validity == .notValid)
    }
}
