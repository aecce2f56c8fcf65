package import DossierCore

/// A sheet of planned exports: one row each, a column for whatever is known.
package struct PlannedSheet: Sendable {
    /// Every mistake of the sheet, and on how many of how many rows.
    package struct Problems: Error, Sendable {
        package let all: IntakeProblems
        package let flawedRows: Int
        package let rows: Int
    }

    package let exports: [PlannedExport]

    /// Columns a sheet may have beside the fields the scope asks for; `planned` is the only one it must have.
    static let ownColumns = ["planned", "product", "note"]

    /// Reads a sheet from the disk, in UTF-8 or GB18030. Throws every mistake with row and column; nothing is judged then.
    package init(path: String) throws(Problems) {
        let file: SourceFile
        do throws(SourceFault) { file = try SourceFile(path: path) } catch {
            throw Self.unreadable(SourceFaults([error]))
        }
        try self.init(file)
    }

    /// Reads a sheet that is in memory.
    package init(_ file: SourceFile) throws(Problems) {
        let table: CommaSeparatedValues
        do throws(SourceFaults) { table = try CommaSeparatedValues(sheet: file) } catch {
            throw Self.unreadable(error)
        }
        var problems = Self.headingProblems(table)
        var (flawed, names, exports): (Int, [String: SourcePlace], [PlannedExport]) = (0, [:], [])
        for row in table.rows {
            let before = problems.count
            let export = Self.export(row, table, &names, &problems)
            if problems.count > before { flawed += 1 }
            exports.append(export)
        }
        guard problems.isEmpty else {
            throw Problems(all: IntakeProblems(problems), flawedRows: flawed, rows: table.rows.count)
        }
        self.exports = exports
    }

    private static func unreadable(_ faults: SourceFaults) -> Problems {
        Problems(all: IntakeProblems(faults.all.map { IntakeProblem($0) }), flawedRows: 0, rows: 0)
    }

    private static func headingProblems(_ table: CommaSeparatedValues) -> [IntakeProblem] {
        let known = ownColumns + PlannedExport.fields.map(\.name)
        var problems = table.headings.filter { !known.contains($0) }.map { heading in
            IntakeProblem(
                .sheet(
                    .plannedColumn(
                        heading, suggestion: DidYouMean.suggestion(for: heading, among: known), known: known)),
                at: table.place(of: heading))
        }
        if !table.headings.contains("planned") {
            problems.append(IntakeProblem(.missing(title: name), at: SourcePlace(file: table.file, row: 1, line: 1)))
        }
        return problems
    }

    private static let name = Wording(zh: "拟出口编号（planned）", en: "number of the planned export (planned)")

    private static func export(
        _ row: CommaSeparatedValues.Row, _ table: CommaSeparatedValues, _ names: inout [String: SourcePlace],
        _ problems: inout [IntakeProblem]
    ) -> PlannedExport {
        let cells = Dictionary(zip(table.headings, row.cells).filter { !$0.1.isEmpty }) { first, _ in first }
        let place = table.place(of: "planned", in: row)
        if let own = cells["planned"] {
            if let first = names[own] {
                problems.append(IntakeProblem(.sheet(.plannedTwice(own, first: first)), at: place))
            }
            names[own] = names[own] ?? place
        } else if table.headings.contains("planned") {
            problems.append(IntakeProblem(.missing(title: name), at: place))
        }
        var values: [String: String] = [:]
        for field in PlannedExport.fields {
            guard let text = cells[field.name] else { continue }
            if let fault = field.type.fault(in: .string(text), allowingPartialDays: false) {
                problems.append(
                    IntakeProblem(.value(fault, title: field.title), at: table.place(of: field.name, in: row)))
            }
            if let number = Int(text), number < 0 {
                problems.append(
                    IntakeProblem(
                        .record(.belowLeast(number, least: 0, title: field.title)),
                        at: table.place(of: field.name, in: row)))
            }
            values[field.name] = text
        }
        return PlannedExport(
            name: cells["planned"] ?? "", product: cells["product"].map { Wording(zh: $0, en: $0) }, values: values)
    }
}

extension CommaSeparatedValues {
    /// The table in a sheet somebody wrote with whatever program: UTF-8 or GB18030.
    init(sheet file: SourceFile) throws(SourceFaults) {
        let text: String
        do throws(SourceFault) { text = try SourceText(file, allowingGB18030: true).text } catch {
            throw SourceFaults([error])
        }
        try self.init(text, file: file.name)
    }
}
