/// Reads papers for one filing: what its edition asks of their text, against the site's list of names.
package struct PaperReader: Sendable {
    private let checklist: Checklist
    private let names: NameList
    private let range: TemperatureRange?
    private let organisations: [String]

    /// - Parameters:
    ///   - range: Between which temperatures the goods must stay; nil when no record says.
    ///   - organisations: The names of the organisations on record, which may be the author of a file.
    package init(
        _ checklist: Checklist, names: NameList, range: TemperatureRange?, organisations: [String] = []
    ) {
        self.organisations = organisations
        self.checklist = checklist
        self.names = names
        self.range = range
    }

    /// What stands in the text of a paper; what was confirmed of it before stays as far as its sheet agrees.
    ///
    /// - Parameter unseen: What the file says where nobody sees it; nil for a format without such places.
    package func reading(
        of document: Document, text pages: [PageText], unseen: UnseenText? = nil
    ) -> PaperReading {
        let fields = checklist.requirement(document.type)?.fields ?? []
        let scan = PersonalDataScan(mailboxes: mailboxes, names: names)
        let isLogger = !layouts.isEmpty && loggerTypes.contains(document.type) && document.mediaType.hasPrefix("text/")
        let (summary, doubt) = isLogger ? temperature(pages) : (nil, nil)
        return PaperReading(
            facts: FactReader.facts(
                in: pages, labels: fields.map(FactLabel.init) + FactLabel.common, known: document.sheet),
            common: FactReader.facts(in: pages, labels: commonLabels(document.subject.kind)),
            marks: scan.marks(in: pages) + scan.marks(in: unseen, organisations: organisations),
            names: names.isEmpty ? nil : names.fingerprint, temperature: summary,
            temperatureDoubt: doubt, unseen: unseen.map(UnseenLook.init)
        ).keeping(document.reading?.confirmed ?? [], agreeingWith: document.sheet)
    }

    private func temperature(_ pages: [PageText]) -> (TemperatureSummary?, LoggerDoubt?) {
        switch LoggerReadings.read(pages.map(\.text).joined(separator: "\n"), by: layouts) {
        case .success(let readings): (TemperatureSummary(readings, within: range), nil)
        case .failure(let doubt): (nil, doubt)
        }
    }

    private var mailboxes: MailboxPolicy {
        for rule in checklist.technical { if case .freeOfPersonalData(let policy) = rule.check { return policy } }
        return .none
    }

    private func commonLabels(_ kind: SubjectKind) -> [FactLabel] {
        checklist.technical.flatMap { rule -> [FactLabel] in
            guard case .agreesWithOthers(let facts) = rule.check else { return [] }
            return facts.filter { $0.about == kind }.map(\.label)
        }
    }

    private var layouts: [LoggerLayout] {
        checklist.technical.flatMap { rule -> [LoggerLayout] in
            if case .temperature(_, let layouts) = rule.check { layouts } else { [] }
        }
    }

    private var loggerTypes: Set<String> {
        Set(
            checklist.technical.flatMap { rule -> [String] in
                if case .temperature(let types, _) = rule.check { types } else { [] }
            })
    }
}

/// A fact papers of any type may state about one subject, and what it is called in them.
package struct CommonFact: Sendable, Hashable {
    package let label: FactLabel
    package let title: Wording
    package let about: SubjectKind

    package init(label: FactLabel, title: Wording, about: SubjectKind) {
        self.label = label
        self.title = title
        self.about = about
    }
}
