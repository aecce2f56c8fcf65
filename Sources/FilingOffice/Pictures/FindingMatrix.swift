import DossierCore

/// What came out for every requirement (or rule) about every subject, as a table of marks: one row a requirement, one
/// column a subject, in bands short enough for a page.
struct FindingMatrix {
    /// One row: its number, its title and its marks by column.
    private struct Row {
        let id: String
        let title: Wording
        var marks: [Int: OutcomeMark]
    }

    private let subjects: [SubjectRef]
    private let rows: [Row]
    /// What the picture is called.
    private let title: Wording

    /// The most rows of a band: with its heading it fills a page and leaves room for a title above.
    static let rowsInBand = 48

    init(_ assessment: Assessment, _ kind: Finding.Kind) {
        title =
            kind == .requirement
            ? Wording(zh: "各项要求在各对象上的结果", en: "Outcome of every requirement about every subject")
            : Wording(zh: "各条一致性规则在各对象上的结果", en: "Outcome of every consistency rule about every subject")
        let findings = assessment.findings.filter { $0.kind == kind }
        let order = SubjectKind.allCases
        let subjects = Set(findings.map { Self.slot($0.subject) }).sorted { one, other in
            let (first, second) = (order.firstIndex(of: one.kind) ?? 0, order.firstIndex(of: other.kind) ?? 0)
            return (first, one.id) < (second, other.id)
        }
        let columns = Dictionary(uniqueKeysWithValues: subjects.enumerated().map { ($1, $0) })
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for finding in findings {
            let place = places[finding.id] ?? rows.count
            if place == rows.count {
                places[finding.id] = place
                rows.append(Row(id: finding.id, title: finding.title, marks: [:]))
            }
            guard let column = columns[Self.slot(finding.subject)] else { continue }
            rows[place].marks[column] = OutcomeMark(finding, isWaived: assessment.isWaived(finding))
        }
        (self.subjects, self.rows) = (subjects, rows)
    }

    /// A filing and its shipment share an identifier, and a column.
    private static func slot(_ subject: SubjectRef) -> SubjectRef {
        subject.kind == .filing ? SubjectRef(.shipment, subject.id) : subject
    }

    /// The bands in order; none when there is no finding of the kind.
    func bands(_ words: PictureWords) -> [Picture] {
        // Bands of about the same length, instead of full ones and a remainder.
        let count = (rows.count + Self.rowsInBand - 1) / Self.rowsInBand
        let length = (rows.count + count - 1) / max(count, 1)
        return stride(from: 0, to: rows.count, by: max(length, 1)).map { start in
            band(Array(rows[start..<min(start + length, rows.count)]), words)
        }
    }

    private func band(_ rows: [Row], _ words: PictureWords) -> Picture {
        let (width, line, head, foot) = (482.0, 12.4, 60.0, 20.0)
        // The names of the subjects rise to the right, over the room left of the edge.
        let edge = width - 44
        let column = min(30, (edge - 210) / Double(max(subjects.count, 1)))
        let left = edge - column * Double(subjects.count)
        var drawing = Drawing(width: width)
        for (index, subject) in subjects.enumerated() {
            let x = left + column * (Double(index) + 0.5)
            heading(subject, at: x, head, in: &drawing, words)
        }
        drawing.line(0, head, width, head, stroke: Drawing.blue, width: 0.9)
        for (index, row) in rows.enumerated() {
            let y = head + line * (Double(index) + 0.5)
            if index % 2 == 1 { drawing.rect(0, y - line / 2, width, line, fill: "#f4f6f8") }
            drawing.text(row.id, 2, y + 2.5, size: 7, bold: true)
            drawing.text(Drawing.fitted(words(row.title), into: left - 40, size: 7), 32, y + 2.5)
            for place in subjects.indices {
                row.marks[place]?.draw(at: left + column * (Double(place) + 0.5), y, in: &drawing)
            }
        }
        let bottom = head + line * Double(rows.count)
        drawing.line(0, bottom, width, bottom)
        legend(at: bottom + 12, in: &drawing, words)
        return drawing.picture(height: bottom + foot, title: words(title))
    }

    /// The kind and the identifier, rising to the right.
    private func heading(
        _ subject: SubjectRef, at x: Double, _ y: Double, in drawing: inout Drawing, _ words: PictureWords
    ) {
        let name = Drawing.fitted("\(words(subject.kind.title)) \(subject.id)", into: 76, size: 6.4)
        drawing.slanted(name, x - 1, y - 5, size: 6.4)
        drawing.line(x, y - 3, x, y, stroke: Drawing.rule)
    }

    private func legend(at y: Double, in drawing: inout Drawing, _ words: PictureWords) {
        var x = 6.0
        for mark in OutcomeMark.allCases {
            mark.draw(at: x, y, in: &drawing)
            let text = words(mark.title)
            drawing.text(text, x + 7, y + 2.4, size: 6.6, fill: Drawing.grey)
            x += 7 + Drawing.measure(text, size: 6.6) + 16
        }
    }
}
