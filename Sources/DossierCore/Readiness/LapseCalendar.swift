/// Everything a filing relies on that ends, in the order of the days.
package enum LapseCalendar {
    /// The lapses whose last day lies between two days, both included.
    package static func lapses(of dossier: Dossier, under checklist: Checklist, from: Day, until: Day) -> [Lapse] {
        all(of: dossier, under: checklist).filter { (from...max(from, until)).contains($0.lastDay) }
    }

    /// Every lapse, whatever its day. A paper without a recorded end is not here: that it cannot be judged is a finding.
    ///
    /// What must hold on which day is the edition's to say, day by day. Where it says nothing, a paper is asked for on no
    /// day; what the records themselves hold (authorisation, permit, lot) and waivers must outlast the plan.
    package static func all(of dossier: Dossier, under checklist: Checklist) -> [Lapse] {
        let book = LapseBook(dossier, checklist)
        return (book.papers + book.authorisation + book.lots + book.permits + book.waivers).sorted {
            ($0.lastDay, $0.subject, $0.title.en) < ($1.lastDay, $1.subject, $1.title.en)
        }
    }
}

/// Gathers what ends, kind by kind.
private struct LapseBook {
    let dossier: Dossier
    let demands: ValidityDemands
    let labels: Labels

    init(_ dossier: Dossier, _ checklist: Checklist) {
        self.dossier = dossier
        // No end is compared with the day of the check here, so any day serves.
        demands = ValidityDemands(FactSheet(dossier), under: checklist, asOf: dossier.records.shipment.plannedDeparture)
        labels = Labels(edition: checklist.effective(for: dossier.records.shipment.destination.description).index)
    }

    /// Departure, arrival and use.
    private var plan: NeededDays {
        let days = Milestone.allCases.map { milestone in
            NeededDay(
                path: milestone.path, title: RecordFieldTitles.title(of: milestone.path),
                day: milestone.day(of: dossier.records.shipment))
        }
        return NeededDays(days: days)
    }

    /// What the edition asks of the first of these addresses it speaks of; the plan when it speaks of none.
    private func needed(_ ends: [FactPath], _ subject: SubjectRef) -> NeededDays {
        ends.first(where: demands.areMade).map { demands.days(of: $0, about: subject) } ?? plan
    }

    var papers: [Lapse] {
        dossier.documents.compactMap { document in
            document.expires.map { last in
                Lapse(
                    .document(type: document.type, document.id), document.subject,
                    labels.paper(document.type, about: document.subject), last,
                    needed: demands.days(
                        of: FactPath(source: document.type, field: "expires"), about: document.subject))
            }
        }
    }

    var authorisation: [Lapse] {
        let trial = dossier.records.trial
        guard let last = trial.inForceUntil else { return [] }
        let (name, subject) = (trial.authorisationNumber ?? trial.code, SubjectRef(.trial, trial.code))
        return [
            Lapse(
                .authorisation(trial: trial.code), subject,
                Wording(zh: "临床试验批准 \(name)", en: "Trial authorisation \(name)"), last,
                needed: needed([FactPath(source: "trial", field: "in-force-until")], subject))
        ]
    }

    var permits: [Lapse] {
        dossier.records.permits.compactMap { permit in
            permit.validUntil.map { last in
                let (kind, name) = (permit.kind.title, permit.number ?? permit.code)
                let subject = SubjectRef(.permit, permit.code)
                let ends = [permit.kind.source, "permit"].map { FactPath(source: $0, field: "valid-until") }
                return Lapse(
                    .permit(permit.code), subject, Wording(zh: "\(kind.zh) \(name)", en: "The \(kind.en) \(name)"),
                    last, needed: needed(ends, subject))
            }
        }
    }

    var lots: [Lapse] {
        dossier.records.batches.map { batch in
            let subject = SubjectRef(.batch, batch.lot.description)
            return Lapse(
                .lot(batch.lot.description), subject,
                Wording(zh: "批次 \(batch.lot) 的有效期", en: "The shelf life of lot \(batch.lot)"), batch.expiry,
                needed: needed([FactPath(source: "batch", field: "expiry")], subject))
        }
    }

    var waivers: [Lapse] {
        dossier.waivers.filter { $0.approvedBy != nil && $0.edition == dossier.checklist.sha256 }.map { waiver in
            Lapse(
                .waiver(finding: waiver.finding), waiver.subject,
                Wording(
                    zh: "对 \(waiver.finding)（\(waiver.subject.kind.title.zh) \(waiver.subject.id)）的豁免",
                    en: "The waiver of \(waiver.finding) (\(waiver.subject.kind.title.en) \(waiver.subject.id))"),
                waiver.until, needed: plan)
        }
    }
}
