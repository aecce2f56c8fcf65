/// Decides what is missing or contradictory in a filing. Pure: the day is an argument, and nothing else is asked.
///
/// Never throws: what cannot be evaluated is a finding that says so.
package enum Assessor {
    /// Every finding about a filing under an edition on a day, its waivers beside them.
    package static func assess(_ dossier: Dossier, against checklist: Checklist, asOf day: Day) -> Assessment {
        assess(FactSheet(dossier), against: checklist, asOf: day, waivers: dossier.waivers)
    }

    /// Every finding about some facts: requirements before rules, each by id, each for every subject in order.
    package static func assess(
        _ facts: FactSheet, against checklist: Checklist, asOf day: Day, waivers: [Waiver] = []
    ) -> Assessment {
        let edition = EditionIndex(checklist)
        let view = { Viewpoint(sheet: facts, edition: edition, asOf: day, subject: $0) }
        let requirements = checklist.requirements.sorted { NaturalOrder.precedes($0.id, $1.id) }.flatMap {
            requirement in
            about(requirement.about, in: facts).map { place in
                place.isHole
                    ? hole(requirement, view(place.subject)) : finding(for: requirement, from: view(place.subject))
            }
        }
        let rules = checklist.rules.sorted { NaturalOrder.precedes($0.id, $1.id) }.flatMap { rule in
            about(rule.about, in: facts).map { place in
                place.isHole ? hole(rule, view(place.subject)) : finding(for: rule, from: view(place.subject))
            }
        }
        return Assessment(
            shipment: facts.shipmentID, regime: checklist.regime, checklist: checklist.pin,
            standing: checklist.standing, asOf: day,
            findings: (requirements + rules).map { attach(waivers, to: $0, under: checklist.pin, on: day) })
    }

    /// The finding of one rule about one subject, for explaining it and for trying it on examples.
    package static func outcome(
        of rule: Rule, about subject: SubjectRef, facts: FactSheet, checklist: Checklist, asOf day: Day
    ) -> Finding {
        let edition = EditionIndex(checklist)
        return finding(for: rule, from: Viewpoint(sheet: facts, edition: edition, asOf: day, subject: subject))
    }

    /// The findings of one rule about every subject it is about, in order.
    package static func findings(
        of rule: Rule, facts: FactSheet, checklist: Checklist, asOf day: Day
    ) -> [Finding] {
        let edition = EditionIndex(checklist)
        return about(rule.about, in: facts).map { place in
            let view = Viewpoint(sheet: facts, edition: edition, asOf: day, subject: place.subject)
            return place.isHole ? hole(rule, view) : finding(for: rule, from: view)
        }
    }

    /// A subject to judge, or one that should have led to a subject and names none.
    private typealias Place = (subject: SubjectRef, isHole: Bool)

    private static func about(_ kind: SubjectKind, in facts: FactSheet) -> [Place] {
        let relatives = facts.relatives(kind, of: facts.filing)
        return relatives.subjects.map { ($0, false) } + relatives.lacking.map { ($0, true) }
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

extension Finding {
    /// The same finding with a waiver beside it.
    fileprivate func beside(_ waiver: Waiver) -> Finding {
        Finding(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: isWaivable,
            waiver: waiver, title: title, message: message, action: action, evidence: evidence, citations: citations,
            checks: checks)
    }
}
