/// Reads a sheet of documents against an edition: everything understood, or every mistake with its place.
package struct DocumentSheet {
    private let reader: DocumentRowReader
    /// The types of which one slot takes several documents.
    private let several: Set<String>
    private var rows: [DocumentRow] = []
    private var problems: [IntakeProblem] = []

    /// A sheet judged by an edition, for a filing with these subjects. Without subjects their existence is not checked.
    package init(checklist: Checklist, subjects: [SubjectKind: Set<String>]? = nil) {
        reader = DocumentRowReader(checklist: checklist, subjects: subjects, splittingLists: false)
        several = Set(checklist.requirements.filter(\.allowsSeveral).map(\.id))
    }

    /// Reads a sheet in YAML or JSON: `documents:` over a list of maps, or the list alone.
    package mutating func read(file: SourceValue) {
        var list = file
        if let members = file.map {
            for member in members where member.key != "documents" {
                let suggestion = DidYouMean.suggestion(for: member.key, among: ["documents"])
                note(.sheet(.unknownColumn(member.key, suggestion: suggestion)), member.place, member.key)
            }
            guard let documents = file["documents"] else {
                return note(.missing(title: Wording(zh: "文件清单（documents）", en: "documents")), file.place, "documents")
            }
            list = documents
        }
        guard let entries = list.list else { return note(.shape(.list), list.place) }
        for (index, entry) in entries.enumerated() {
            guard let members = entry.map else { return note(.shape(.map), entry.place, "documents[\(index + 1)]") }
            take(reader.row(members, at: entry.place, path: "documents[\(index + 1)]"))
        }
    }

    /// Reads a sheet that is a table with one row for each document.
    package mutating func read(table: CommaSeparatedValues) {
        let reader = reader.splittingLists()
        let strange = table.headings.compactMap { heading -> IntakeProblem? in
            reader.strangeness(ofColumn: heading).map {
                IntakeProblem(.sheet($0), at: table.place(of: heading), field: heading)
            }
        }
        problems += strange
        guard strange.isEmpty else { return }
        for row in table.rows {
            let members = zip(table.headings, row.cells).compactMap { heading, text -> SourceMember? in
                guard !text.isEmpty else { return nil }
                let place = table.place(of: heading, in: row)
                return SourceMember(key: heading, at: place, value: SourceValue(.text(text), at: place))
            }
            take(reader.row(members, at: table.place(of: row), path: ""))
        }
    }

    /// Notes a mistake found outside the sheet's rows.
    package mutating func note(_ problem: IntakeProblem) {
        problems.append(problem)
    }

    /// The rows, when nothing is wrong and the sheet and its folder name exactly the same files. Throws every mistake.
    ///
    /// - Parameter files: The files of the folder besides the sheet, relative to it, in composed form (NFC).
    package func rows(matching files: [String]) throws(IntakeProblems) -> [DocumentRow] {
        let listed = Set(rows.map(\.file))
        let absent = rows.filter { !files.contains($0.file) }.map { row in
            let suggestion = DidYouMean.suggestion(for: row.file, among: files.filter { !listed.contains($0) })
            return IntakeProblem(.sheet(.fileAbsent(row.file, suggestion: suggestion)), at: row.place, field: "file")
        }
        // With a row unread we cannot tell which file it was for.
        let strays = problems.isEmpty ? files.filter { !listed.contains($0) } : []
        let all =
            problems + twice + absent
            + strays.map { IntakeProblem(.sheet(.notOnSheet($0)), at: SourcePlace(file: $0)) }
        guard all.isEmpty else { throw IntakeProblems(all) }
        return rows
    }

    private var twice: [IntakeProblem] {
        var files: [String: SourcePlace] = [:]
        var slots: [[String]: SourcePlace] = [:]
        var found: [IntakeProblem] = []
        for row in rows {
            if let first = files.updateValue(row.place, forKey: row.file) {
                found.append(
                    IntakeProblem(.sheet(.fileTwice(row.file, first: first)), at: row.place, field: "file"))
            } else if !several.contains(row.type),
                let first = slots.updateValue(row.place, forKey: [row.type, row.key ?? ""])
            {
                found.append(
                    IntakeProblem(.sheet(.slotTwice(type: row.type, first: first)), at: row.place, field: "type"))
            }
        }
        return found
    }

    private mutating func take(_ outcome: DocumentRowReader.Outcome) {
        problems += outcome.problems
        if let row = outcome.row { rows.append(row) }
    }

    private mutating func note(_ reason: IntakeProblem.Reason, _ place: SourcePlace, _ path: String? = nil) {
        problems.append(IntakeProblem(reason, at: place, field: path))
    }
}
