import DossierCore
import FilingOffice

/// One group of slots, as it is listed.
struct SlotGroup: Sendable {
    let anchor: String
    let title: String
    let slots: [FindingLine]
    let hasSlots: Bool
    /// Slots that are not shown at first.
    let more: Int?
    let aside: [FindingLine]
    let notApplicable: Int?
    /// Of those not applicable, how many are not shown at first.
    let asideMore: Int?
}

/// The checklist as a matrix: groups down, subjects across, and how the slots of each crossing stand.
struct SlotMatrix: Sendable {
    struct Column: Sendable {
        let kind: String
        let id: String
    }

    struct Cell: Sendable {
        let mark: CellMark?
    }

    struct CellMark: Sendable {
        let code: String
        let icon: String
        let text: String
    }

    struct Line: Sendable {
        let anchor: String
        let title: String
        let cells: [Cell]
    }

    let columns: [Column]
    let lines: [Line]
    private let places: [(place: String, findings: [Finding])]
    private let language: Language

    init(_ findings: [Finding], _ checklist: Checklist, _ language: Language) {
        let places = Dictionary(grouping: findings) { checklist.requirement($0.id)?.place ?? "" }
            .sorted { $0.key < $1.key }.map { (place: $0.key, findings: $0.value) }
        let subjects = Set(findings.filter { $0.outcome != .notApplicable }.map(\.subject)).sorted()
        self.places = places
        self.language = language
        columns = subjects.map { Column(kind: $0.kind.title[language], id: $0.id) }
        lines = places.map { place, findings in
            Line(
                anchor: Self.anchor(place), title: Self.title(place)[language],
                cells: subjects.map { subject in Self.cell(findings.filter { $0.subject == subject }) })
        }
    }

    /// The groups with as many of their slots as a view holds: open slots of all groups before any other.
    func groups(mayFile: Bool, _ teller: FindingTeller, _ view: FilingExtent) -> [SlotGroup] {
        var open = view.slots
        var settled = open.after(places.flatMap(\.findings).count(where: \.isOpen))
        var asides = view.asides
        return places.map { place, findings in
            let asked = findings.filter { $0.outcome != .notApplicable }
            let aside = findings.filter { $0.outcome == .notApplicable }
            let shown = open.take(asked.filter(\.isOpen)) + settled.take(asked.filter { !$0.isOpen })
            let shownAside = asides.take(aside)
            return SlotGroup(
                anchor: Self.anchor(place), title: Self.title(place)[language],
                slots: shown.map { teller.line($0, mayFile: mayFile && !place.isEmpty) }, hasSlots: !shown.isEmpty,
                more: FilingExtent.rest(asked, shown), aside: shownAside.map(teller.line),
                notApplicable: aside.isEmpty ? nil : aside.count, asideMore: FilingExtent.rest(aside, shownAside))
        }
    }

    /// The worst outcome of some slots, and how many of them are met.
    private static func cell(_ findings: [Finding]) -> Cell {
        let asked = findings.filter { $0.outcome != .notApplicable }
        let order: [Outcome] = [.failed, .missing, .couldNotVerify, .met]
        guard let worst = order.first(where: { outcome in asked.contains { $0.outcome == outcome } }) else {
            return Cell(mark: nil)
        }
        return Cell(
            mark: CellMark(
                code: worst.rawValue, icon: Mark.icon(worst),
                text: "\(asked.count { $0.outcome == .met })/\(asked.count)"))
    }

    static func anchor(_ place: String) -> String { "group-" + place }

    /// What a folder of the bundle is called.
    static func title(_ place: String) -> Wording { titles[place] ?? Wording(zh: place, en: place) }

    private static let titles: [String: Wording] = [
        "": Wording(zh: "文件组", en: "Groups of papers"),
        "00-administrative": Wording(zh: "行政资料", en: "Administrative"),
        "10-batch-records": Wording(zh: "批记录", en: "Batch records"),
        "20-characterization": Wording(zh: "表征与检验", en: "Characterization"),
        "30-manufacturing": Wording(zh: "生产", en: "Manufacturing"),
        "40-stability": Wording(zh: "稳定性", en: "Stability"),
        "50-donors": Wording(zh: "供者", en: "Donors"),
        "60-analytical": Wording(zh: "分析方法", en: "Analytical methods"),
        "70-trial-authorization": Wording(zh: "临床试验批准", en: "Trial authorization"),
        "80-shipment": Wording(zh: "运输", en: "Shipment"),
        "90-permits": Wording(zh: "许可", en: "Permits"),
    ]
}
