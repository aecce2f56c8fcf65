import DossierCore
import TestSupport

/// A small edition that says who supplies what and by when, over the shipment of the samples: departure 2026-06-10.
enum WorkSamples {
    private typealias S = EngineSamples

    static let batch = SubjectRef(.batch, Samples.lot)
    static let filing = SubjectRef(.filing, Samples.shipment)
    static let shipment = SubjectRef(.shipment, Samples.shipment)

    static func day(_ text: String) -> Day { S.sure { () throws(MalformedDay) in try Day(text) } }
    static func span(_ text: String) -> Span { S.sure { () throws(MalformedSpan) in try Span(text) } }

    static func requirement(
        _ id: String, about: SubjectKind, _ level: Level = .mandatory, from supplier: Supplier?, _ due: DueDay?
    ) -> Requirement {
        Requirement(
            id: id, document: "paper-\(id.lowercased())", title: S.both("Paper \(id)"), about: about, level: level,
            when: nil, place: "00-administrative", ctd: nil, fields: S.everyType, validOn: [], because: [],
            remedy: S.both("Supply \(id)."), isWaivable: true, supplier: supplier, due: due)
    }

    static let requirements = [
        requirement("D02", about: .filing, .recommended, from: .regulatory, .beforeDeparture(span("7 d"))),
        requirement("D17", about: .batch, from: .qualityAssurance, .beforeDeparture(span("5 d"))),
        requirement("D30", about: .filing, .grouped, from: .sponsor, .beforeDeparture(span("20 d"))),
        requirement("D31", about: .filing, .grouped, from: .legal, .beforeDeparture(span("30 d"))),
        requirement("D49", about: .filing, from: .logistics, .beforeDeparture(span("45 d"))),
        requirement(
            "D72", about: .shipment, from: .logistics, .after(S.path("shipment.planned-arrival"), grace: span("3 d"))),
        requirement(
            "D76", about: .shipment, from: .clinicalSite,
            .after(S.path("shipment.planned-submission"), grace: span("3 d"))),
        requirement("D93", about: .filing, from: nil, nil),
    ]

    /// What two papers say of the lot, and a plan in which goods arrive before they leave.
    static let rules = [
        S.rule(
            id: "X01",
            [
                S.check(
                    .sameValue(
                        SameValue(
                            values: [S.path("D17.lot"), S.path("D49.lot")], also: [], equals: nil, oneOf: [],
                            compare: .lot, aliases: nil)))
            ]),
        S.rule(
            id: "X02", about: .shipment,
            [
                S.check(
                    .orderOfDays(
                        OrderOfDays(
                            earlier: [S.path("shipment.planned-arrival")], later: S.path("shipment.planned-departure"),
                            allowsTie: false)))
            ]),
    ]

    static let group = DocumentGroup(
        id: "G01", title: S.both("Either"), relation: .atLeastOne, members: ["D30", "D31"], when: nil, severity: .block,
        because: [], remedy: S.both("Supply one."), isWaivable: true)

    static let checklist = S.checklist(requirements, rules: rules, groups: [group])

    static func dossier() throws -> Dossier {
        var dossier = try Samples.dossier()
        dossier.checklist = checklist.pin
        return dossier
    }

    static func list(
        _ dossier: Dossier, asOf day: String = "2026-06-05", under checklist: Checklist = checklist,
        disabled: Set<String> = []
    ) -> WorkList {
        let assessment = Assessor.assess(dossier, against: checklist, asOf: self.day(day))
        return WorkList(dossier, under: checklist, assessed: assessment, disabled: disabled)
    }

    static func assignment(
        _ finding: String = "D17", _ subject: SubjectRef = batch, to person: String, due: String? = nil
    ) -> Assignment {
        Assignment(
            target: Waiver.Target(finding: finding, subject: subject), person: person, due: due.map(day),
            assignedBy: "lin.wei", assignedAt: Samples.instant)
    }
}
