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

    private let files: EditionFiles
    private let book = ProblemBook()
    private var used: Set<String> = ["README.md"]

    /// Reads an edition. Throws every mistake; nothing is returned while there is one.
    ///
    /// - Parameters:
    ///   - name: Id and edition as the folders say, when it stands in a library.
    ///   - released: The digest it was released with, when it was.
    package static func read(
        _ files: EditionFiles, depth: Depth, name: EditionName? = nil, released: ContentDigest? = nil
    ) throws(ChecklistProblems) -> LoadedEdition {
        var reader = ChecklistReader(files: files)
        let edition = reader.edition(depth, name, released)
        guard reader.book.problems.isEmpty, let edition else { throw ChecklistProblems(reader.book.problems) }
        return edition
    }

    private init(files: EditionFiles) {
        self.files = files
    }

    private mutating func edition(_ depth: Depth, _ name: EditionName?, _ released: ContentDigest?) -> LoadedEdition? {
        if let released, released != files.digest {
            book.note(.released(released), at: SourcePlace(file: "edition.yml"))
        }
        guard let head = required("edition.yml").map({ EditionHead($0, name, book) }), head.isReadable else {
            return nil
        }
        let instruments = required("instruments.yml").map { InstrumentReader(book: book).instruments($0) } ?? []
        let citations = CitationReader(instruments: Set(instruments.map(\.id)), book: book)
        let parameters = required("parameters.yml").map {
            ParameterReader(citations: citations, book: book).parameters($0)
        }
        let (values, tables) = parameters ?? ([], [])

        var (ids, documents) = (FirstPlaces(), FirstPlaces())
        let requirements = RequirementReader(citations: citations, book: book)
        let drafts = folder("requirements").flatMap { requirements.drafts($0, ids: &ids, documents: &documents) }
        let facts = FactCatalogue(drafts, values, tables, book)
        let rules = RuleReader(facts: facts, citations: citations, book: book)
        let placed = folder("rules").flatMap { rules.rules($0, ids: &ids) }
        let checklist = head.checklist(
            digest: files.digest, instruments: instruments, parameters: values, tables: tables,
            requirements: drafts.compactMap { requirements.requirement($0, facts) }, rules: placed.map(\.rule))
        let examples = examples(depth, drafts, placed)
        noteUnused()
        return checklist.map { LoadedEdition(checklist: $0, files: files, examples: examples) }
    }

    private mutating func examples(
        _ depth: Depth, _ drafts: [RequirementReader.Draft], _ rules: [(rule: Rule, place: SourcePlace)]
    ) -> [EditionExample] {
        let paths = files.paths.filter { ChecklistName.isFile($0, in: "examples") }
        let names = Set(paths.compactMap { ExampleName($0) })
        for (rule, place) in rules {
            let absent = ExampleName.required.filter { !names.contains(ExampleName(rule: rule.id, ending: $0)) }
            if !absent.isEmpty { book.note(.sense(.examplesAbsent(rule: rule.id, absent)), at: place) }
        }
        used.formUnion(paths)
        guard depth == .complete else { return [] }
        let reader = ExampleReader(drafts: drafts, rules: rules.map(\.rule), book: book)
        return paths.compactMap { path in
            value(path).flatMap { reader.example($0, path: path) }.map { EditionExample(path: path, example: $0) }
        }
    }

    /// The files of a folder, in the order of their paths; at least one.
    private mutating func folder(_ name: String) -> [SourceValue] {
        let paths = files.paths.filter { ChecklistName.isFile($0, in: name) }
        if paths.isEmpty {
            book.flaw(name)
            book.note(.fileAbsent("\(name)/*.yml"), at: SourcePlace(file: name))
        }
        used.formUnion(paths)
        return paths.compactMap(value)
    }

    private mutating func required(_ path: String) -> SourceValue? {
        guard files.contents[path] != nil else {
            book.flaw(path)
            return book.refuse(.fileAbsent(path), at: SourcePlace(file: path))
        }
        used.insert(path)
        return value(path)
    }

    private func value(_ path: String) -> SourceValue? {
        guard let bytes = files.contents[path] else { return nil }
        do {
            let file = SourceFile(name: path, bytes: bytes)
            let text = try SourceText(file, allowingGB18030: false).text
            return try YAMLSource.value(of: text, file: path)
        } catch {
            book.flaw(path)
            book.flaw(path.split(separator: "/").first.map(String.init))
            return book.refuse(.source(error.reason), at: error.place)
        }
    }

    private func noteUnused() {
        for path in files.paths where !used.contains(path) { book.note(.fileUnused, at: SourcePlace(file: path)) }
    }
}
