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
        if let found = requirement(id) {
            return Demand(remedy: found.remedy, place: found.place)
        }
        let remedy =
            rule(id)?.remedy ?? technicalRule(id)?.remedy ?? groups.first { $0.id == id }?.remedy
            ?? overlays.lazy.flatMap(\.openQuestions).first { $0.id == id }?.remedy
        return remedy.map { Demand(remedy: $0, place: nil) }
    }
}

extension CheckReport {
    /// What has to be said on every output: the edition's banner, and that of the overlay for this destination.
    package var banners: [Wording] { [checklist.banner, assessment.overlay?.banner].compactMap(\.self) }

    /// The destination pack that was applied: `us@2026-05`.
    var overlayName: String? { assessment.overlay.map { "\($0.id)@\($0.edition)" } }

    /// The banners as one text, or nil when there is none.
    package var banner: Wording? {
        let all = banners
        guard !all.isEmpty else { return nil }
        return Wording(
            zh: all.map(\.zh).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n"))
    }
}
