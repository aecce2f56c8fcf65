import DossierCore
import TestSupport
import Testing

/// What ends is held against the days the edition names, and no other.
@Suite("What lapses, and before which day")
struct LapseTests {
    private typealias Engine = EngineSamples
    private static let donorCode = "D-0117"
    private static let donor = SubjectRef(.donor, donorCode)

    private static func paper(_ type: String, _ subject: SubjectRef, expires: String) throws -> Document {
        Document(
            type: type, subject: subject, fields: [:], issued: nil, expires: try Day(expires), revision: nil,
            digest: .of(type), size: 3, mediaType: "text/plain", originalName: "\(type).txt", attachedBy: "lin.wei",
            attachedAt: Samples.instant)
    }

    /// Departure 2026-06-10, arrival 2026-06-11, use 2026-06-20.
    private static func lapses(
        _ document: Document, under checklist: Checklist, changing change: (inout Dossier) -> Void = { _ in }
    ) throws -> [Lapse] {
        var dossier = try Samples.dossier()
        dossier.checklist = checklist.pin
        dossier.documents = [document]
        change(&dossier)
        return LapseCalendar.all(of: dossier, under: checklist).filter {
            if case .document = $0.matter { true } else { false }
        }
    }

    private static func sentences(
        _ document: Document, validOn: [String] = [], rules: [Rule] = [], about: SubjectKind = .shipment
    ) throws -> [Wording] {
        let checklist = Engine.checklist(
            [Engine.requirement(document.type, about: about, validOn: validOn)], rules: rules)
        return try lapses(document, under: checklist).map(\.sentence)
    }

    private static let shipment = SubjectRef(.shipment, Samples.shipment)
    private static let name = "D77 Paper D77 (shipment \(Samples.shipment))"

    @Test(
        "a paper is held against the days it must be valid on, in their order",
        arguments: [
            ("2026-06-09", "lapses on 2026-06-09, 1 day before the planned departure."),
            ("2026-06-10", "lapses on 2026-06-10, 10 days before the planned use."),
            ("2026-06-20", "holds until 2026-06-20, 0 days beyond the planned use."),
            ("2026-06-21", "holds until 2026-06-21, 1 day beyond the planned use."),
        ])
    func plan(_ expires: String, _ sentence: String) throws {
        let said = try Self.sentences(
            Self.paper("D77", Self.shipment, expires: expires),
            validOn: ["shipment.planned-use", "shipment.planned-departure"])
        #expect(said.map(\.en) == ["\(Self.name) \(sentence)"])
    }

    @Test("a paper that need only cover the day of collection does not lapse before a departure long after it")
    func collection() throws {
        let collected = try Samples.dossier().records.donors[0].collectedOn
        let after = try Self.sentences(
            Self.paper("D87", Self.donor, expires: collected.adding(days: 3).description),
            validOn: ["donor.collected-on"], about: .donor)
        #expect(
            after == [
                Wording(
                    zh: "D87《文件 D87》（供者 \(Self.donorCode)）至 \(collected.adding(days: 3)) 有效，"
                        + "晚于须覆盖的“采集日期”（\(collected)） 3 天。",
                    en: "D87 Paper D87 (donor \(Self.donorCode)) holds until \(collected.adding(days: 3)), "
                        + "3 days beyond the “collected on” (\(collected)).")
            ])
        let before = try Self.sentences(
            Self.paper("D87", Self.donor, expires: collected.adding(days: -1).description),
            validOn: ["donor.collected-on"], about: .donor)
        #expect(
            before.map(\.en) == [
                "D87 Paper D87 (donor \(Self.donorCode)) lapses on \(collected.adding(days: -1)), "
                    + "1 day before the “collected on” (\(collected))."
            ])
    }

    @Test("a paper the edition asks for on no day never lapses, in both languages")
    func noDay() throws {
        #expect(
            try Self.sentences(Self.paper("D77", Self.shipment, expires: "2020-01-01")) == [
                Wording(
                    zh: "D77《文件 D77》（发运 \(Samples.shipment)）至 2020-01-01 有效；清单未规定它须在哪一天有效。",
                    en: "\(Self.name) holds until 2020-01-01; the checklist asks for it on no particular day.")
            ])
    }

    @Test("a rule that lets days precede the end, or a claim cover one, asks for it on those days")
    func rules() throws {
        let end = Engine.path("D77.expires")
        let order = Engine.rule(
            about: .shipment,
            [
                Engine.check(
                    .orderOfDays(
                        OrderOfDays(earlier: [Engine.path("shipment.planned-arrival")], later: end, allowsTie: false)))
            ])
        let covers = Engine.rule(
            id: "X98", about: .shipment,
            [
                Engine.check(
                    .coversPeriod(
                        CoversPeriod(
                            from: nil, end: .until(end), reach: Engine.path("shipment.planned-arrival"),
                            plus: [.literal("72 h")], start: nil)))
            ])
        let paper = try Self.paper("D77", Self.shipment, expires: "2026-06-11")
        #expect(
            try Self.sentences(paper, rules: [order]).map(\.en) == [
                "\(Self.name) lapses on 2026-06-11, 1 day before the “planned arrival” with the time added to it "
                    + "(2026-06-12)."
            ])
        #expect(
            try Self.sentences(paper, rules: [covers]).map(\.en) == [
                "\(Self.name) lapses on 2026-06-11, 3 days before the “planned arrival” with the time added to it "
                    + "(2026-06-14)."
            ])
    }

    @Test("what its twin must reach it must reach too, and a rule that does not apply asks for nothing")
    func twins() throws {
        let (end, twin) = (Engine.path("D77.expires"), Engine.path("D78.expires"))
        let same = Engine.rule(
            id: "X97", about: .shipment,
            [
                Engine.check(
                    .sameValue(
                        SameValue(
                            values: [end, twin], also: [], equals: nil, oneOf: [], compare: .day, aliases: nil)))
            ])
        func order(_ destination: String) -> Rule {
            Engine.rule(
                about: .shipment, when: .isOneOf(Engine.path("shipment.destination"), [destination]),
                [
                    Engine.check(
                        .orderOfDays(
                            OrderOfDays(
                                earlier: [Engine.path("shipment.planned-use")], later: twin, allowsTie: true)))
                ])
        }
        let paper = try Self.paper("D77", Self.shipment, expires: "2026-06-19")
        let (here, elsewhere) = ("\(try Samples.dossier().records.shipment.destination)", "ZZ")
        #expect(
            try Self.sentences(paper, rules: [same, order(here)]).map(\.en) == [
                "\(Self.name) lapses on 2026-06-19, 1 day before the planned use."
            ])
        #expect(
            try Self.sentences(paper, rules: [same, order(elsewhere)]).map(\.en) == [
                "\(Self.name) holds until 2026-06-19; the checklist asks for it on no particular day."
            ])
    }

    @Test("where the day it must reach is recorded nowhere, it says so")
    func unknown() throws {
        let checklist = Engine.checklist([
            Engine.requirement("D77", about: .shipment, validOn: ["D10.issued"]),
            Engine.requirement("D10", about: .shipment),
        ])
        let lapses = try Self.lapses(Self.paper("D77", Self.shipment, expires: "2026-06-12"), under: checklist)
        #expect(
            lapses.map(\.sentence.en) == [
                "\(Self.name) holds until 2026-06-12; the “issued” it must reach is not recorded."
            ])
        #expect(lapses.map { $0.isNeeded(from: .earliest) } == [true])
        #expect(lapses.map { $0.json["misses"] } == [.null])
        #expect(lapses.map { $0.json["days"] } == [.null])
    }

    @Test("the machine form names the day missed by its milestone, or by where it is recorded")
    func json() throws {
        let checklist = Engine.checklist([
            Engine.requirement("D87", about: .donor, validOn: ["donor.collected-on", "shipment.planned-departure"])
        ])
        let collected = try Samples.dossier().records.donors[0].collectedOn
        let early = try Self.lapses(
            Self.paper("D87", Self.donor, expires: collected.adding(days: -1).description), under: checklist)
        #expect(early.map { $0.json["misses"] } == ["donor.collected-on"])
        let late = try Self.lapses(Self.paper("D87", Self.donor, expires: collected.description), under: checklist)
        #expect(late.map { $0.json["misses"] } == ["departure"])
    }
}
