import Testing

@testable import DossierCore

/// Holds the quick look ahead against judging everything afresh, on the sample shipments.
@Suite("Looking ahead quickly gives what judging afresh gives")
struct ForecastTests {
    /// Days from the one judged as of: the next ones, those around the plan, and some on which nearly everything has lapsed.
    private static let days = [1, 3, 9, 10, 19, 20, 45, 400, 4000]

    private static let instant = Instant(secondsSince1970: 1_780_275_600, offsetMinutes: 480)

    /// A sample as it is, and with every third paper gone and a waiver beside one of the findings that leaves.
    private static func filings(_ name: String) throws -> [Dossier] {
        let samples = try ReadySamples.shared.get()
        let whole = try samples.sample(name)
        var thinned = whole.dossier
        thinned.documents = thinned.documents.enumerated().filter { $0.offset % 3 != 1 }.map(\.element)
        let gap = Assessor.assess(thinned, against: samples.checklist, asOf: whole.assessment.asOf).blockers.first
        let finding = try #require(gap)
        thinned.waivers = [
            Waiver(
                finding: finding.id, subject: finding.subject, reason: "under way",
                until: whole.assessment.asOf.adding(days: 9), proposedBy: "lin.wei", proposedAt: instant,
                approvedBy: "zhou.min", approvedAt: instant, edition: samples.checklist.pin.sha256)
        ]
        return [whole.dossier, thinned]
    }

    @Test("every finding of every day and of every later departure", arguments: ReadySamples.names)
    func same(name: String) throws {
        let checklist = try ReadySamples.shared.get().checklist
        let today = try ReadySamples.shared.get().sample(name).assessment.asOf
        for dossier in try Self.filings(name) {
            let now = Assessor.assess(dossier, against: checklist, asOf: today)
            let forecast = Forecast(dossier, under: checklist, now: now)
            for days in Self.days {
                let day = today.adding(days: days)
                #expect(forecast.judged(on: day) == Assessor.assess(dossier, against: checklist, asOf: day))
                #expect(
                    forecast.postponed(by: days)
                        == Assessor.assess(dossier.postponed(by: days), against: checklist, asOf: today))
            }
        }
    }

    @Test("a demand is judged again only where it rests on the day or on the plan")
    func dated() throws {
        let checklist = try ReadySamples.shared.get().checklist
        let dated = DatedPaths(edition: checklist.index)
        let rules = checklist.rules.filter { dated.isDated($0) }.map(\.id)
        #expect(rules.contains("X06"))
        #expect(rules.count < checklist.rules.count / 2)
        #expect(!checklist.technical.contains { dated.isDated($0) })
    }
}
