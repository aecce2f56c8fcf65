import DossierCore
import FilingOffice

/// What stands at the head of every page of a filing: which one, how it stands, the checklist's banner, its pages.
struct FilingHead: Sendable {
    struct Tab: Sendable {
        let path: String
        let title: String
        let isHere: Bool
    }

    let shipment: String
    let state: String
    let reference: String?
    let product: String
    let consignee: String
    let destination: String
    let departs: String
    let daysLeft: String
    let banner: String?
    let edition: String
    let editionPath: String
    let editionDigest: String
    let standing: String
    let revision: Int
    let tabs: [Tab]

    init(_ dossier: Dossier, _ checklist: Checklist, here: String, asOf: Day, _ language: Language) {
        let plan = dossier.records.shipment
        let effective = checklist.effective(for: plan.destination.description)
        shipment = dossier.shipment
        state = dossier.status.title[language]
        reference = dossier.reference?.description
        product = dossier.records.products.map { $0.name[language] }.joined(separator: language == .zh ? "、" : ", ")
        consignee =
            dossier.records.parties.first { $0.code == plan.consignee }?.name[language] ?? plan.consignee
        destination = plan.destination.description
        departs = plan.plannedDeparture.description
        daysLeft = Mark.days(asOf.days(until: plan.plannedDeparture))[language]
        banner = effective.banner?[language]
        edition = "\(dossier.checklist.id)@\(dossier.checklist.edition)"
        editionPath = Paths.edition(dossier.checklist)
        editionDigest = dossier.checklist.sha256.short
        standing = effective.standing.title[language]
        revision = dossier.revision
        let base = Paths.filing(dossier.shipment)
        tabs = Self.tabs.map { name, title in
            Tab(path: name.isEmpty ? base : "\(base)/\(name)", title: title[language], isHere: name == here)
        }
    }

    static let tabs: [(String, Wording)] = [
        ("", Wording(zh: "资料", en: "Papers")),
        ("review", Wording(zh: "审核与签署", en: "Review")),
        ("package", Wording(zh: "资料包", en: "Package")),
        ("authority", Wording(zh: "主管部门", en: "Authority")),
        ("history", Wording(zh: "历史", en: "History")),
    ]
}
