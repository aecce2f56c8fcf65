/// How hard a checklist insists.
package enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    case mandatory, conditional, recommended
    /// Asked for by a group of documents, never alone.
    case grouped
}

package enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case block, major, minor, info

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One thing the dossier must show: a document of one type, once per subject.
package struct Requirement: Sendable, Hashable {
    /// `D17`; also the document type.
    package let id: String
    /// Lower-case ASCII, used in file names: `batch-release-certificate`.
    package let document: String
    package let title: Wording
    package let about: SubjectKind
    package let level: Level
    /// Only with `.conditional`.
    package let when: Condition?
    /// Folder in the bundle: `10-batch-records`.
    package let place: String
    package let ctd: String?
    package let fields: [FieldSpec]
    /// Days on which the document must not have expired.
    package let validOn: [FactPath]
    package let because: [Citation]
    package let remedy: Wording
    package let isWaivable: Bool
    /// Who should supply it; nil only in editions that do not say.
    package let supplier: Supplier?
    /// By when it should be there; nil only in editions that do not say.
    package let due: DueDay?
    /// Whether several current documents may stand in one slot; values are then read in all of them.
    package let allowsSeveral: Bool
    /// What its text must say as the records do; a technical rule stands for each.
    package let mentions: [FactPath]

    package var severity: Severity { level == .recommended ? .minor : .block }

    package init(
        id: String, document: String, title: Wording, about: SubjectKind, level: Level, when: Condition?,
        place: String, ctd: String?, fields: [FieldSpec], validOn: [FactPath], because: [Citation], remedy: Wording,
        isWaivable: Bool, supplier: Supplier? = nil, due: DueDay? = nil, allowsSeveral: Bool = false,
        mentions: [FactPath] = []
    ) {
        self.id = id
        self.document = document
        self.title = title
        self.about = about
        self.level = level
        self.when = when
        self.place = place
        self.ctd = ctd
        self.fields = fields
        self.validOn = validOn
        self.because = because
        self.remedy = remedy
        self.isWaivable = isWaivable
        self.supplier = supplier
        self.due = due
        self.allowsSeveral = allowsSeveral
        self.mentions = mentions
    }
}
