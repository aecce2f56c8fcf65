import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("What the authority did")
struct FollowingTests {
    private static func event(_ kind: AuthorityEvent.Kind, on date: Day = Samples.instant.day) -> AuthorityEvent {
        AuthorityEvent(
            kind: kind, number: "N-1", date: date, evidence: .of("notice"), evidenceName: "notice.pdf",
            validFrom: date, validUntil: date.adding(days: 100), recordedBy: Samples.specialist.code,
            recordedAt: Samples.instant)
    }

    private static func dossier(in status: DossierStatus) throws -> Dossier {
        var dossier = try Samples.dossier()
        dossier.status = status
        let reference = try FilingReference(district: "310115", year: 2026, serial: 1)
        dossier.bundles = [Samples.receipt(of: dossier, reference: reference)]
        dossier.authorityEvents = [event(.supplementRequested)]
        return dossier
    }

    @Test("every status takes exactly the events that follow from it", arguments: DossierStatus.allCases)
    func matrix(_ status: DossierStatus) throws {
        let dossier = try Self.dossier(in: status)
        for kind in AuthorityEvent.Kind.allCases {
            let (from, to) = Dossier.transition(kind)
            let change = Change.authorityEventRecorded(Self.event(kind))
            if from.contains(status) {
                let next = try dossier.applying(change, by: Samples.specialist, at: Samples.instant)
                #expect(next.status == to)
                #expect(next.authorityEvents.last?.kind == kind)
            } else {
                #expect(
                    throws: Refusal.wrongStatus(
                        shipment: Samples.shipment, status: status, act: "authority-\(kind.rawValue)", needs: from)
                ) { _ = try dossier.applying(change, by: Samples.specialist, at: Samples.instant) }
            }
        }
    }

    @Test("an event lies neither in the future nor before the one it follows", arguments: [1, -1])
    func impossibleDates(_ offset: Int) throws {
        let today = Samples.instant.day
        let date = today.adding(days: offset)
        #expect(throws: Refusal.impossibleDate(event: .accepted, date: date, bound: today)) {
            _ = try Self.dossier(in: .submitted).applying(
                .authorityEventRecorded(Self.event(.accepted, on: date)), by: Samples.specialist, at: Samples.instant)
        }
    }

    @Test("nothing is submitted before it is packaged")
    func submittedWithoutBundle() throws {
        var dossier = try Self.dossier(in: .locked)
        dossier.bundles = []
        #expect(
            throws: Refusal.wrongStatus(
                shipment: Samples.shipment, status: .locked, act: "authority-submitted", needs: [.locked])
        ) {
            _ = try dossier.applying(
                .authorityEventRecorded(Self.event(.submitted)), by: Samples.specialist, at: Samples.instant)
        }
    }

    @Test("a completed filing needs its number and its period")
    func filedNeedsFacts() throws {
        let dossier = try Self.dossier(in: .accepted)
        let bare = AuthorityEvent(
            kind: .filed, number: nil, date: Samples.instant.day, evidence: .of("n"), evidenceName: "n.pdf",
            recordedBy: Samples.specialist.code, recordedAt: Samples.instant)
        #expect(throws: Refusal.numberMissing(event: .filed)) {
            _ = try dossier.applying(.authorityEventRecorded(bare), by: Samples.specialist, at: Samples.instant)
        }
    }
}
