/// A correction item as a person types it or a sheet holds it.
package struct CorrectionRow: Sendable, Hashable {
    /// The item's number on the notice.
    package let number: String
    /// What was asked, word for word.
    package let asked: String
    package let language: Language
    /// A document type or rule of the edition.
    package let requirement: String?
    /// What it is about; nil for the filing as a whole.
    package let subject: SubjectRef?
    /// Code of the person who is to see to it.
    package let owner: String?
    /// By when, where that is not the notice's own day.
    package let due: Day?

    /// The columns of a sheet, of which the first two must be there.
    package static let columns = ["number", "asked", "language", "requirement", "subject", "owner", "due"]
    /// The most characters of a number, and of what is asked or answered.
    package static let (longestNumber, longestText) = (40, 4000)
}

/// Reads correction items for one filing, every mistake with its place.
package struct CorrectionRowReader: Sendable {
    /// Document types and rules of the edition.
    private let requirements: [String]
    private let subjects: [SubjectKind: Set<String>]
    /// Codes on the roster, and whether each is disabled.
    private let people: [String: Bool]

    package init(requirements: [String], subjects: [SubjectKind: Set<String>], people: [String: Bool]) {
        self.requirements = requirements
        self.subjects = subjects
        self.people = people
    }

    /// Reads one item from its cells by column.
    ///
    /// - Parameters:
    ///   - place: where a column of it stands.
    package func row(
        _ cells: [String: String], at place: (String) -> SourcePlace
    ) throws(IntakeProblems) -> CorrectionRow {
        var problems: [IntakeProblem] = []
        func refuse(_ fault: CorrectionFault, _ column: String) {
            problems.append(IntakeProblem(.correction(fault), at: place(column)))
        }
        func text(_ column: String) -> String? { cells[column].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }
        for (column, title, limit) in [
            ("number", Self.number, CorrectionRow.longestNumber), ("asked", Self.asked, CorrectionRow.longestText),
        ] {
            guard let value = text(column) else {
                problems.append(IntakeProblem(.missing(title: title), at: place(column)))
                continue
            }
            if value.count > limit { refuse(.tooLong(value.count, limit: limit, title: title), column) }
        }
        let requirement = text("requirement")?.uppercased()
        if let requirement, !requirements.contains(requirement) {
            let near = DidYouMean.suggestion(for: requirement, among: requirements)
            refuse(.requirement(requirement, suggestion: near), "requirement")
        }
        let subject = text("subject").flatMap(subject(written:))
        if let written = text("subject"), subject == nil {
            let known = subjects.values.flatMap(\.self).sorted()
            refuse(.subject(written, suggestion: DidYouMean.suggestion(for: written, among: known)), "subject")
        }
        let owner = text("owner")
        if let owner {
            let near = DidYouMean.suggestion(for: owner, among: people.keys.sorted())
            if people[owner] == nil { refuse(.person(owner, suggestion: near), "owner") }
            if people[owner] == true { refuse(.personDisabled(owner), "owner") }
        }
        let asked = text("asked") ?? ""
        let language = text("language").map { Language(rawValue: $0.lowercased()) } ?? Self.language(of: asked)
        if language == nil { refuse(.language(text("language") ?? ""), "language") }
        var due: Day?
        if let written = text("due") {
            let fault = FieldType.day.fault(in: .string(written), allowingPartialDays: false)
            due = fault == nil ? DayInterval(recorded: .string(written))?.earliest : nil
            if let fault { problems.append(IntakeProblem(.value(fault, title: Self.due), at: place("due"))) }
        }
        guard problems.isEmpty, let language else { throw IntakeProblems(problems) }
        return CorrectionRow(
            number: text("number") ?? "", asked: asked, language: language, requirement: requirement, subject: subject,
            owner: owner, due: due)
    }

    /// Reads a whole sheet, or throws every mistake with row and column.
    package func rows(_ table: CommaSeparatedValues) throws(IntakeProblems) -> [CorrectionRow] {
        let known = CorrectionRow.columns
        var problems = table.headings.filter { !known.contains($0) }.map { heading in
            let near = DidYouMean.suggestion(for: heading, among: known)
            return IntakeProblem(
                .correction(.column(heading, suggestion: near, known: known)), at: table.place(of: heading))
        }
        for (column, title) in [("number", Self.number), ("asked", Self.asked)]
        where !table.headings.contains(column) {
            problems.append(
                IntakeProblem(
                    .missing(title: Wording(zh: "\(title.zh)（\(column)）", en: "\(title.en) (\(column))")),
                    at: SourcePlace(file: table.file, row: 1, line: 1)))
        }
        guard problems.isEmpty else { throw IntakeProblems(problems) }
        var (rows, first): ([CorrectionRow], [String: SourcePlace]) = ([], [:])
        for line in table.rows {
            let cells = Dictionary(zip(table.headings, line.cells)) { first, _ in first }
            do throws(IntakeProblems) {
                let row = try row(cells) { table.place(of: $0, in: line) }
                let place = table.place(of: "number", in: line)
                if let held = first[row.number] {
                    problems.append(IntakeProblem(.correction(.numberTwice(row.number, first: held)), at: place))
                }
                first[row.number] = first[row.number] ?? place
                rows.append(row)
            } catch { problems += error.all }
        }
        guard problems.isEmpty else { throw IntakeProblems(problems) }
        return rows
    }

    /// `batch:MSC01-26A03`, or a key that stands for one thing of the filing only.
    private func subject(written text: String) -> SubjectRef? {
        let all = subjects.flatMap { kind, keys in keys.map { SubjectRef(kind, $0) } }
        if let exact = all.first(where: { $0.description == text }) { return exact }
        let found = all.filter { $0.id == text }
        return found.count == 1 ? found[0] : nil
    }

    /// Chinese where any ideograph stands in it.
    private static func language(of text: String) -> Language {
        text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? .zh : .en
    }

    private static let number = Wording(zh: "项号", en: "Item number")
    private static let asked = Wording(zh: "补正要求", en: "What is asked")
    private static let due = Wording(zh: "期限", en: "due day")
}
