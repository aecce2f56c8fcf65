import DossierCore

extension ChecklistPage {
    /// A requirement: what it asks, when, from whom and by when, what must be read in the paper, and why.
    func requirement(_ item: Requirement) -> Markup {
        var rows: [(Wording, Markup)] = [
            (Wording(zh: "每个", en: "Once for each"), languages.text(item.about.title)),
            (Wording(zh: "级别", en: "Level"), languages.text(item.level.title)),
        ]
        if let when = item.when { rows.append(self.when(when)) }
        if !item.validOn.isEmpty {
            let days = item.validOn.map { languages.text(words.path($0)) }
            rows.append((Wording(zh: "须在该日有效", en: "Must be valid on"), Markup.joined(days, by: "<br>")))
        }
        if let supplier = item.supplier {
            rows.append((Wording(zh: "提供部门", en: "Supplied by"), languages.text(supplier.title)))
        }
        if let due = item.due { rows.append((Wording(zh: "应备齐", en: "Due"), languages.text(self.due(due)))) }
        if item.allowsSeveral {
            rows.append(
                (Wording(zh: "份数", en: "How many"), languages.text(Wording(zh: "可有多份", en: "several may stand"))))
        }
        if let ctd = item.ctd { rows.append((Wording(zh: "CTD 章节", en: "CTD section"), "\(ctd)")) }
        return card(
            id: item.id, title: item.title, rows: rows, details: fields(item.fields), remedy: item.remedy,
            because: item.because, isWaivable: item.isWaivable)
    }

    /// A group: its documents and how many of them.
    func group(_ item: DocumentGroup) -> Markup {
        let members = item.members.map { id in
            let title = checklist.requirement(id)?.title ?? Wording(zh: id, en: id)
            let line: Markup = "<code>\(id)</code> \(languages.text(title))"
            return line
        }
        var rows: [(Wording, Markup)] = [
            (Wording(zh: "要求", en: "Demands"), languages.text(item.relation.title)),
            (Wording(zh: "文件", en: "Documents"), Markup.joined(members, by: "<br>")),
            (Wording(zh: "级别", en: "Level"), languages.text(item.severity.title)),
        ]
        if let when = item.when { rows.append(self.when(when)) }
        return card(
            id: item.id, title: item.title, rows: rows, details: "", remedy: item.remedy, because: item.because,
            isWaivable: item.isWaivable)
    }

    /// A rule: each check in words, and the sentence it says when it fails.
    func rule(_ item: Rule) -> Markup {
        var rows: [(Wording, Markup)] = [
            (Wording(zh: "每个", en: "Once for each"), languages.text(item.about.title)),
            (Wording(zh: "级别", en: "Level"), languages.text(item.severity.title)),
        ]
        if let when = item.when { rows.append(self.when(when)) }
        let examples = edition.examples.count { $0.example.rule == item.id }
        if examples > 0 { rows.append((Wording(zh: "示例", en: "Examples"), "\(examples)")) }
        let checks: Markup = "<ol>\n\(Markup.lines(item.checks.map(check)))\n</ol>"
        return card(
            id: item.id, title: item.title, rows: rows, details: checks, remedy: item.remedy, because: item.because,
            isWaivable: item.isWaivable)
    }

    /// What is asked of every paper.
    func technical(_ item: TechnicalRule) -> Markup {
        var rows: [(Wording, Markup)] = [
            (Wording(zh: "检查", en: "Check"), "<code>\(item.check.word)</code>"),
            (Wording(zh: "级别", en: "Level"), languages.text(item.severity.title)),
        ]
        if !item.exempt.isEmpty {
            rows.append((Wording(zh: "免于本项", en: "Exempt"), "\(item.exempt.sorted().joined(separator: ", "))"))
        }
        return card(
            id: item.id, title: item.title, rows: rows, details: "", remedy: item.remedy, because: item.because,
            isWaivable: item.isWaivable)
    }

    /// A question nobody could answer yet.
    func question(_ item: OpenQuestion) -> Markup {
        card(
            id: item.id, title: item.title, rows: [], details: languages.paragraphs(item.say), remedy: item.remedy,
            because: item.because, isWaivable: true)
    }

    /// Everything an overlay adds and tightens.
    func overlay(_ item: Overlay) -> Section {
        let tightened = item.tightenings.map { change in
            let line: Markup =
                switch change {
                case .requirement(let id, let level, let when):
                    "<li><code>\(id)</code> → \(languages.text(level.title)) \(clause(when))</li>"
                case .rule(let id, let severity): "<li><code>\(id)</code> → \(languages.text(severity.title))</li>"
                }
            return line
        }
        let heading = languages.text(Wording(zh: "收紧", en: "Tightened"))
        let list: Markup =
            tightened.isEmpty ? "" : "<h\(level)>\(heading)</h\(level)>\n<ul>\(Markup.lines(tightened))</ul>"
        let tables = item.rows.compactMap { more in
            checklist.tables.first { $0.id == more.table }.map { table($0, only: more.rows) }
        }
        let body = Markup.lines(
            [
                "<p class=\"lead\">\(item.id)@\(item.edition) · \(item.destinations.joined(separator: " ")) · \(languages.text(item.standing.title))</p>",
                PrintablePage.banner([item.banner].compactMap(\.self), languages), list,
            ] + item.requirements.map { requirement($0) } + item.rules.map { rule($0) }
                + item.openQuestions.map(question) + tables)
        return Section(
            anchor: "overlay-\(item.id)",
            title: item.title, body: body)
    }

    private func check(_ item: Check) -> Markup {
        Markup.lines([
            "<li id=\"\(attribute: item.id)\">", languages.paragraphs(words.check(item.kind)),
            item.when.map { "<p class=\"small\">\(clause($0))</p>" } ?? "",
            "<div class=\"small\">", languages.paragraphs(item.say), "</div>", "</li>",
        ])
    }

    private func when(_ condition: Condition) -> (Wording, Markup) {
        (Wording(zh: "适用条件", en: "Applies when"), languages.text(words.condition(condition)))
    }

    /// A condition behind something, or nothing.
    private func clause(_ condition: Condition?) -> Markup {
        guard let condition else { return "" }
        let inner = words.condition(condition)
        return languages.text(Wording(zh: "仅当\(inner.zh)", en: "only when \(inner.en)"))
    }

    private func due(_ due: DueDay) -> Wording {
        switch due {
        case .beforeDeparture(let span):
            Wording(
                zh: "计划发运前 \(span.wording.zh)", en: "\(span.wording.en) before the planned departure")
        case .after(let day, let grace):
            Wording(
                zh: "\(words.path(day).zh)之后 \(grace.wording.zh) 内",
                en: "within \(grace.wording.en) after \(words.path(day).en)")
        }
    }

    private func fields(_ fields: [FieldSpec]) -> Markup {
        guard !fields.isEmpty else { return "" }
        let heads = [
            Wording(zh: "须登记的内容", en: "To be read in it"), Wording(zh: "字段名", en: "Field"),
            Wording(zh: "形式", en: "Form"), Wording(zh: "必填", en: "Required"),
        ]
        let rows = fields.map { field in
            let needed = field.isRequired ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")
            let row: Markup =
                "<tr><td>\(languages.text(field.title))</td><td><code>\(field.name)</code></td><td>\(languages.text(field.type.title(field.choiceTitles)))</td><td>\(languages.text(needed))</td></tr>"
            return row
        }
        return PrintablePage.table(heads, rows, languages)
    }

    private func card(
        id: String, title: Wording, rows: [(Wording, Markup)], details: Markup, remedy: Wording, because: [Citation],
        isWaivable: Bool
    ) -> Markup {
        let waiver = isWaivable ? Wording(zh: "可以", en: "possible") : Wording(zh: "不可以", en: "never")
        let citations = because.map { citation in
            let line: Markup = "<li>\(PrintablePage.citation(citation, of: checklist, languages))</li>"
            return line
        }
        return """
            <article class="demand" id="\(attribute: id)">
            <h\(level)><code>\(id)</code> \(languages.text(title))</h\(level)>
            \(PrintablePage.facts(rows + [(Wording(zh: "豁免", en: "Waiver"), languages.text(waiver))], languages))
            \(details)
            \(languages.paragraphs(Wording(zh: "→ \(remedy.zh)", en: "→ \(remedy.en)")))
            <div class="small"><ul>
            \(Markup.lines(citations))
            </ul></div>
            </article>
            """
    }
}
