/// Everything a filing relies on that ends, in the order of the days.
package enum LapseCalendar {
    /// The lapses whose last day lies between two days, both included.
    package static func lapses(of dossier: Dossier, under checklist: Checklist, from: Day, until: Day) -> [Lapse] {
        all(of: dossier, under: checklist).filter { (from...max(from, until)).contains($0.lastDay) }
    }

    /// Every lapse, whatever its day. A paper without a recorded end is not here: that it cannot be judged is a finding.
    package static func all(of dossier: Dossier, under checklist: Checklist) -> [Lapse] {
        let records = authorisation(dossier) + lots(dossier) + permits(dossier)
        return (papers(dossier, checklist) + records + waivers(dossier)).sorted {
            ($0.lastDay, $0.subject, $0.title.en) < ($1.lastDay, $1.subject, $1.title.en)
        }
    }

    private static func papers(_ dossier: Dossier, _ checklist: Checklist) -> [Lapse] {
        let labels = Labels(edition: checklist.effective(for: dossier.records.shipment.destination.description).index)
        return dossier.documents.compactMap { document in
            document.expires.map { last in
                Lapse(
                    .document(type: document.type, document.id), document.subject,
                    labels.paper(document.type, about: document.subject), last, plan: dossier.records.shipment)
            }
        }
    }

    private static func authorisation(_ dossier: Dossier) -> [Lapse] {
        let trial = dossier.records.trial
        guard let last = trial.inForceUntil else { return [] }
        let name = trial.authorisationNumber ?? trial.code
        return [
            Lapse(
                .authorisation(trial: trial.code), SubjectRef(.trial, trial.code),
                Wording(zh: "临床试验批准 \(name)", en: "Trial authorisation \(name)"), last,
                plan: dossier.records.shipment)
        ]
    }

    private static func permits(_ dossier: Dossier) -> [Lapse] {
        dossier.records.permits.compactMap { permit in
            permit.validUntil.map { last in
                let (kind, name) = (permit.kind.title, permit.number ?? permit.code)
                return Lapse(
                    .permit(permit.code), SubjectRef(.permit, permit.code),
                    Wording(zh: "\(kind.zh) \(name)", en: "The \(kind.en) \(name)"), last,
                    plan: dossier.records.shipment)
            }
        }
    }

    private static func lots(_ dossier: Dossier) -> [Lapse] {
        dossier.records.batches.map { batch in
            Lapse(
                .lot(batch.lot.description), SubjectRef(.batch, batch.lot.description),
                Wording(zh: "批次 \(batch.lot) 的有效期", en: "The shelf life of lot \(batch.lot)"), batch.expiry,
                plan: dossier.records.shipment)
        }
    }

    private static func waivers(_ dossier: Dossier) -> [Lapse] {
        dossier.waivers.filter { $0.approvedBy != nil && $0.edition == dossier.checklist.sha256 }.map { waiver in
            Lapse(
                .waiver(finding: waiver.finding), waiver.subject,
                Wording(
                    zh: "对 \(waiver.finding)（\(waiver.subject.kind.title.zh) \(waiver.subject.id)）的豁免",
                    en: "The waiver of \(waiver.finding) (\(waiver.subject.kind.title.en) \(waiver.subject.id))"),
                waiver.until, plan: dossier.records.shipment)
        }
    }
}
