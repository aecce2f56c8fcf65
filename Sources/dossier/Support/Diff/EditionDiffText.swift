import DossierCore

/// The difference of two editions as a person reads it.
enum EditionDiffText {
    static func render(_ diff: EditionDiff, banner: Wording?, _ language: Language) -> String {
        var lines = [
            Terminal.styled(
                "\(diff.old.id)@\(diff.old.edition) (\(diff.oldStanding.title[language])) → "
                    + "\(diff.new.id)@\(diff.new.edition) (\(diff.newStanding.title[language]))", .bold)
        ]
        if let banner { lines.append(Terminal.styled(Report.wrapped("! " + banner[language], indent: 0), .yellow)) }
        for part in EditionPart.allCases {
            let changes = diff.changes.filter { $0.part == part }
            guard !changes.isEmpty else { continue }
            lines += ["", Terminal.styled(part.title[language], .bold)]
            lines += changes.flatMap { render($0, language) }
        }
        lines += ["", diff.tally[language]]
        return lines.joined(separator: "\n")
    }

    private static func render(_ change: PartChange, _ language: Language) -> [String] {
        let id = Terminal.styled(change.id, .bold)
        return ["  \(id)  \(change.title[language])  \(change.shift.title[language])"]
            + change.details.map { Report.wrapped($0.sentence(among: change)[language], indent: 6) }
    }
}
