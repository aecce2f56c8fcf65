package import DossierCore

extension ChecklistPage {
    /// Id, day of effect, authority, standing, contents and digest of the edition.
    package var facts: Markup { PrintablePage.facts(head, languages, isWide: true) }

    /// The parts of an edition that are no single demand.
    package static let parts = ["parameters", "instruments"]

    /// One part of the edition by its name: a demand by its id, with the examples of a rule; a destination's pack by
    /// `overlay-<id>`; `parameters`, `instruments`.
    package func part(_ name: String) -> (title: Wording, body: Markup)? {
        if let demand = demandText(name) { return demand }
        guard Self.parts.contains(name) || name.hasPrefix("overlay-") else { return nil }
        return sections.first { $0.anchor == name }.map { ($0.title, $0.body) }
    }

    private func demandText(_ id: String) -> (title: Wording, body: Markup)? {
        if let item = checklist.requirement(id) { return (item.title, requirement(item)) }
        if let item = checklist.rule(id) {
            return (item.title, Markup.lines([rule(item), examples(of: id)]))
        }
        if let item = checklist.groups.first(where: { $0.id == id }) { return (item.title, group(item)) }
        if let item = checklist.technicalRule(id) { return (item.title, technical(item)) }
        let questions = checklist.overlays.lazy.flatMap(\.openQuestions)
        return questions.first { $0.id == id }.map { ($0.title, question($0)) }
    }

    /// The worked examples of a rule: what must come out, why the example is there, and its facts as the file has them.
    private func examples(of id: String) -> Markup {
        let shown = ExampleSheet.all(of: id, in: edition.files)
        guard !shown.isEmpty else { return "" }
        let cases = shown.map { sheet in
            let outcome: Markup = sheet.outcome.map { "\(languages.text($0.title)) · " } ?? ""
            let note: Markup = sheet.note.map { languages.paragraphs($0) } ?? ""
            let text: Markup = """
                <details class="example"><summary>\(outcome)<code>\(sheet.name)</code></summary>
                \(note)
                <pre tabindex="0">\(sheet.text)</pre></details>
                """
            return text
        }
        return """
            <section aria-labelledby="examples"><h2 id="examples">\(languages.text(Wording(zh: "示例", en: "Examples")))</h2>
            \(Markup.lines(cases))
            </section>
            """
    }
}
