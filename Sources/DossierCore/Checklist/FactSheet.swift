/// Every recorded value of one filing, addressed by path and seen from a subject.
///
/// The assessor, the conditions and the rules know facts only; that a filing is about a shipment is known here.
package struct FactSheet: Sendable {
    /// The recorded values of one thing, by field name in kebab-case.
    package typealias Values = [String: JSONValue]

    /// A paper as the rules see it: what it is about and what was read in it, `issued`, `expires` and `revision` included.
    struct Paper: Sendable, Hashable {
        let type: String
        let subject: SubjectRef
        let values: Values
        let provenance: Provenance
        /// The revision it replaces.
        let supersedes: Document.ID?
        /// What its file was called; nil where nobody said.
        var name: String?
        /// The pages on which people confirmed values, by field.
        var pages: [String: Int] = [:]
    }

    /// The shipment's identifier, which is the filing's too.
    package let shipmentID: String
    private(set) var shipment: Values
    /// Records by kind and key.
    let records: [RecordKind: [String: Values]]
    /// What the program knows of the filing itself.
    let filingValues: Values
    /// Why the balance of a permit cannot be known, by the permit's code.
    let permitDoubts: [String: PermitDoubt]
    /// The lots that travel, in order.
    let lots: [String]
    /// What of a lot travels.
    let lines: [String: [Values]]
    /// The current documents themselves, for whoever looks into their bytes; none where facts were written by hand.
    let documents: [Document]
    /// What their text says, where it was loaded.
    let texts: PaperTexts
    /// Current papers by type and slot.
    private let papers: [String: [SubjectRef: [Paper]]]

    init(
        shipmentID: String, shipment: Values, records: [RecordKind: [String: Values]], papers: [Paper],
        filingValues: Values = [:], permitDoubts: [String: PermitDoubt] = [:],
        documents: [Document] = [], texts: PaperTexts = PaperTexts()
    ) {
        self.documents = documents
        self.texts = texts
        self.shipmentID = shipmentID
        self.filingValues = filingValues
        self.permitDoubts = permitDoubts
        self.shipment = shipment
        self.records = records
        let lines = Self.lines(of: shipment)
        self.lines = lines
        lots = Set(lines.keys).union((records[.batch] ?? [:]).keys).sorted()
        let index = Self.index(papers)
        self.papers = index
        currentPapers = index.values.flatMap(\.values).joined().sorted { one, other in
            (one.subject, one.type, one.provenance.document) < (other.subject, other.type, other.provenance.document)
        }
    }

    /// The same facts with the shipment planned so many days later; a day that is not recorded stays so.
    func postponed(by days: Int) -> FactSheet {
        var sheet = self
        for path in Milestone.allCases.map(\.path) {
            guard let day = shipment[path.field].flatMap({ DayInterval(recorded: $0) }), day.isExact else { continue }
            sheet.shipment[path.field] = .string(day.earliest.adding(days: days).description)
        }
        return sheet
    }

    /// The current papers of one type about one subject; more than one is an ambiguity, not a choice.
    func papers(_ type: String, about subject: SubjectRef) -> [Paper] {
        papers[type]?[Self.slot(subject)] ?? []
    }

    /// Every current paper, by what it is about, its type and its identifier.
    let currentPapers: [Paper]

    /// A filing and its shipment are one and the same when papers are filed.
    private static func slot(_ subject: SubjectRef) -> SubjectRef {
        subject.kind == .shipment ? SubjectRef(.filing, subject.id) : subject
    }

    private static func index(_ papers: [Paper]) -> [String: [SubjectRef: [Paper]]] {
        let replaced = Set(papers.compactMap { $0.supersedes == $0.provenance.document ? nil : $0.supersedes })
        var index: [String: [SubjectRef: [Paper]]] = [:]
        for paper in papers where !replaced.contains(paper.provenance.document) {
            index[paper.type, default: [:]][slot(paper.subject), default: []].append(paper)
        }
        return index
    }

    private static func lines(of shipment: Values) -> [String: [Values]] {
        var lines: [String: [Values]] = [:]
        for line in shipment["batches"]?.array ?? [] {
            guard let values = line.object, let lot = values["lot"]?.string else { continue }
            lines[lot, default: []].append(values)
        }
        return lines
    }
}
