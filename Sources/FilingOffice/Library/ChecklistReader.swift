package import DossierCore

/// Reads the files of an edition into a checklist, or lists every mistake with file, line and column.
package struct ChecklistReader {
    /// The newest format this program understands.
    package static let supportedFormat = 1

    /// How much of an edition is read.
    package enum Depth: Sendable {
        /// What a filing is judged by. Of examples only their names: that every rule has the three it needs.
        case judging
        /// Everything, examples included, as an author wants it checked.
        case complete
    }

    private let source: EditionSource
    private let book = ProblemBook()

    /// Reads an edition. Throws every mistake; nothing is returned while there is one.
    ///
    /// - Parameters:
    ///   - name: Id and edition as the folders say, when it stands in a library.
    ///   - released: The digest it was released with, when it was.
    package static func read(
        _ files: EditionFiles, depth: Depth, name: EditionName? = nil, released: ContentDigest? = nil
    ) throws(ChecklistProblems) -> LoadedEdition {
        let reader = ChecklistReader(files)
        let edition = reader.edition(depth, name, released)
        guard reader.book.problems.isEmpty, let edition else { throw ChecklistProblems(reader.book.problems) }
        return edition
    }

    private init(_ files: EditionFiles) {
        source = EditionSource(files, book)
    }

    private func edition(_ depth: Depth, _ name: EditionName?, _ released: ContentDigest?) -> LoadedEdition? {
        let files = source.files
        if let released, released != files.digest {
            book.note(.released(released), at: SourcePlace(file: "edition.yml"))
        }
        guard let head = source.required("edition.yml").map({ EditionHead($0, name, book) }), head.isReadable else {
            return nil
        }
        let instruments = source.required("instruments.yml").map { InstrumentReader(book: book).instruments($0) } ?? []
        let citations = CitationReader(instruments: Set(instruments.map(\.id)), book: book)
        var parameters = ParameterReader(citations: citations, book: book)
        let (values, tables) = source.required("parameters.yml").map { parameters.parameters($0) } ?? ([], [])
        var (ids, documents) = (FirstPlaces(), FirstPlaces())
        var requirements = RequirementReader(citations: citations, book: book)
        let drafts = source.filled("requirements").flatMap {
            requirements.drafts($0, ids: &ids, documents: &documents)
        }
        let facts = FactCatalogue(drafts, values, tables, book)
        for table in tables { parameters.shapes[table.id].map { facts.resolve(table, $0) } }
        let technical = source.optional("technical.yml").map {
            TechnicalReader(types: drafts.map(\.id), facts: facts, citations: citations, book: book).rules(
                $0, ids: &ids)
        }
        requirements.mentionable = (technical ?? []).compactMap(\.mentioned)
        let rules = RuleReader(facts: facts, citations: citations, book: book)
        let placed = source.filled("rules").flatMap { rules.rules($0, ids: &ids) }
        let groups = GroupReader(drafts: drafts, facts: facts, citations: citations, book: book)
            .groups(source.optional("groups.yml"), ids: &ids)
        let base = OverlayReader.Base(
            name: head.written, drafts: drafts, rules: placed.map(\.rule), parameters: values, tables: tables,
            shapes: parameters.shapes, mentionable: requirements.mentionable)
        let overlays = OverlayReader(base, source, citations).overlays(ids: &ids, documents: &documents)
        let checklist = head.checklist(
            digest: files.digest, instruments: instruments, parameters: values, tables: tables,
            requirements: drafts.compactMap { requirements.requirement($0, facts) }, rules: placed.map(\.rule),
            groups: groups, overlays: overlays.compactMap(\.overlay),
            scope: source.optional("scope.yml").flatMap { ScopeReader(citations: citations, book: book).scope($0) },
            technical: technical ?? [])
        let examples = examples(
            depth, drafts + overlays.flatMap(\.drafts), placed + overlays.flatMap(\.rules))
        source.noteUnused()
        return checklist.map { LoadedEdition(checklist: $0, files: files, examples: examples) }
    }

    private func examples(
        _ depth: Depth, _ drafts: [RequirementReader.Draft], _ rules: [(rule: Rule, place: SourcePlace)]
    ) -> [EditionExample] {
        let paths = source.paths(in: "examples")
        let names = Set(paths.compactMap { ExampleName($0) })
        for (rule, place) in rules {
            let absent = ExampleName.required.filter { !names.contains(ExampleName(rule: rule.id, ending: $0)) }
            if !absent.isEmpty { book.note(.sense(.examplesAbsent(rule: rule.id, absent)), at: place) }
        }
        guard depth == .complete else { return [] }
        let reader = ExampleReader(drafts: drafts, rules: rules.map(\.rule), book: book)
        return paths.compactMap { path in
            source.value(path).flatMap { reader.example($0, path: path) }
        }
    }
}
