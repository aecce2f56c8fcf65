package import DossierCore

/// What an edition asks under one identifier, be it a requirement, a rule, a group or an open question, its own or an
/// overlay's.
struct Demand {
    let remedy: Wording
    /// The folder its document goes into; nil for what is no document.
    let place: String?
}

extension Checklist {
    /// The edition's demand of this identifier.
    func demand(_ id: String) -> Demand? {
        if let found = (requirements + overlays.flatMap(\.requirements)).first(where: { $0.id == id }) {
            return Demand(remedy: found.remedy, place: found.place)
        }
        let others =
            (rules + overlays.flatMap(\.rules)).map { ($0.id, $0.remedy) } + groups.map { ($0.id, $0.remedy) }
            + overlays.flatMap(\.openQuestions).map { ($0.id, $0.remedy) }
        return others.first { $0.0 == id }.map { Demand(remedy: $0.1, place: nil) }
    }
}

extension CheckReport {
    /// What has to be said on every output: the edition's banner, and those of the overlays for this destination.
    package var banners: [Wording] {
        let destination = dossier.records.shipment.destination.description
        let overlays = checklist.overlays.filter { $0.destinations.contains(destination) }
        return [checklist.banner].compactMap(\.self) + overlays.compactMap(\.banner)
    }

    /// The banners as one text, or nil when there is none.
    package var banner: Wording? {
        let all = banners
        guard !all.isEmpty else { return nil }
        return Wording(
            zh: all.map(\.zh).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n"))
    }
}
