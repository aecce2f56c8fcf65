package import DossierCore

/// What became of a scan, for programs.
package enum SplitFile {
    /// `{"pages", "isWhole", "sections": [{"type", "subject", "first", "last", "fate", "document", "reason"}]}`; a section
    /// is `filed`, `awaited`, `held-back` or `refused`.
    package static func object(_ report: SplitReport) -> JSONValue {
        [
            "pages": .integer(report.pages), "isWhole": .bool(report.isWhole),
            "sections": .array(report.lines.map(section)),
        ]
    }

    private static func section(_ line: SplitReport.Line) -> JSONValue {
        let (fate, document, reason): (String, JSONValue, JSONValue) =
            switch line.fate {
            case .filed(let outcome): ("filed", .string(outcome.document.id.text), .null)
            case .awaited: ("awaited", .null, .null)
            case .heldBack(let doubt): ("held-back", .null, wording(doubt.wording))
            case .refused(let why): ("refused", .null, wording(why))
            }
        let sheet = line.section.sheet
        return [
            "type": sheet.map { .string($0.type) } ?? .null,
            "subject": sheet.map { .string($0.subject.description) } ?? .null,
            "first": line.section.pages.map { .integer($0.lowerBound) } ?? .null,
            "last": line.section.pages.map { .integer($0.upperBound) } ?? .null,
            "fate": .string(fate), "document": document, "reason": reason,
        ]
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        ["zh": .string(wording.zh), "en": .string(wording.en)]
    }
}
