import DossierCore
import FilingOffice

/// Correction items as the page of the authority shows them.
struct CorrectionView: Sendable {
    struct Item: Sendable {
        let anchor: String
        let number: String
        let notice: String
        let asked: String
        /// `zh` or `en`, for the reader's voice.
        let language: String
        let points: String?
        let state: String
        let isOpen: Bool
        /// Who sees to it and by when; only while it is open.
        let duty: String?
        let isLate: Bool
        let answer: String?
        let by: String?
        let evidence: [Evidence]
        /// Where its forms go.
        let path: String
        let mayAssign: Bool
        let mayAnswer: Bool
        let mayReopen: Bool
        let owners: [AuthorityView.Choice]
        let documents: [AuthorityView.Choice]
    }

    struct Evidence: Sendable {
        let name: String
        let path: String
        let isHeld: Bool
    }

    /// What the form for a new item was sent with.
    struct Typed: Sendable {
        let number: String
        let asked: String
        let requirement: String
        let subject: String
        let due: String
    }

    let items: [Item]
    let hasItems: Bool
    /// Whether there is anything to show.
    let isShown: Bool
    /// Whether a notice waits for an answer, so that items can be put on record.
    let mayAdd: Bool
    /// An answer waits until somebody opens the filing again.
    let mustReopen: Bool
    let notice: String
    let owners: [AuthorityView.Choice]
    let typed: Typed

    init(
        _ report: CheckReport, _ form: Form, people: [Person], mayRecord: Bool, mayAssign: Bool, _ language: Language
    ) {
        let dossier = report.dossier
        let round = dossier.openNotice
        let isEnded = dossier.status.isFinal || round == nil
        let unanswered = Set(dossier.unansweredItems.map(\.number))
        let able = people.filter { !$0.isDisabled && Route.Access.workers.admits($0) }
        func owners(_ chosen: String?) -> [AuthorityView.Choice] {
            able.map { AuthorityView.Choice(value: $0.code, title: $0.name, isChosen: $0.code == chosen) }
        }
        let titles = Dictionary(report.checklist.documentTypes.map { ($0.id, $0.title) }) { first, _ in first }
        let documents = dossier.documents.map { document in
            AuthorityView.Choice(
                value: document.id.text,
                title: "\(document.type) \(titles[document.type]?[language] ?? "") · \(document.originalName)",
                isChosen: false)
        }
        let held = Dictionary(dossier.documents.map { ($0.id, $0) }) { first, _ in first }
        items = dossier.corrections.enumerated().map { index, item in
            let isOfRound = !isEnded && item.notice == round?.number
            let due = dossier.due(of: item)
            return Item(
                anchor: "item-\(index + 1)", number: item.number, notice: item.notice, asked: item.asked,
                language: item.language == .zh ? "zh-Hans" : "en",
                points: [item.requirement, item.subject == dossier.subject ? nil : item.subject.id]
                    .compactMap(\.self).joined(separator: " · ").nonEmpty,
                state: item.state.title[language], isOpen: item.state == .open,
                duty: item.state == .open
                    ? WorkList.duty(of: item, in: dossier, on: report.assessment.asOf)[language] : nil,
                isLate: item.state == .open && due.map { $0 < report.assessment.asOf } ?? false,
                answer: item.closing?.text, by: item.closing.map { "\($0.by), \($0.at.shown)" },
                evidence: (item.closing?.evidence ?? []).map { id in
                    let document = held[id]
                    return Evidence(
                        name: document.map { "\($0.type) \($0.originalName)" } ?? id.text,
                        path: document.map { "\(Paths.filing(dossier.shipment))/documents/\($0.digest.hex)" } ?? "",
                        isHeld: document != nil)
                },
                path: "\(Paths.filing(dossier.shipment))/authority/items/\(item.number.urlPart)",
                mayAssign: mayAssign && isOfRound && item.state == .open,
                mayAnswer: mayRecord && isOfRound && item.state == .open && dossier.status.isOpen,
                mayReopen: mayRecord && isOfRound && item.state != .open && dossier.status.isOpen,
                owners: owners(item.owner), documents: documents)
        }
        hasItems = !items.isEmpty
        isShown = !items.isEmpty || round != nil
        mayAdd = mayRecord && !isEnded
        mustReopen = !isEnded && !dossier.status.isOpen && !unanswered.isEmpty
        notice = round?.number ?? ""
        self.owners = owners(form["owner"])
        typed = Typed(
            number: form["number"] ?? "", asked: form["asked"] ?? "", requirement: form["requirement"] ?? "",
            subject: form["subject"] ?? "", due: form["due"] ?? "")
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
