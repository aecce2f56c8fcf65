import DossierCore
import TestSupport
import Testing

@Suite("A filing judged as it stands")
struct DossierFactsTests {
    private typealias S = EngineSamples

    private static let slot = SubjectRef(.batch, Samples.lot)
    private static let checklist: Checklist = {
        let certificate = S.requirement(
            "D17", about: .batch,
            fields: [
                S.field("decision", .choice(["released", "rejected"]), isRequired: true), S.field("released-on", .day),
            ])
        let decision = S.check(
            id: "decision",
            .sameValue(
                SameValue(
                    values: ["D17.decision", "batch.release-decision"].map(S.path), also: [], equals: nil, oneOf: [],
                    compare: .exact, aliases: nil)))
        let shelf = S.check(
            id: "shelf",
            .coversPeriod(
                CoversPeriod(
                    from: S.path("batch.manufactured-to"), end: .length(S.path("product.shelf-life")),
                    reach: S.path("batch.expiry"), plus: [], start: nil)))
        return S.checklist([certificate], rules: [S.rule(id: "X10", [decision]), S.rule(id: "X20", [shelf])])
    }()

    private func assess(_ documents: [Document]) throws -> Assessment {
        var dossier = try Samples.dossier()
        dossier.documents = documents
        return Assessor.assess(dossier, against: Self.checklist, asOf: S.day)
    }

    @Test("records and papers are read with their digests, and the evidence is listed")
    func facts() throws {
        let paper = Samples.document(about: Self.slot)
        let assessment = try assess([paper])
        #expect(assessment.shipment == Samples.shipment)
        #expect(assessment.findings.map(\.outcome) == [.met, .met, .met])
        let evidence = EvidenceRef(document: paper.id, sha256: paper.digest)
        #expect(assessment.findings.map(\.evidence) == [[evidence], [evidence], []])
        #expect(
            assessment.findings[1].checks[0].facts == [
                ComparedFact(
                    path: "D17.decision", subject: Self.slot, value: "released", document: paper.id,
                    sha256: paper.digest),
                ComparedFact(
                    path: "batch.release-decision", subject: Self.slot, value: "released", document: nil, sha256: nil),
            ])
        #expect(assessment.findings[2].message.en == "It lasts until 2028-01-26, which covers 2028-01-25.")
    }

    @Test("a revision that is replaced no longer counts, and two that replace nothing are ambiguous")
    func revisions() throws {
        let old = Samples.document(about: Self.slot, text: "first", fields: ["decision": "rejected"])
        let new = Samples.document(about: Self.slot, text: "second", supersedes: old.id)
        let other = Samples.document(about: Self.slot, text: "third")
        #expect(try assess([old]).findings.map(\.outcome) == [.met, .failed, .met])
        #expect(try assess([old, new]).findings.map(\.outcome) == [.met, .met, .met])
        #expect(try assess([new, other]).findings.map(\.outcome) == [.failed, .couldNotVerify, .met])
    }

    @Test("the same filing on the same day gives the same assessment")
    func repeatable() throws {
        let papers = [Samples.document(about: Self.slot)]
        #expect(try assess(papers) == assess(papers))
    }
}
