import DossierCore

extension ChecklistPage {
    /// The values somebody owns.
    var parameters: Markup {
        guard !checklist.parameters.isEmpty else { return "" }
        let heads = [
            Wording(zh: "参数", en: "Parameter"), Wording(zh: "值", en: "Value"), Wording(zh: "负责人", en: "Owner"),
            Wording(zh: "出处", en: "Source"),
        ]
        let rows = checklist.parameters.map { item in
            let row: Markup =
                "<tr><td>\(languages.text(item.title))<br><code>\(item.id)</code></td><td>\(item.value)</td><td>\(languages.text(owner(item.owner)))</td><td class=\"small\">\(sources(item.because))</td></tr>"
            return row
        }
        return PrintablePage.table(heads, rows, languages)
    }

    /// A table with its own rows, or with only those an overlay adds.
    func table(_ item: ParameterTable, only rows: [ParameterTable.Row]? = nil) -> Markup {
        let columns = item.keys + item.columns
        let heads = columns.map { Wording(zh: $0, en: $0) } + [Wording(zh: "出处", en: "Source")]
        let lines = (rows ?? item.rows).map { row in
            let cells = columns.map { column in
                let text = row.lists[column]?.joined(separator: ", ") ?? row.cells[column] ?? ""
                let any = Wording(zh: "其他任何值", en: "any other")
                let cell: Markup =
                    "<td>\(text == ParameterTable.anyValue ? languages.text(any) : "\(text)")</td>"
                return cell
            }
            let line: Markup = "<tr>\(Markup.joined(cells))<td class=\"small\">\(sources(row.because))</td></tr>"
            return line
        }
        return """
            <h\(level)>\(languages.text(item.title))</h\(level)>
            <p class="lead"><code>\(item.id)</code> · \(languages.text(owner(item.owner)))</p>
            \(PrintablePage.table(heads, lines, languages))
            """
    }

    /// A text that is cited: its names, how sure we are of it, and where it was seen.
    func instrument(_ item: Instrument) -> Markup {
        var rows: [(Wording, Markup)] = [
            (Wording(zh: "状态", en: "Standing"), languages.text(item.standing.title))
        ]
        if let number = item.number { rows.append((Wording(zh: "文号", en: "Number"), "\(number)")) }
        if let issuer = item.issuer { rows.append((Wording(zh: "发布机关", en: "Issued by"), languages.text(issuer))) }
        rows += item.dates.sorted { $0.key < $1.key }.map { (Self.date($0.key), "\($0.value)") }
        let aliases = item.aliases.map { alias in
            let said: Markup = alias.saidBy.map { " · \(languages.text($0))" } ?? ""
            let line: Markup = "<li>\(alias.text) · \(languages.text(alias.standing.title))\(said)</li>"
            return line
        }
        let sources: [Markup] = item.sources.map { "<li>\($0.address) · \($0.level)</li>" }
        let lists = aliases + sources
        let list: Markup = "<div class=\"small\"><ul>\n\(Markup.lines(lists))\n</ul></div>"
        return """
            <article class="demand" id="\(attribute: item.id)">
            <h\(level)><code>\(item.id)</code> \(languages.text(item.title))</h\(level)>
            \(PrintablePage.facts(rows, languages))
            \(lists.isEmpty ? "" : list)
            </article>
            """
    }

    private func sources(_ citations: [Citation]) -> Markup {
        Markup.joined(citations.map { "\($0.place) · \(languages.text($0.standing.title))" }, by: "<br>")
    }

    /// An owner is a function; what is none we know keeps its own name.
    private func owner(_ name: String) -> Wording { Supplier(rawValue: name)?.title ?? Wording(zh: name, en: name) }

    private static func date(_ key: String) -> Wording {
        switch key {
        case "adopted": Wording(zh: "通过日期", en: "Adopted")
        case "signed": Wording(zh: "签署日期", en: "Signed")
        case "published": Wording(zh: "公布日期", en: "Published")
        case "effective": Wording(zh: "施行日期", en: "In effect from")
        default: Wording(zh: key, en: key)
        }
    }
}
