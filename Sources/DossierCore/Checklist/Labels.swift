/// What subjects, papers and recorded values are called in sentences, in both languages.
struct Labels: Sendable {
    let edition: EditionIndex

    /// 批次 MSC-26A03, batch MSC-26A03.
    func subject(_ subject: SubjectRef) -> Wording {
        Wording(zh: "\(subject.kind.title.zh) \(subject.id)", en: "\(subject.kind.title.en) \(subject.id)")
    }

    /// D17《批放行证书》（批次 MSC-26A03）, D17 Batch release certificate (batch MSC-26A03).
    func paper(_ type: String, about subject: SubjectRef) -> Wording {
        let title = edition.paper(type)?.title ?? Wording(zh: type, en: "")
        let owner = self.subject(subject)
        return Wording(zh: "\(type)《\(title.zh)》（\(owner.zh)）", en: "\(type) \(title.en) (\(owner.en))")
    }

    /// Several types of document about one subject: D06《…》、D07《…》（批次 …）.
    func papers(_ types: [String], about subject: SubjectRef) -> Wording {
        let titles = types.map { type in (type, edition.paper(type)?.title ?? Wording(zh: type, en: "")) }
        let owner = self.subject(subject)
        return Wording(
            zh: titles.map { "\($0.0)《\($0.1.zh)》" }.joined(separator: "、") + "（\(owner.zh)）",
            en: titles.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ") + " (\(owner.en))")
    }

    /// Why a document is not asked for alone: the groups that ask for it.
    func grouped(_ groups: [DocumentGroup]) -> Wording {
        Wording(
            zh: "不单独要求：由\(groups.map { "“\($0.id) \($0.title.zh)”" }.joined(separator: "、"))一并要求。",
            en:
                "Not asked for alone, but by \(groups.map { "\($0.id) “\($0.title.en)”" }.joined(separator: ", ")).")
    }

    /// The title of the field a path ends in: 放行日期, Released on.
    func field(_ path: FactPath) -> Wording {
        if let spec = edition.field(path.field, of: path.source) { return spec.title }
        if path.source == "parameter", let parameter = edition.parameter(path.field) { return parameter.title }
        if let table = path.tableColumn.flatMap({ edition.table($0.table) }) { return table.title }
        return RecordFieldTitles.title(of: path)
    }

    /// Where a value was read, as short as a table heading: D17, batch, parameter; with the subject where it is another.
    func source(of fact: Fact, seenFrom subject: SubjectRef) -> Wording {
        let type = fact.path.source
        let base = fact.provenance == nil ? RecordFieldTitles.source(of: fact.path) : Wording(zh: type, en: type)
        let isOwn = fact.subject == subject || [.filing, .shipment, .trial].contains(fact.subject.kind)
        guard !isOwn, type != "parameter", type != "table" else { return base }
        return Wording(zh: "\(base.zh) \(fact.subject.id)", en: "\(base.en) \(fact.subject.id)")
    }

    /// Values as people read them, each with its source when there is more than one.
    func values(_ facts: [Fact], seenFrom subject: SubjectRef) -> Wording {
        if facts.isEmpty { return Wording(zh: "（未登记）", en: "(not recorded)") }
        if facts.count == 1 { return value(of: facts[0]) }
        let parts = facts.map { fact in
            let (value, source) = (value(of: fact), self.source(of: fact, seenFrom: subject))
            return fact.isLiteral ? value : Wording(zh: "\(value.zh)（\(source.zh)）", en: "\(value.en) (\(source.en))")
        }
        return Wording(
            zh: parts.map(\.zh).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
    }

    /// One recorded value as people read it: the word of a choice by its title.
    func value(of fact: Fact) -> Wording {
        fact.value.string.flatMap { title($0, at: fact.path) } ?? Self.value(fact.value)
    }

    /// What a word is called at the place it stands; nil when it is no word of a choice.
    func title(_ word: String, at path: FactPath) -> Wording? {
        if let spec = edition.paper(path.source)?.field(path.field) {
            return spec.choiceTitles[word] ?? result(word, spec)
        }
        switch path.source {
        case "table": return edition.words.title(word, inTable: path.tableColumn?.table)
        case "parameter", "": return edition.words.title(word)
        default: return RecordWords.title(word, of: path)
        }
    }

    /// `HIV-1/2 = non-reactive` in a field of results.
    private func result(_ text: String, _ spec: FieldSpec) -> Wording? {
        switch spec.type {
        case .result, .list(.result): edition.words.title(text)
        default: nil
        }
    }

    /// One value as people read it in each language.
    static func value(_ value: JSONValue) -> Wording {
        switch value {
        case .bool(let truth): truth ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")
        case .object(let members):
            Wording(zh: members["zh"]?.string ?? value.shown, en: members["en"]?.string ?? value.shown)
        default: Wording(zh: value.shown, en: value.shown)
        }
    }
}
