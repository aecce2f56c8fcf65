import DossierCore

/// What stands in a cell of the matrix. Told apart by shape alone, so that a copy in grey says the same; the colour helps.
enum OutcomeMark: Sendable, CaseIterable {
    case met, missing, failed, couldNotVerify, notApplicable, waived

    init(_ finding: Finding, isWaived: Bool) {
        if isWaived {
            self = .waived
            return
        }
        self =
            switch finding.outcome {
            case .met: .met
            case .missing: .missing
            case .failed: .failed
            case .couldNotVerify: .couldNotVerify
            case .notApplicable: .notApplicable
            }
    }

    var title: Wording {
        switch self {
        case .met: Outcome.met.title
        case .missing: Outcome.missing.title
        case .failed: Outcome.failed.title
        case .couldNotVerify: Outcome.couldNotVerify.title
        case .notApplicable: Outcome.notApplicable.title
        case .waived: Wording(zh: "已豁免", en: "waived")
        }
    }

    /// Draws the mark around a point, in a square of eight points: a filled square with a tick, an empty square, a square
    /// with a cross, one with a question mark, a dot, and a circle with a W.
    func draw(at x: Double, _ y: Double, in drawing: inout Drawing) {
        let (left, top) = (x - 4, y - 4)
        func point(_ dx: Double, _ dy: Double) -> String { "\(Drawing.number(x + dx)) \(Drawing.number(y + dy))" }
        switch self {
        case .met:
            drawing.rect(left, top, 8, 8, fill: "#2f6f4f")
            drawing.path("M\(point(-2.2, 0.2)) L\(point(-0.6, 2)) L\(point(2.4, -2))", stroke: "#ffffff", width: 1.1)
        case .missing:
            drawing.rect(left + 0.5, top + 0.5, 7, 7, fill: "#ffffff", stroke: "#a8201a", strokeWidth: 1.2)
        case .failed:
            drawing.rect(left + 0.5, top + 0.5, 7, 7, fill: "#fbe9e8", stroke: "#a8201a", strokeWidth: 1)
            drawing.path(
                "M\(point(-2.2, -2.2)) L\(point(2.2, 2.2)) M\(point(-2.2, 2.2)) L\(point(2.2, -2.2))",
                stroke: "#a8201a", width: 1.3)
        case .couldNotVerify:
            drawing.rect(left + 0.5, top + 0.5, 7, 7, fill: "#fff3d6", stroke: "#8a5a00", strokeWidth: 0.8)
            drawing.text("?", x, y + 2.4, size: 6.6, anchor: .middle, bold: true, fill: "#8a5a00")
        case .notApplicable:
            drawing.rect(x - 0.9, y - 0.9, 1.8, 1.8, fill: "#98a1ab")
        case .waived:
            let (west, east) = (point(-3.6, 0), point(3.6, 0))
            drawing.path("M\(west) A3.6 3.6 0 1 1 \(east) A3.6 3.6 0 1 1 \(west) Z", fill: "#ffffff", stroke: "#24476b")
            drawing.text("W", x, y + 1.9, size: 5.2, anchor: .middle, bold: true, fill: "#24476b")
        }
    }
}
