package import DossierCore

/// What an edition asks, as a list to choose from: one line for each demand, under the headings of its page.
package struct ChecklistIndex: Sendable {
    /// One demand.
    package struct Line: Sendable {
        /// `D17`, `X10`, `G01`, `T05`, `US-Q1`.
        package let id: String
        package let title: Wording
        /// What it is asked once for each of; nil for what is asked of every paper.
        package let about: Wording?
        /// Level of a requirement, severity of a rule.
        package let weight: Wording
        /// The standings of its citations, each once, in the order of `Standing`.
        package let standings: [Standing]
        /// Who supplies the paper, where the edition says so.
        package let supplier: Wording?
    }

    /// A heading with its demands.
    package struct Chapter: Sendable {
        /// The place of its whole text, see `ChecklistPage.part`; nil where the lines are all there is.
        package let part: String?
        package let title: Wording
        package let lines: [Line]
    }

    package let chapters: [Chapter]

    /// Lists an edition.
    package init(_ checklist: Checklist) {
        let places = Dictionary(grouping: checklist.requirements, by: \.place)
        let folders = places.keys.sorted().map { place in
            Chapter(
                part: nil, title: BundleFolder.title(of: place),
                lines: (places[place] ?? []).map { Line($0) })
        }
        let more = [
            Chapter(
                part: nil, title: Wording(zh: "文件组", en: "Groups of documents"),
                lines: checklist.groups.map { Line($0) }),
            Chapter(
                part: nil, title: Wording(zh: "一致性规则", en: "Consistency rules"),
                lines: checklist.rules.map { Line($0) }),
            Chapter(
                part: nil, title: Wording(zh: "对每份文件的技术要求", en: "What is asked of every paper"),
                lines: checklist.technical.map { Line($0) }),
        ]
        let overlays = checklist.overlays.map { overlay in
            Chapter(
                part: "overlay-\(overlay.id)", title: overlay.title,
                lines: overlay.requirements.map { Line($0) } + overlay.rules.map { Line($0) }
                    + overlay.openQuestions.map { Line($0) })
        }
        chapters = (folders + more).filter { !$0.lines.isEmpty } + overlays
    }
}

extension ChecklistIndex.Line {
    fileprivate init(_ item: Requirement) {
        self.init(
            item.id, item.title, about: item.about.title, item.level.title, item.because, supplier: item.supplier?.title
        )
    }

    fileprivate init(_ item: DocumentGroup) {
        self.init(item.id, item.title, about: nil, item.severity.title, item.because)
    }

    fileprivate init(_ item: Rule) {
        self.init(item.id, item.title, about: item.about.title, item.severity.title, item.because)
    }

    fileprivate init(_ item: TechnicalRule) {
        self.init(item.id, item.title, about: nil, item.severity.title, item.because)
    }

    fileprivate init(_ item: OpenQuestion) {
        self.init(item.id, item.title, about: nil, Wording(zh: "待明确", en: "open question"), item.because)
    }

    private init(
        _ id: String, _ title: Wording, about: Wording?, _ weight: Wording, _ because: [Citation],
        supplier: Wording? = nil
    ) {
        self.id = id
        self.title = title
        self.about = about
        self.weight = weight
        let found = Set(because.map(\.standing))
        standings = Standing.allCases.filter(found.contains)
        self.supplier = supplier
    }
}
