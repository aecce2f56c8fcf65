/// Reads the description of one document against the requirements of an edition.
struct DocumentRowReader {
    /// What came of one description; a row only when nothing is wrong with it.
    struct Outcome {
        var row: DocumentRow?
        var problems: [IntakeProblem] = []
    }

    /// The columns every sheet may have, besides the fields of its types.
    static let columns =
        ["file", "type", "title", "issued", "expires", "revision", "sha256", "fields"] + subjectKinds.map(\.rawValue)
    private static let subjectKinds: [SubjectKind] = [.batch, .donor, .product, .trial, .site, .organisation]
    private static let programFacts = [
        "size", "bytes", "media-type", "mime-type", "mime", "attached-by", "attached-at", "uploaded-by", "uploaded-at",
        "added-by", "added-at", "original-name", "supersedes",
    ]

    private let checklist: Checklist
    private let subjects: [SubjectKind: Set<String>]?
    private let splitsLists: Bool

    init(checklist: Checklist, subjects: [SubjectKind: Set<String>]?, splittingLists: Bool) {
        self.checklist = checklist
        self.subjects = subjects
        splitsLists = splittingLists
    }

    /// The same reader for texts in which semicolons separate the elements of a list.
    func splittingLists() -> DocumentRowReader {
        DocumentRowReader(checklist: checklist, subjects: subjects, splittingLists: true)
    }

    /// Why no sheet can have a column, or nothing when some row may use it.
    func strangeness(ofColumn heading: String) -> SheetFault? {
        if Self.programFacts.contains(heading) { return .programFact(heading) }
        let fields = checklist.documentTypes.flatMap(\.fields).map(\.name)
        let known = Self.columns.filter { $0 != "fields" } + fields
        let name = heading.hasPrefix("field.") ? String(heading.dropFirst(6)) : heading
        if heading == name ? known.contains(name) : fields.contains(name) { return nil }
        let suggestion = DidYouMean.suggestion(for: name, among: heading == name ? known : fields)
        return .unknownColumn(heading, suggestion: suggestion.map { heading == name ? $0 : "field.\($0)" })
    }

    /// Reads one description; `path` leads to it, empty for the row of a table.
    func row(_ members: [SourceMember], at place: SourcePlace, path: String) -> Outcome {
        let entry = DocumentEntry(members: members.filter { !$0.value.isAbsent }, place: place, path: path)
        var outcome = Outcome()
        let file = file(entry, &outcome)
        guard let requirement = requirement(entry, &outcome) else { return outcome }
        let fields = fields(entry, of: requirement, &outcome)
        let key = key(entry, of: requirement, &outcome)
        let issued = entry.read("issued", &outcome) { text throws(MalformedDay) in try DayInterval(text) }
        let expires = entry.read("expires", &outcome) { text throws(MalformedDay) in try Day(text) }
        let (title, revision) = (entry.text("title", &outcome), entry.text("revision", &outcome))
        let digest = digest(entry, &outcome)
        guard outcome.problems.isEmpty, let file else { return outcome }
        outcome.row = DocumentRow(
            place: place, file: file, type: requirement.id, about: requirement.about, key: key, title: title,
            fields: fields, issued: issued, expires: expires, revision: revision, claimedDigest: digest)
        return outcome
    }

    private func file(_ entry: DocumentEntry, _ outcome: inout Outcome) -> String? {
        guard let text = entry.text("file", &outcome) else {
            if entry["file"] == nil { entry.note(.sheet(.noFile), "file", &outcome) }
            return nil
        }
        guard let name = RelativeName.name(text) else {
            entry.note(.sheet(.unsafeName(text)), "file", &outcome)
            return nil
        }
        return name
    }

    private func requirement(_ entry: DocumentEntry, _ outcome: inout Outcome) -> Requirement? {
        guard let type = entry.text("type", &outcome) else {
            if entry["type"] == nil { entry.note(.sheet(.noType), "type", &outcome) }
            return nil
        }
        if let found = checklist.documentTypes.first(where: { $0.id == type || $0.document == type }) { return found }
        let known = checklist.documentTypes.flatMap { [$0.id, $0.document] }
        let suggestion = DidYouMean.suggestion(for: type, among: known)
        entry.note(.sheet(.unknownType(type, suggestion: suggestion)), "type", &outcome)
        return nil
    }

    /// The lot or code of the subject, exactly when documents of the type are about one.
    private func key(_ entry: DocumentEntry, of requirement: Requirement, _ outcome: inout Outcome) -> String? {
        let fields = Set(requirement.fields.map(\.name))
        var key: String?
        for kind in Self.subjectKinds where entry[kind.rawValue] != nil {
            if kind == requirement.about {
                key = self.key(entry, kind, &outcome)
            } else if !fields.contains(kind.rawValue) {
                let fault = SheetFault.subjectStrange(kind, type: requirement.id, about: requirement.about)
                entry.note(.sheet(fault), kind.rawValue, &outcome)
            }
        }
        if Self.subjectKinds.contains(requirement.about), entry[requirement.about.rawValue] == nil {
            let fault = SheetFault.subjectAbsent(type: requirement.id, about: requirement.about)
            entry.note(.sheet(fault), requirement.about.rawValue, &outcome)
        }
        return key
    }

    private func key(_ entry: DocumentEntry, _ kind: SubjectKind, _ outcome: inout Outcome) -> String? {
        guard let text = entry.text(kind.rawValue, &outcome) else { return nil }
        let key = text.folded
        guard let known = subjects?[kind], !known.contains(key) else { return key }
        let suggestion = DidYouMean.suggestion(for: key, among: known)
        entry.note(.sheet(.unknownSubject(kind, key: key, suggestion: suggestion)), kind.rawValue, &outcome)
        return nil
    }

    private func fields(
        _ entry: DocumentEntry, of requirement: Requirement, _ outcome: inout Outcome
    ) -> [String: JSONValue] {
        var given = entry.fields(&outcome)
        for member in entry.members where !member.key.hasPrefix("field.") {
            let isSubject = member.key == requirement.about.rawValue
            let isColumn = Self.columns.contains(member.key) && (isSubject || SubjectKind(rawValue: member.key) == nil)
            let isField = requirement.fields.contains { $0.name == member.key }
            if Self.programFacts.contains(member.key), !isField {
                entry.note(.sheet(.programFact(member.key)), member.key, &outcome)
            } else if !isColumn, isField || !Self.columns.contains(member.key) {
                given.append(member)
            }
        }
        var names: Set<String> = []
        for member in given where !names.insert(member.key).inserted {
            entry.note(.sheet(.fieldTwice(member.key)), member.key, &outcome)
        }
        // Which fields are required is for the assessment to say: a paper may be described step by step.
        let specs = requirement.fields.map {
            FieldSpec(name: $0.name, type: $0.type, isRequired: false, title: $0.title)
        }
        var reader = FieldReader(allowingPartialDays: true, splittingLists: splitsLists) { member, known in
            let suggestion = DidYouMean.suggestion(for: member.key, among: known.map(\.name))
            return .sheet(.strangeField(member.key, type: requirement.id, suggestion: suggestion))
        }
        let object = reader.object(given, at: entry.place, by: specs, path: entry.path)
        outcome.problems += reader.problems
        return object
    }

    private func digest(_ entry: DocumentEntry, _ outcome: inout Outcome) -> ContentDigest? {
        guard let text = entry.text("sha256", &outcome) else { return nil }
        do { return try ContentDigest(text.lowercased()) } catch {
            entry.note(.sheet(.digest(text)), "sha256", &outcome)
            return nil
        }
    }
}
