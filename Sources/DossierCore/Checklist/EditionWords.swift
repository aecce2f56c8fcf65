/// The conditions and checks of an edition in words, for people who read the checklist and not its files.
package struct EditionWords {
    let labels: Labels

    /// The words of an edition, its overlays' papers included.
    package init(_ checklist: Checklist) {
        labels = Labels(
            edition: EditionIndex(
                requirements: checklist.documentTypes, rules: checklist.rules, groups: checklist.groups,
                parameters: checklist.parameters, tables: checklist.tables))
    }

    /// The address of a value as people say it: 批次“放行结论”, batch “release decision”.
    package func path(_ path: FactPath) -> Wording {
        if path.source == "as-of" { return RecordFieldTitles.title(of: path) }
        if path.source == "parameter" {
            let title = labels.field(path)
            return Wording(zh: "参数“\(title.zh)”", en: "parameter “\(title.en)”")
        }
        if let (table, column) = path.tableColumn {
            let title = labels.edition.table(table)?.title ?? Wording(zh: table, en: table)
            return Wording(zh: "表“\(title.zh)”（\(column) 列）", en: "table “\(title.en)” (column \(column))")
        }
        let title = labels.field(path)
        let isDocument = labels.edition.paper(path.source) != nil
        let source =
            isDocument ? Wording(zh: path.source, en: path.source) : RecordFieldTitles.source(of: path)
        return Wording(zh: "\(source.zh)“\(title.zh)”", en: "\(source.en) “\(title.en)”")
    }

    /// A condition as a clause that can follow “when”.
    package func condition(_ condition: Condition) -> Wording {
        switch condition {
        case .isOneOf(let fact, let values):
            let (place, shown) = (path(fact), values.map { value($0, of: fact) })
            return Wording(
                zh: "\(place.zh)为\(Self.list(shown, .zh, "或"))", en: "\(place.en) is \(Self.list(shown, .en, "or"))")
        case .atLeast(let fact, let number):
            let place = path(fact)
            return Wording(zh: "\(place.zh)不小于 \(number)", en: "\(place.en) is at least \(number)")
        case .known(let fact):
            let place = path(fact)
            return Wording(zh: "已登记\(place.zh)", en: "\(place.en) is recorded")
        case .all(let parts): return joined(parts, zh: "，并且", en: " and ")
        case .any(let parts): return joined(parts, zh: "，或者", en: " or ")
        case .not(.known(let fact)):
            let place = path(fact)
            return Wording(zh: "未登记\(place.zh)", en: "\(place.en) is not recorded")
        case .not(.isOneOf(let fact, let values)):
            let (place, shown) = (path(fact), values.map { value($0, of: fact) })
            return Wording(
                zh: "\(place.zh)不为\(Self.list(shown, .zh, "或"))",
                en: "\(place.en) is not \(Self.list(shown, .en, "or"))")
        case .not(let part):
            let inner = self.condition(part)
            return Wording(zh: "并非（\(inner.zh)）", en: "not (\(inner.en))")
        }
    }

    /// Several conditions as one clause; those with parts of their own in brackets.
    private func joined(_ parts: [Condition], zh: String, en: String) -> Wording {
        let clauses = parts.map { part in
            let clause = condition(part)
            switch part {
            case .all, .any: return Wording(zh: "（\(clause.zh)）", en: "(\(clause.en))")
            case .isOneOf, .atLeast, .known, .not: return clause
            }
        }
        return Wording(
            zh: clauses.map(\.zh).joined(separator: zh), en: clauses.map(\.en).joined(separator: en))
    }

    /// A word of a choice with its title, where the edition gives it one.
    func value(_ word: String, of path: FactPath) -> Wording {
        labels.title(word, at: path) ?? Wording(zh: word, en: word)
    }

    /// A value written in the edition, or the name of one.
    package func operand(_ operand: Operand) -> Wording {
        switch operand {
        case .path(let path): self.path(path)
        case .literal(let text): labels.edition.words.title(text) ?? Wording(zh: text, en: text)
        }
    }

    /// A、B或C; A, B or C.
    static func list(_ items: [Wording], _ language: Language, _ last: String) -> String {
        let texts = items.map { language == .zh ? "“\($0.zh)”" : "“\($0.en)”" }
        return listed(texts, language, last)
    }

    /// A、B或C; A, B or C, without quotes.
    static func listed(_ texts: [String], _ language: Language, _ last: String) -> String {
        guard texts.count > 1 else { return texts.first ?? "" }
        let head = texts.dropLast().joined(separator: language == .zh ? "、" : ", ")
        return language == .zh ? head + last + (texts.last ?? "") : "\(head) \(last) \(texts.last ?? "")"
    }

    /// Several addresses as one list.
    func paths(_ paths: [FactPath]) -> Wording {
        let words = paths.map(path)
        return Wording(
            zh: Self.listed(words.map(\.zh), .zh, "和"), en: Self.listed(words.map(\.en), .en, "and"))
    }
}
