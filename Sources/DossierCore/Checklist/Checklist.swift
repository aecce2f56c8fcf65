/// One edition of a checklist, as loaded and found free of mistakes. A released edition never changes.
package struct Checklist: Sendable {
    package let pin: ChecklistPin
    package let regime: String
    package let title: Wording
    package let effective: Day
    package let authority: Wording
    package let standing: Standing
    /// Printed on every output unless the standing is confirmed.
    package let banner: Wording?
    package let instruments: [Instrument]
    package let parameters: [Parameter]
    package let tables: [ParameterTable]
    package let requirements: [Requirement]
    package let rules: [Rule]
    package let groups: [DocumentGroup]
    /// What destinations ask beyond this edition.
    package let overlays: [Overlay]
    let index: EditionIndex
    /// Which exports need the filing at all; nil in editions that do not say.
    package let scope: ScopeRules?
    /// What is asked of every paper, whatever it is about; none in editions that do not say.
    package let technical: [TechnicalRule]
    /// The overlay of each destination and the checklist with it, made once.
    private var byDestination: [String: (overlay: Overlay, checklist: Checklist)] = [:]

    package init(
        pin: ChecklistPin, regime: String, title: Wording, effective: Day, authority: Wording, standing: Standing,
        banner: Wording?, instruments: [Instrument], parameters: [Parameter], tables: [ParameterTable],
        requirements: [Requirement], rules: [Rule], groups: [DocumentGroup] = [],
        overlays: [Overlay] = [], scope: ScopeRules? = nil,
        technical: [TechnicalRule] = []
    ) {
        self.pin = pin
        self.regime = regime
        self.title = title
        self.effective = effective
        self.authority = authority
        self.standing = standing
        self.banner = banner
        self.instruments = instruments
        self.parameters = parameters
        self.tables = tables
        self.requirements = requirements
        self.rules = rules
        self.groups = groups
        self.overlays = overlays
        self.scope = scope
        self.technical = technical
        index = EditionIndex(
            requirements: requirements, rules: rules, groups: groups, parameters: parameters, tables: tables)
        for overlay in overlays {
            let applied = applying(overlay)
            for destination in overlay.destinations { byDestination[destination] = (overlay, applied) }
        }
    }

    /// The overlay for a country code; nil for a destination none names, or when it is not known.
    package func overlay(for destination: String?) -> Overlay? {
        destination.flatMap { byDestination[$0]?.overlay }
    }

    /// What a shipment to a country is judged by: the edition with the overlay of that destination, if it has one.
    package func effective(for destination: String?) -> Checklist {
        destination.flatMap { byDestination[$0]?.checklist } ?? self
    }

    /// Every type of document the edition knows, those of its overlays included.
    package var documentTypes: [Requirement] { requirements + overlays.flatMap(\.requirements) }
    /// The requirement of that id, of the edition or of one of its overlays.
    package func requirement(_ id: String) -> Requirement? {
        requirements.first { $0.id == id } ?? overlays.lazy.flatMap(\.requirements).first { $0.id == id }
    }
    /// The rule of that id, of the edition or of one of its overlays.
    package func rule(_ id: String) -> Rule? {
        rules.first { $0.id == id } ?? overlays.lazy.flatMap(\.rules).first { $0.id == id }
    }
    /// The technical rule of that id.
    package func technicalRule(_ id: String) -> TechnicalRule? { technical.first { $0.id == id } }
    package func instrument(_ id: String) -> Instrument? { instruments.first { $0.id == id } }
}
