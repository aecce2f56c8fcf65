extension Viewpoint {
    /// The cell or cells of a column in the row its table's keys lead to from here.
    func cells(_ path: FactPath) -> Reading {
        guard let (id, column) = path.tableColumn, let table = edition.table(id), table.columns.contains(column),
            !table.foundBy.isEmpty
        else { return lacking(path, .unknownPath) }
        var key: [String: String] = [:]
        var gaps: [Gap] = []
        for name in table.keys {
            guard let source = table.foundBy[name] else { return lacking(path, .unknownPath) }
            let reading = read(source)
            gaps += reading.gaps
            let texts = Set(reading.facts.map(\.value.shown)).sorted()
            if texts.count > 1 {
                gaps.append(Gap(path: path, subject: subject, reason: .severalKeys(titles(of: texts, at: source))))
            }
            key[name] = texts.first
        }
        if !gaps.isEmpty { return Reading(path: path, gaps: gaps) }
        guard let row = table.row(key) else {
            let pairs = table.keys.compactMap { name in
                table.foundBy[name].map { (name: name, path: $0, word: key[name] ?? "") }
            }
            return lacking(path, .noRow(rowKey(pairs)))
        }
        let texts = row.lists[column] ?? row.cells[column].map { [$0] } ?? []
        if texts.isEmpty { return lacking(path, .emptyList) }
        return Reading(path: path, facts: texts.map { Fact(path: path, subject: subject, value: .string($0)) })
    }

    /// What a row was looked for by: 目的国 = BR、采集方式 = 组织采集; destination = BR, collection = tissue.
    func rowKey(_ pairs: [(name: String, path: FactPath, word: String)]) -> Wording {
        let labels = Labels(edition: edition)
        let parts = pairs.map { pair in
            let word = titles(of: [pair.word], at: pair.path)
            return Wording(zh: "\(labels.field(pair.path).zh) = \(word.zh)", en: "\(pair.name) = \(word.en)")
        }
        return Wording(zh: parts.map(\.zh).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
    }

    private func titles(of words: [String], at path: FactPath) -> Wording {
        let titles = words.map { Labels(edition: edition).title($0, at: path) ?? Wording(zh: $0, en: $0) }
        return Wording(zh: titles.map(\.zh).joined(separator: "、"), en: titles.map(\.en).joined(separator: ", "))
    }

    /// The names of the files, or every recorded value, of the current papers this subject sees.
    func documents(_ path: FactPath) -> Reading {
        let facts = documentTexts(path).flatMap { paper in paper.texts.map { paper.fact(path, $0) } }
        return facts.isEmpty ? lacking(path, .noPapers) : Reading(path: path, facts: facts)
    }

    /// The same as texts, paper by paper; a paper without any is left out.
    ///
    /// The filing and whatever belongs to all of it see every paper.
    func documentTexts(_ path: FactPath) -> [PaperTextsInSight] {
        papersInSight.compactMap { paper in
            let texts =
                path.field == "name"
                ? paper.name.map { [(field: "", text: $0)] } ?? []
                : paper.values.sorted { $0.key < $1.key }.flatMap { field, value in
                    value.forms.map { (field: field, text: $0) }
                }
            return texts.isEmpty
                ? nil
                : PaperTextsInSight(
                    type: paper.type, subject: paper.subject, provenance: paper.provenance, texts: texts)
        }
    }

    private var papersInSight: [FactSheet.Paper] {
        switch subject.kind {
        case .filing, .shipment, .trial, .site, .organisation, .document: return sheet.currentPapers
        case .batch, .donor, .product, .permit:
            let seen = Set(SubjectKind.allCases.flatMap { relatives($0).subjects })
            return sheet.currentPapers.filter { seen.contains($0.subject) }
        }
    }

    private func lacking(_ path: FactPath, _ reason: Gap.Reason) -> Reading {
        Reading(path: path, gaps: [Gap(path: path, subject: subject, reason: reason)])
    }
}

/// The texts of one paper, each with the field it is recorded in; the name of its file has none.
struct PaperTextsInSight {
    let type: String
    let subject: SubjectRef
    let provenance: Provenance
    let texts: [(field: String, text: String)]

    /// One of the texts as a fact; a file's name stands under the path that asked for it.
    func fact(_ path: FactPath, _ one: (field: String, text: String)) -> Fact {
        Fact(
            path: one.field.isEmpty ? path : FactPath(source: type, field: one.field), subject: subject,
            value: .string(one.text), provenance: provenance)
    }
}
