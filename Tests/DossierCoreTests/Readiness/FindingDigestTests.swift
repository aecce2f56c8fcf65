import DossierCore
import Testing

@Suite("Findings told short")
struct FindingDigestTests {
    private static let lot = SubjectRef(.batch, EngineSamples.lot)

    private static func same(_ id: String, _ paths: String...) -> Check {
        let kind = SameValue(
            values: paths.map(EngineSamples.path), also: [], equals: nil, oneOf: [], compare: .exact, aliases: nil)
        return EngineSamples.check(id: id, .sameValue(kind), say: "They differ.")
    }

    private static func digest(
        _ checks: [Check], when: Condition? = nil, _ papers: [FactSheet.Draft.Paper] = []
    ) -> FindingDigest {
        let rule = EngineSamples.rule(when: when, checks)
        let checklist = EngineSamples.checklist(rules: [rule])
        let finding = Assessor.outcome(
            of: rule, about: lot, facts: FactSheet(EngineSamples.draft(papers)), checklist: checklist,
            asOf: EngineSamples.day)
        return FindingDigest(finding, under: checklist)
    }

    private struct Told: Equatable {
        let reason: Lack.Reason
        let place: String
        let subjects: [String]
        let values: [String]

        init(_ reason: Lack.Reason, _ place: String, _ subjects: [String], _ values: [String]) {
            (self.reason, self.place, self.subjects, self.values) = (reason, place, subjects, values)
        }

        init(_ lack: Lack) {
            self.init(lack.reason, lack.place.en, lack.subjects.map(\.description), lack.values.map(\.en))
        }
    }

    @Test("values of papers that are not attached are told by paper, each once, the subject where it is another")
    func noPapers() {
        let digest = Self.digest([
            Self.same("lot", "D17.lot", "batch.lot"), Self.same("day", "D17.day", "D53.day"),
            Self.same("again", "D17.day", "D17.other-day"),
        ])
        #expect(
            digest.lacks.map(Told.init) == [
                Told(.noDocument, "D17", [], ["lot", "day", "other-day"]),
                Told(.noDocument, "D53", ["donor:D-1"], ["day"]),
            ])
        #expect(digest.message == nil)
        #expect(digest.action == nil)
    }

    @Test("what an attached paper and a record do not say is told apart from what is not attached")
    func silent() {
        let digest = Self.digest(
            [Self.same("lot", "D17.lot", "batch.lot"), Self.same("bank", "batch.bank", "D17.text")],
            [EngineSamples.certificate(["lot": "MSC-26A03"])])
        #expect(
            digest.lacks.map(Told.init) == [
                Told(.noRecordField, "batch", [], ["cell bank"]), Told(.noDocumentField, "D17", [], ["text"]),
            ])
        #expect(digest.message == nil)
        #expect(digest.action == nil)
    }

    @Test("that a condition cannot be told stays said where it is the whole finding")
    func condition() {
        let unknown = Condition.isOneOf(EngineSamples.path("D10.choice"), ["released"])
        let digest = Self.digest([Self.same("lot", "D17.lot", "batch.lot")], when: unknown)
        #expect(digest.lacks.map(Told.init) == [Told(.noDocument, "D10", [], ["choice"])])
        #expect(digest.message == Wording(zh: "无法判断是否适用。", en: "Whether this applies cannot be told."))
        #expect(digest.action == nil)
    }

    @Test("a doubt of another kind keeps its sentence and its remedy beside what is lacking")
    func mixed() throws {
        let digest = Self.digest(
            [Self.same("lot", "D17.lot", "batch.lot"), Self.same("text", "D10.text", "batch.lot")],
            [EngineSamples.certificate(["lot": "MSC-26A03"]), EngineSamples.certificate(["lot": "MSC-26A04"])])
        #expect(digest.lacks.map(Told.init) == [Told(.noDocument, "D10", [], ["text"])])
        let message = try #require(digest.message)
        #expect(
            message.en
                == "2 current documents stand for D17 Paper D17 (batch MSC-26A03); which one counts is not clear."
        )
        #expect(message.zh == "D17《文件 D17》（批次 MSC-26A03）有 2 份现行文件，无法确定以哪一份为准。")
        #expect(digest.action?.en.hasPrefix("Pick one and let it supersede the others") == true)
    }

    @Test("what failed is told as it stands")
    func failed() {
        let digest = Self.digest(
            [Self.same("lot", "D17.lot", "batch.lot"), Self.same("day", "D53.day", "D17.day")],
            [EngineSamples.certificate(["lot": "MSC-26A04"])])
        #expect(digest.lacks == [])
        #expect(digest.message == EngineSamples.both("They differ."))
        #expect(digest.action == EngineSamples.both("Repair X99."))
    }

    @Test("a paper that is not attached needs no sentence; one of a group does", arguments: [true, false])
    func missing(isPlain: Bool) {
        let plain = Wording(
            zh: "未附 D17《文件 D17》（批次 MSC-26A03）。", en: "D17 Paper D17 (batch MSC-26A03) is not attached.")
        let message = isPlain ? plain : EngineSamples.both("One of D17, D18 is needed; none is attached.")
        let finding = Finding(
            id: "D17", kind: .requirement, subject: Self.lot, outcome: .missing, severity: .block, isWaivable: true,
            title: Wording(zh: "文件 D17", en: "Paper D17"), message: message, action: EngineSamples.both("Supply it."),
            evidence: [], citations: [], checks: [])
        let digest = FindingDigest(finding, under: EngineSamples.checklist())
        #expect(digest.message == (isPlain ? nil : message))
        #expect(digest.action == EngineSamples.both("Supply it."))
    }
}
