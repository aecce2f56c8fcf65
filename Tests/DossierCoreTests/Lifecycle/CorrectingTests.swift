import DossierCore
import TestSupport
import Testing

@Suite("Items the authority asks to be corrected")
struct CorrectingTests {
    private static let paper = Samples.document()

    private static func item(_ number: String, asked: String = "请补充批放行证书。", due: Day? = nil) -> CorrectionItem {
        let step = due.map {
            CorrectionStep(.assigned, owner: "lin.wei", due: $0, by: Samples.specialist.code, at: Samples.instant)
        }
        return CorrectionItem(
            notice: "N-1", number: number, asked: asked, language: .zh, requirement: "D17",
            subject: SubjectRef(.batch, Samples.lot), recordedBy: Samples.specialist.code, recordedAt: Samples.instant,
            steps: [step].compactMap(\.self))
    }

    private static func step(_ kind: CorrectionStep.Kind, _ text: String?, evidence: [Document.ID] = [])
        -> CorrectionStep
    {
        CorrectionStep(kind, text: text, evidence: evidence, by: Samples.specialist.code, at: Samples.instant)
    }

    /// A filing the authority asked two items of; open again unless said otherwise.
    private static func dossier(
        _ status: DossierStatus = .inPreparation, items: [CorrectionItem] = [item("1"), item("2")]
    ) throws -> Dossier {
        var dossier = try Samples.dossier()
        dossier.documents = [paper]
        dossier.status = status
        let reference = try FilingReference(district: "310115", year: 2026, serial: 1)
        dossier.bundles = [Samples.receipt(of: dossier, reference: reference)]
        dossier.authorityEvents = [
            AuthorityEvent(
                kind: .supplementRequested, number: "N-1", date: Samples.instant.day, evidence: .of("notice"),
                evidenceName: "notice.pdf", due: Samples.instant.day.adding(days: 20),
                recordedBy: Samples.specialist.code, recordedAt: Samples.instant)
        ]
        return items.isEmpty
            ? dossier : try dossier.applying(.correctionItemsAsked(items), by: Samples.specialist, at: Samples.instant)
    }

    private static func take(_ step: CorrectionStep, with number: String = "1", of dossier: Dossier) throws -> Dossier {
        try dossier.applying(.correctionStepTaken(number: number, step), by: Samples.specialist, at: Samples.instant)
    }

    @Test("an item is open until it is answered; an answer taken back opens it again, and every step stays")
    func states() throws {
        var dossier = try Self.dossier()
        #expect(dossier.unansweredItems.map(\.number) == ["1", "2"])
        dossier = try Self.take(Self.step(.answered, "已补充放行证书。", evidence: [Self.paper.id]), of: dossier)
        #expect(dossier.unansweredItems.map(\.number) == ["2"])
        #expect(dossier.corrections[0].closing?.evidence == [Self.paper.id])
        dossier = try Self.take(Self.step(.withdrawn, "主管部门口头撤销"), with: "2", of: dossier)
        #expect(dossier.unansweredItems == [])
        dossier = try Self.take(Self.step(.reopened, "证书附错，需更换"), of: dossier)
        #expect(dossier.unansweredItems.map(\.number) == ["1"])
        #expect(dossier.corrections[0].steps.map(\.kind) == [.answered, .reopened])
        #expect(dossier.preparers.contains(Samples.specialist.code))
    }

    @Test("an answer whose evidence the filing no longer carries does not hold")
    func evidenceGone() throws {
        var dossier = try Self.take(
            Self.step(.answered, "已补充放行证书。", evidence: [Self.paper.id]), of: Self.dossier(items: [Self.item("1")]))
        dossier = try dossier.applying(
            .documentWithdrawn(Self.paper.id, reason: "wrong certificate"), by: Samples.specialist, at: Samples.instant)
        #expect(dossier.unansweredItems.map(\.number) == ["1"])
    }

    @Test("what was asked changes no signed content, what was answered does, and only that")
    func content() throws {
        let bare = try Self.dossier(items: [])
        let asked = try Self.dossier()
        #expect(try asked.contentBytes() == bare.contentBytes())
        let answered = try Self.take(Self.step(.answered, "已补充放行证书。"), of: asked)
        #expect(try answered.contentBytes() != bare.contentBytes())
        #expect(answered.content.corrections?.map(\.number) == ["1"])
        let back = try Self.take(Self.step(.reopened, "答复有误，收回"), of: answered)
        #expect(try back.contentBytes() == bare.contentBytes())
    }

    @Test("nothing is submitted again while an item is open")
    func resubmitting() throws {
        func resubmitted(_ dossier: Dossier) throws -> Dossier {
            var locked = dossier
            locked.status = .locked
            return try locked.applying(
                .authorityEventRecorded(
                    AuthorityEvent(
                        kind: .resubmitted, number: nil, date: Samples.instant.day, evidence: .of("receipt"),
                        evidenceName: "receipt.pdf", recordedBy: Samples.specialist.code, recordedAt: Samples.instant)),
                by: Samples.specialist, at: Samples.instant)
        }
        let half = try Self.take(Self.step(.answered, "已补充放行证书。"), of: Self.dossier())
        #expect(throws: Refusal.itemsOpen(shipment: Samples.shipment, numbers: ["2"])) { try resubmitted(half) }
        let whole = try Self.take(Self.step(.answered, "已补充放行证书。"), with: "2", of: half)
        let sent = try resubmitted(whole)
        #expect(sent.status == .resubmitted)
        #expect(sent.openNotice == nil && sent.itemsOfRound == [])
        #expect(try resubmitted(Self.dossier(items: [])).status == .resubmitted)
    }

    @Test("the day agreed goes before the notice's own")
    func due() throws {
        let early = Samples.instant.day.adding(days: 3)
        let dossier = try Self.dossier(items: [Self.item("1", due: early), Self.item("2")])
        #expect(dossier.corrections.map { dossier.due(of: $0) } == [early, Samples.instant.day.adding(days: 20)])
        #expect(dossier.corrections.map(\.owner) == ["lin.wei", nil])
    }

    struct Refused: CustomTestStringConvertible {
        let testDescription: String
        let act: @Sendable () throws -> Dossier
        let refusal: Refusal
    }

    static let refused: [Refused] = [
        Refused(
            testDescription: "items where no notice waits",
            act: {
                try Samples.dossier().applying(
                    .correctionItemsAsked([item("1")]), by: Samples.specialist, at: Samples.instant)
            },
            refusal: .noOpenNotice(shipment: Samples.shipment)),
        Refused(
            testDescription: "the same number in other words",
            act: {
                try dossier().applying(
                    .correctionItemsAsked([item("2", asked: "另一要求")]), by: Samples.specialist, at: Samples.instant)
            }, refusal: .itemExists(number: "2", notice: "N-1")),
        Refused(
            testDescription: "a number the notice does not have",
            act: { try take(step(.answered, "已补充放行证书。"), with: "9", of: dossier()) },
            refusal: .noSuchItem(number: "9", known: ["1", "2"])),
        Refused(
            testDescription: "answering twice",
            act: { try take(step(.answered, "再次答复内容"), of: take(step(.answered, "已补充放行证书。"), of: dossier())) },
            refusal: .itemClosed(number: "1", state: .answered)),
        Refused(
            testDescription: "taking back what was never answered",
            act: { try take(step(.reopened, "收回这项答复"), of: dossier()) }, refusal: .itemIsOpen(number: "1")),
        Refused(
            testDescription: "an answer of no words", act: { try take(step(.answered, "好"), of: dossier()) },
            refusal: .reasonTooShort(minimum: 8)),
        Refused(
            testDescription: "evidence the filing does not hold",
            act: { try take(step(.answered, "已补充放行证书。", evidence: [Document.ID("D99/x/y")]), of: dossier()) },
            refusal: .notCurrent(Document.ID("D99/x/y"))),
        Refused(
            testDescription: "an answer before the filing is opened again",
            act: { try take(step(.answered, "已补充放行证书。"), of: dossier(.supplementRequested)) },
            refusal: .notOpen(shipment: Samples.shipment, status: .supplementRequested, act: "correction-answered")),
    ]

    @Test("what cannot be is refused, and why", arguments: refused)
    func refusals(_ refused: Refused) {
        #expect(throws: refused.refusal) { _ = try refused.act() }
    }

    @Test("the same items again leave everything as it is, and an owner may be named before the filing is open again")
    func again() throws {
        let dossier = try Self.dossier(.supplementRequested)
        let twice = try dossier.applying(
            .correctionItemsAsked([Self.item("1"), Self.item("2")]), by: Samples.specialist, at: Samples.instant)
        #expect(twice.corrections == dossier.corrections)
        let step = CorrectionStep(.assigned, owner: "chen.yu", by: Samples.reviewer.code, at: Samples.instant)
        let next = try dossier.applying(
            .correctionStepTaken(number: "2", step), by: Samples.reviewer, at: Samples.instant)
        #expect(next.corrections[1].owner == "chen.yu" && next.status == .supplementRequested)
    }

    @Test("who releases and who administers answers nothing", arguments: [Samples.releaser, Samples.administrator])
    func roles(_ agent: Agent) throws {
        #expect(
            throws: Refusal.roleMissing(
                person: agent.code, needs: [.regulatorySpecialist, .regulatoryManager], act: "correction-answered")
        ) {
            try Self.dossier().applying(
                .correctionStepTaken(number: "1", Self.step(.answered, "已补充放行证书。")), by: agent,
                at: Samples.instant)
        }
    }
}
