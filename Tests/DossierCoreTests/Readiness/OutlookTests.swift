import DossierCore
import TestSupport
import Testing

@Suite("How long a verdict holds")
struct OutlookTests {
    /// One permit a shipment, which must be valid on the planned departure; departure 2026-06-10.
    private static let checklist = EngineSamples.checklist([
        EngineSamples.requirement("D77", about: .shipment, validOn: ["shipment.planned-departure"]),
        EngineSamples.requirement("D17", about: .batch),
    ])

    private static func day(_ text: String) throws -> Day { try Day(text) }

    private static func paper(_ type: String, _ subject: SubjectRef, expires: String?) throws -> Document {
        Document(
            type: type, subject: subject, fields: [:], issued: nil, expires: try expires.map { try Day($0) },
            revision: nil,
            digest: .of(type), size: 3, mediaType: "text/plain", originalName: "\(type).txt", attachedBy: "lin.wei",
            attachedAt: Samples.instant)
    }

    private static func filing(expires: String?, waived until: String? = nil) throws -> Dossier {
        var dossier = try Samples.dossier()
        dossier.checklist = checklist.pin
        dossier.documents = [try paper("D77", SubjectRef(.shipment, Samples.shipment), expires: expires)]
        let batch = SubjectRef(.batch, Samples.lot)
        if let until {
            dossier.waivers = [
                Waiver(
                    finding: "D17", subject: batch, reason: "certificate under way", until: try day(until),
                    proposedBy: "lin.wei", proposedAt: Samples.instant, approvedBy: "shen.guodong",
                    approvedAt: Samples.instant, edition: checklist.pin.sha256)
            ]
        } else {
            dossier.documents.append(try paper("D17", batch, expires: nil))
        }
        return dossier
    }

    private static func outlook(_ dossier: Dossier, until: String, _ search: Outlook.Search) throws -> Outlook {
        let now = Assessor.assess(dossier, against: checklist, asOf: try day("2026-06-01"))
        return Outlook.of(dossier, under: checklist, now: now, until: try day(until), search: search)
    }

    @Test(
        "names the first departure a permit no longer covers, however it searches",
        arguments: [Outlook.Search.everyDay, .doubling], ["2026-06-10", "2026-06-11", "2026-06-19", "2026-07-30"])
    func departure(search: Outlook.Search, expires: String) throws {
        let outlook = try Self.outlook(Self.filing(expires: expires), until: "2026-08-31", search)
        #expect(outlook.verdict == .ready)
        #expect(outlook.departureTurns?.day == (try Self.day(expires).adding(days: 1)))
        #expect(outlook.departureTurns?.verdict == .blocked)
        #expect(outlook.departureTurns?.because.map(\.id) == ["D77"])
        #expect(outlook.turns == nil)
    }

    @Test("names the day a waiver ends, and what it leaves open")
    func calendar() throws {
        let outlook = try Self.outlook(
            Self.filing(expires: "2026-12-31", waived: "2026-06-20"), until: "2026-06-30", .everyDay)
        #expect(outlook.verdict == .ready)
        #expect(outlook.turns?.day == (try Self.day("2026-06-21")))
        #expect(outlook.turns?.because.map(\.id) == ["D17"])
        #expect(outlook.departureTurns == nil)
        #expect(
            outlook.sentences.map(\.en) == [
                "With the plan as it is, the verdict turns from ready to blocked on 2026-06-21: D17 Paper D17 (batch MSC01-26A03).",
                "Putting the departure off to 2026-06-30 does not turn the verdict.",
            ])
    }

    @Test("a quick look says what it tried, and no more: that no day tried turns the verdict, in both languages")
    func quick() throws {
        let outlook = try Self.outlook(Self.filing(expires: "2026-12-31"), until: "2026-06-30", .doubling)
        #expect(
            outlook.sentences == [
                Wording(
                    zh: "计划不变，抽查到 2026-06-30 的若干日期，结论不变；逐日判定请用 --until。",
                    en:
                        "With the plan as it is, no day tried up to 2026-06-30 turns the verdict; --until tries every day."
                ),
                Wording(
                    zh: "抽查到 2026-06-30 的若干发运日期，结论不变；逐日判定请用 --until。",
                    en: "No later departure tried up to 2026-06-30 turns the verdict; --until tries every day."),
            ])
        #expect(outlook.json["everyDay"] == false)
    }

    @Test("a quick look names the very day, whatever the step that found it, in both languages")
    func quickTurn() throws {
        let outlook = try Self.outlook(
            Self.filing(expires: "2026-06-16", waived: "2026-06-20"), until: "2026-06-30", .doubling)
        #expect(
            outlook.sentences == [
                Wording(
                    zh: "计划不变，到 2026-06-21 结论由“齐备”变为“受阻”：D17《文件 D17》（批次 MSC01-26A03）。",
                    en:
                        "With the plan as it is, the verdict turns from ready to blocked on 2026-06-21: D17 Paper D17 (batch MSC01-26A03)."
                ),
                Wording(
                    zh: "发运推迟到 2026-06-17 时，结论由“齐备”变为“受阻”：D77《文件 D77》（发运 S-2026-001）。",
                    en:
                        "If the departure is put off to 2026-06-17, the verdict turns from ready to blocked: D77 Paper D77 (shipment S-2026-001)."
                ),
            ])
    }

    @Test("of a departure beyond what was looked at, a quick look says nothing")
    func quickBeyond() throws {
        let outlook = try Self.outlook(Self.filing(expires: "2026-12-31"), until: "2026-06-10", .doubling)
        #expect(outlook.sentences.count == 1)
    }

    @Test("says nothing of days beyond the horizon")
    func horizon() throws {
        let filing = try Self.filing(expires: "2026-06-30", waived: "2026-06-30")
        #expect(try Self.outlook(filing, until: "2026-06-30", .everyDay).turns == nil)
        #expect(try Self.outlook(filing, until: "2026-06-30", .everyDay).departureTurns == nil)
        #expect(try Self.outlook(filing, until: "2026-07-01", .everyDay).turns?.day == Self.day("2026-07-01"))
        #expect(try Self.outlook(filing, until: "2026-05-01", .doubling).turns == nil)
    }

    @Test("an end that was never recorded cannot be verified today, and no later day makes it ready")
    func unknownEnd() throws {
        let outlook = try Self.outlook(Self.filing(expires: nil), until: "2026-08-31", .everyDay)
        #expect(outlook.verdict == .couldNotVerify)
        #expect(outlook.turns == nil)
        #expect(outlook.departureTurns == nil)
    }

    @Test("the calendar lists papers, authorisation, lots and waivers by day")
    func calendarOrder() throws {
        let all = LapseCalendar.all(
            of: try Self.filing(expires: "2026-12-31", waived: "2026-06-20"), under: Self.checklist)
        #expect(all.map(\.lastDay.description) == ["2026-06-20", "2026-12-31", "2028-01-25"])
        #expect(all.map(\.title.zh).last == "批次 MSC01-26A03 的有效期")
    }
}

extension OutlookTests {
    @Test("going through every day finds the first turn that judging afresh, day by day, finds")
    func exhaustive() throws {
        for (expires, waived) in [("2026-06-10", nil), ("2026-06-25", "2026-06-20"), ("2027-01-01", "2026-06-04")] {
            let filing = try Self.filing(expires: expires, waived: waived)
            let today = try Self.day("2026-06-01")
            let now = Assessor.assess(filing, against: Self.checklist, asOf: today)
            let outlook = try Self.outlook(filing, until: "2026-07-10", .everyDay)
            let calendar = (1...39).map {
                Assessor.assess(filing, against: Self.checklist, asOf: today.adding(days: $0))
            }
            let departures = (1...30).map {
                Assessor.assess(filing.postponed(by: $0), against: Self.checklist, asOf: today)
            }
            let (turn, later) = (
                calendar.firstIndex { $0.verdict != now.verdict }, departures.firstIndex { $0.verdict != now.verdict }
            )
            #expect(outlook.turns?.day == turn.map { today.adding(days: $0 + 1) })
            #expect(outlook.turns?.verdict == turn.map { calendar[$0].verdict })
            #expect(outlook.departureTurns?.day == later.map { outlook.departure.adding(days: $0 + 1) })
            #expect(outlook.departureTurns?.because.first == later.flatMap { departures[$0].blockers.first })
        }
    }
}
