import DossierCore
import FilingOffice

/// The papers one comparison read, side by side: what was taken from each, on which page, in which words.
struct FindingPapers: Sendable {
    /// One value taken from a paper.
    struct Value: Sendable, Hashable {
        let name: String
        let value: String
        /// `page 3`; nothing where it was typed on the sheet and read on no page.
        let page: String?
        /// The words around it.
        let snippet: String?
    }

    /// One paper.
    struct Column: Sendable {
        let type: String
        let title: String
        let name: String
        /// Leads to the page the first value stands on, in readers that can.
        let path: String
        let detail: String
        let values: [Value]
    }

    let columns: [Column]

    /// The papers of a comparison, in the order in which they were compared; none unless there are two.
    init(_ check: CheckResult, _ report: CheckReport, _ language: Language) {
        var order: [Document.ID] = []
        for fact in check.facts {
            if let id = fact.document, !order.contains(id) { order.append(id) }
        }
        let papers = order.compactMap { report.document($0) }
        guard papers.count > 1 else {
            columns = []
            return
        }
        columns = papers.map { paper in
            Column(paper, check.facts.filter { $0.document == paper.id }, report, language)
        }
    }
}

extension FindingPapers.Column {
    fileprivate init(
        _ paper: Document, _ facts: [ComparedFact], _ report: CheckReport, _ language: Language
    ) {
        type = paper.type
        title = report.checklist.requirement(paper.type)?.title[language] ?? ""
        name = paper.originalName
        var seen: Set<FindingPapers.Value> = []
        // A paper that is named as a whole has no value to compare.
        values = facts.filter { $0.path.contains(".") }.map {
            FindingPapers.Value($0, in: paper, report.checklist, language)
        }
        .filter { seen.insert($0).inserted }
        let page = facts.lazy.compactMap { $0.page ?? paper.place(of: $0)?.page }.first
        path = Paths.document(paper, of: report.dossier.shipment) + (page.map { "#page=\($0)" } ?? "")
        detail = FindingView.Paper(paper, report.dossier.shipment, language).detail
    }
}

extension FindingPapers.Value {
    fileprivate init(_ fact: ComparedFact, in paper: Document, _ checklist: Checklist, _ language: Language) {
        let field = fact.path.split(separator: ".").last.map(String.init) ?? fact.path
        let place = paper.place(of: fact)
        let title = checklist.field(field, of: paper.type)?.title ?? checklist.commonTitle(of: field)
        name = title?[language] ?? field
        value = fact.value ?? Wording(zh: "（未登记）", en: "(not recorded)")[language]
        page = (fact.page ?? place?.page).map { Wording(zh: "第 \($0) 页", en: "page \($0)")[language] }
        snippet = place?.snippet
    }
}

extension Checklist {
    /// What a fact is called that papers of every type are compared by.
    fileprivate func commonTitle(of name: String) -> Wording? {
        technical.lazy.compactMap { rule -> Wording? in
            guard case .agreesWithOthers(let facts) = rule.check else { return nil }
            return facts.first { $0.label.name == name }?.title
        }.first
    }
}
