package import DossierCore

/// An edition of a checklist as one page for people who review it and never open its files.
package struct ChecklistPage {
    let edition: LoadedEdition
    let languages: PageLanguages
    let words: EditionWords
    /// The level of the headings within a part.
    let level: Int

    /// The page of an edition; with examples counted when it was read completely.
    ///
    /// - Parameter level: of the headings within a part: 3 below the part's own, 2 where the part is a page by itself.
    package init(_ edition: LoadedEdition, _ languages: [Language], level: Int = 3) {
        self.edition = edition
        self.languages = PageLanguages(languages)
        words = EditionWords(edition.checklist)
        self.level = level
    }

    var checklist: Checklist { edition.checklist }

    /// The whole document. The same edition gives the same text.
    package func text() -> String {
        let pin = checklist.pin
        let sections = self.sections.filter { !$0.body.text.isEmpty }
        let body: Markup = """
            <h1>\(languages.text(checklist.title))</h1>
            <p class="lead">\(pin.id)@\(pin.edition)</p>
            \(PrintablePage.facts(head, languages, isWide: true))
            \(PrintablePage.banner([checklist.banner].compactMap(\.self), languages))
            <nav aria-label="\(attribute: languages.plain(Wording(zh: "目录", en: "Contents")))">
            <h2>\(languages.text(Wording(zh: "目录", en: "Contents")))</h2>
            <ol>
            \(Markup.lines(sections.map(entry)))
            </ol>
            </nav>
            \(Markup.lines(sections.map(section)))
            """
        let title = checklist.title
        return PrintablePage.document(
            title: Wording(zh: "\(title.zh) \(pin.edition)", en: "\(title.en) \(pin.edition)"), languages, body: body)
    }

    var head: [(Wording, Markup)] {
        let (checklist, pin) = (checklist, checklist.pin)
        let overlays = checklist.overlays
        let requirements = checklist.requirements.count + overlays.flatMap(\.requirements).count
        let rules = checklist.rules.count + overlays.flatMap(\.rules).count
        return [
            (Wording(zh: "生效日期", en: "In effect from"), "\(checklist.effective)"),
            (Wording(zh: "主管部门", en: "Authority"), languages.text(checklist.authority)),
            (Wording(zh: "依据状态", en: "Standing of its basis"), languages.text(checklist.standing.title)),
            (
                Wording(zh: "内容", en: "Contents"),
                languages.text(
                    Wording(
                        zh:
                            "\(requirements) 项要求，\(checklist.groups.count) 个文件组，\(rules) 条规则，\(edition.examples.count) 个示例",
                        en:
                            "requirements: \(requirements), groups: \(checklist.groups.count), rules: \(rules), examples: \(edition.examples.count)"
                    ))
            ),
            (Wording(zh: "SHA-256", en: "SHA-256"), "<code>\(pin.sha256.hex)</code>"),
        ]
    }

    /// A part of the page, with the place the contents lead to.
    struct Section {
        let anchor: String
        let title: Wording
        let body: Markup
    }

    var sections: [Section] {
        let places = Dictionary(grouping: checklist.requirements, by: \.place)
        let folders = places.keys.sorted().map { place in
            Section(
                anchor: "place-\(place)", title: BundleFolder.title(of: place),
                body: Markup.lines((places[place] ?? []).map { requirement($0) }))
        }
        return folders + [
            Section(
                anchor: "groups", title: Wording(zh: "文件组", en: "Groups of documents"),
                body: Markup.lines(checklist.groups.map(group))),
            Section(
                anchor: "rules", title: Wording(zh: "一致性规则", en: "Consistency rules"),
                body: Markup.lines(checklist.rules.map { rule($0) })),
            Section(
                anchor: "technical", title: Wording(zh: "对每份文件的技术要求", en: "What is asked of every paper"),
                body: Markup.lines(checklist.technical.map(technical))),
        ] + checklist.overlays.map(overlay) + [
            Section(
                anchor: "parameters", title: Wording(zh: "参数与数据表", en: "Parameters and tables"),
                body: Markup.lines([parameters] + checklist.tables.map { table($0) })),
            Section(
                anchor: "instruments", title: Wording(zh: "引用的文件", en: "Texts cited"),
                body: Markup.lines(checklist.instruments.map(instrument))),
        ]
    }

    private func entry(_ section: Section) -> Markup {
        "<li><a href=\"#\(attribute: section.anchor)\">\(languages.text(section.title))</a></li>"
    }

    private func section(_ section: Section) -> Markup {
        """
        <section aria-labelledby="\(attribute: section.anchor)">
        <h2 id="\(attribute: section.anchor)">\(languages.text(section.title))</h2>
        \(section.body)
        </section>
        """
    }
}
