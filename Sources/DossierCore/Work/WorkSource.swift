/// What an edition says about who supplies what and by when, for the findings of one filing.
struct WorkSource {
    private let requirements: [String: Requirement]
    private let groups: [String: DocumentGroup]
    private let departure: Day
    private let days: [FactPath: Day]

    init(_ dossier: Dossier, under checklist: Checklist, asOf: Day) {
        let all = checklist.documentTypes
        requirements = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        groups = Dictionary(checklist.groups.map { ($0.id, $0) }) { first, _ in first }
        departure = dossier.records.shipment.plannedDeparture
        days = Self.days(counted: all.compactMap(\.due), in: dossier, under: checklist, asOf: asOf)
    }

    /// Who should supply what a finding asks for, and by when.
    ///
    /// A document has its own supplier and day. A group takes the earliest day of its members, a rule the earliest of the
    /// documents it read: until then each of them can still be put right. Where none of these has a day it is
    /// `WorkDue.closing` before departure. A finding that read no document is about records and destinations, which the
    /// regulatory team keeps.
    func demand(of finding: Finding) -> (suppliers: [Supplier], due: WorkDue) {
        if let requirement = requirements[finding.id] {
            return ([requirement.supplier].compactMap(\.self), due(of: requirement))
        }
        let ids = groups[finding.id]?.members ?? documentsRead(in: finding)
        let papers = ids.compactMap { requirements[$0] }.map { ($0, due(of: $0)) }.sorted { one, other in
            let (mine, theirs) = (one.1.day ?? .latest, other.1.day ?? .latest)
            return mine == theirs ? NaturalOrder.precedes(one.0.id, other.0.id) : mine < theirs
        }
        let earliest = papers.first.flatMap { paper, due in due.day.map { WorkDue($0, .document(paper.id)) } }
        return (
            papers.isEmpty ? [.regulatory] : papers.compactMap(\.0.supplier).once,
            earliest ?? WorkDue(departure.adding(days: -WorkDue.closing), .closing)
        )
    }

    private func due(of requirement: Requirement) -> WorkDue {
        switch requirement.due {
        case nil: WorkDue(nil, .editionSilent)
        case .beforeDeparture(let span): WorkDue(departure.subtracting(span), .leadTime(span))
        case .after(let path, let grace):
            days[path].map { WorkDue($0.adding(grace), .grace(path, grace)) } ?? WorkDue(nil, .dayUnknown(path))
        }
    }

    /// The types of the documents behind a finding's outcome, of all its comparisons where those name none.
    private func documentsRead(in finding: Finding) -> [String] {
        let telling = types(in: finding.checks.filter { $0.outcome == finding.outcome })
        return telling.isEmpty ? types(in: finding.checks) : telling
    }

    private func types(in checks: [CheckResult]) -> [String] {
        let named = checks.flatMap(\.facts).map { fact in
            fact.document.map { String($0.text.prefix { $0 != "/" }) } ?? FactPath(written: fact.path).source
        }
        return named.once.filter { requirements[$0] != nil }
    }

    /// The days papers after departure are counted from; of several the last, none where one is not known to the day.
    private static func days(
        counted dues: [DueDay], in dossier: Dossier, under checklist: Checklist, asOf: Day
    ) -> [FactPath: Day] {
        let paths = Set(dues.compactMap { due -> FactPath? in if case .after(let path, _) = due { path } else { nil } })
        guard !paths.isEmpty else { return [:] }
        let view = Survey(FactSheet(dossier), under: checklist, asOf: asOf).view(from: dossier.subject)
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                let reading = view.days(path)
                guard reading.rest.isKnown, let last = reading.values.map(\.value.latest).max() else { return nil }
                return (path, last)
            })
    }
}
