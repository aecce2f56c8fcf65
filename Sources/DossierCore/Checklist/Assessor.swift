/// Decides what is missing or contradictory in a filing. Pure: the day is an argument, and nothing else is asked.
///
/// Never throws: what cannot be evaluated is a finding that says so.
package enum Assessor {
    /// Every finding about a filing under an edition on a day, its waivers beside them.
    package static func assess(_ dossier: Dossier, against checklist: Checklist, asOf day: Day) -> Assessment {
        assess(FactSheet(dossier), against: checklist, asOf: day, waivers: dossier.waivers)
    }

    /// Every finding about some facts: requirements, groups, rules and what is open about the destination, each by id
    /// and for every subject in order.
    package static func assess(
        _ facts: FactSheet, against checklist: Checklist, asOf day: Day, waivers: [Waiver] = []
    ) -> Assessment {
        let survey = Survey(facts, under: checklist, asOf: day)
        let overlay = checklist.overlay(for: facts.destination)
        let requirements = survey.edition.requirements.flatMap { findings(of: $0, in: survey) }
        let groups = survey.edition.groups.flatMap { findings(of: $0, in: survey) }
        let rules = survey.edition.rules.flatMap { findings(of: $0, in: survey) }
        let all =
            requirements + groups + rules + destinationFindings(of: facts, under: checklist, overlay)
            + technicalFindings(checklist.technical, in: survey)
        return Assessment(
            shipment: facts.shipmentID, regime: checklist.regime, checklist: checklist.pin,
            standing: checklist.standing, overlay: overlay.map(AppliedOverlay.init), asOf: day,
            findings: beside(waivers, all, under: checklist.pin, on: day))
    }

    /// The finding of one rule about one subject, for explaining it and for trying it on examples.
    package static func outcome(
        of rule: Rule, about subject: SubjectRef, facts: FactSheet, checklist: Checklist, asOf day: Day
    ) -> Finding {
        finding(for: rule, from: Survey(facts, under: checklist, asOf: day).view(from: subject))
    }

    /// The findings of one rule about every subject it is about, in order.
    package static func findings(
        of rule: Rule, facts: FactSheet, checklist: Checklist, asOf day: Day
    ) -> [Finding] {
        let overlay = checklist.overlays.first { $0.rules.contains { $0.id == rule.id } }
        if let overlay, checklist.overlay(for: facts.destination)?.id != overlay.id {
            return [elsewhere(rule, overlay, facts)]
        }
        return findings(of: rule, in: Survey(facts, under: checklist, asOf: day))
    }

    static func findings(of rule: Rule, in survey: Survey) -> [Finding] {
        about(rule.about, in: survey).map { $0.isHole ? hole(rule, $0.view) : finding(for: rule, from: $0.view) }
    }

    static func findings(of requirement: Requirement, in survey: Survey) -> [Finding] {
        about(requirement.about, in: survey).map {
            $0.isHole ? hole(requirement, $0.view) : finding(for: requirement, from: $0.view)
        }
    }

    static func findings(of group: DocumentGroup, in survey: Survey) -> [Finding] {
        guard let kind = group.members.lazy.compactMap({ survey.edition.paper($0)?.about }).first else { return [] }
        return about(kind, in: survey).map {
            $0.isHole ? hole(group, about: kind, $0.view) : finding(for: group, from: $0.view)
        }
    }

    /// A subject to judge, or one that should have led to a subject and names none.
    private typealias Place = (view: Viewpoint, isHole: Bool)

    private static func about(_ kind: SubjectKind, in survey: Survey) -> [Place] {
        let relatives = survey.sheet.relatives(kind, of: survey.sheet.filing)
        return relatives.subjects.map { (survey.view(from: $0), false) }
            + relatives.lacking.map { (survey.view(from: $0), true) }
    }

    /// The findings with the waivers of a filing beside them, as they stand on a day.
    static func beside(
        _ waivers: [Waiver], _ findings: [Finding], under pin: ChecklistPin, on day: Day
    ) -> [Finding] {
        waivers.isEmpty ? findings : findings.map { attach(waivers, to: $0, under: pin, on: day) }
    }

    /// The waiver shown beside a finding: of several, the one that counts most today.
    private static func attach(
        _ waivers: [Waiver], to finding: Finding, under pin: ChecklistPin, on day: Day
    ) -> Finding {
        let target = Waiver.Target(finding: finding.id, subject: finding.subject)
        func rank(_ waiver: Waiver) -> (Int, Instant) {
            let standing =
                switch waiver.standing(on: day) {
                case .inForce: 2
                case .proposed: 1
                case .expired: 0
                }
            return (waiver.edition == pin.sha256 ? standing : -1, waiver.proposedAt)
        }
        let best = waivers.filter { $0.target == target }.max { rank($0) < rank($1) }
        return best.map(finding.beside) ?? finding
    }
}
