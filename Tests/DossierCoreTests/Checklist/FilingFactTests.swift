import DossierCore
import TestSupport
import Testing

@Suite("What the program knows of the filing itself")
struct FilingFactTests {
    private static func value(_ field: String, _ dossier: Dossier) -> String? {
        let kind = RuleKind.sameValue(
            SameValue(
                values: [FactPath(source: "filing", field: field)], also: [], equals: nil, oneOf: [], compare: .exact,
                aliases: nil))
        let rule = EngineSamples.rule(about: .filing, [EngineSamples.check(kind)])
        return Assessor.outcome(
            of: rule, about: dossier.subject, facts: FactSheet(dossier),
            checklist: EngineSamples.checklist(rules: [rule]), asOf: EngineSamples.day
        ).checks.flatMap(\.facts).first?.value
    }

    private static func event(_ kind: AuthorityEvent.Kind, _ day: Int, number: String? = nil) throws -> AuthorityEvent {
        AuthorityEvent(
            kind: kind, number: number, date: try Day("2026-06-\(day)"), evidence: .of("notice"),
            evidenceName: "notice.pdf", recordedBy: "lin.wei", recordedAt: instant(day))
    }

    /// Noon of a day in June 2026.
    private static func instant(_ day: Int) -> Instant {
        Instant(secondsSince1970: 1_780_286_400 + (day - 1) * 86_400, offsetMinutes: 0)
    }

    private static func released(_ day: Int, voided: String? = nil) -> Signature {
        Signature(
            person: "shen", name: "Shen", meaning: .released, at: instant(day), content: .of("content"),
            voidedBecause: voided)
    }

    @Test("before anything was submitted")
    func fresh() throws {
        let dossier = try Samples.dossier()
        #expect(Self.value("status", dossier) == "in-preparation")
        #expect(Self.value("submitted-on", dossier) == nil)
        #expect(Self.value("reopened-after-submission", dossier) == "no")
        #expect(Self.value("supplement-number", dossier) == nil)
        #expect(Self.value("reference", dossier) == nil)
    }

    @Test("submitted, asked for more, answered: the notice counts until it is answered")
    func supplement() throws {
        var dossier = try Samples.dossier()
        dossier.signatures = [Self.released(11)]
        dossier.authorityEvents = [
            try Self.event(.submitted, 12), try Self.event(.supplementRequested, 14, number: "B-7"),
        ]
        #expect(Self.value("submitted-on", dossier) == "2026-06-12")
        #expect(Self.value("supplement-number", dossier) == "B-7")
        #expect(Self.value("reopened-after-submission", dossier) == "no")
        dossier.authorityEvents.append(try Self.event(.resubmitted, 16))
        #expect(Self.value("supplement-number", dossier) == nil)
        dossier.authorityEvents.append(try Self.event(.supplementRequested, 18, number: "B-8"))
        #expect(Self.value("supplement-number", dossier) == "B-8")
        #expect(Self.value("submitted-on", dossier) == "2026-06-12")
    }

    @Test("opened again counts when it happened after the submission, not before")
    func reopened() throws {
        var dossier = try Samples.dossier()
        dossier.authorityEvents = [try Self.event(.submitted, 15)]
        dossier.signatures = [Self.released(11, voided: "wrong lot on the form"), Self.released(13)]
        #expect(Self.value("reopened-after-submission", dossier) == "no")
        dossier.signatures = [Self.released(13, voided: "the authority asked for more"), Self.released(16)]
        #expect(Self.value("reopened-after-submission", dossier) == "yes")
    }
}
