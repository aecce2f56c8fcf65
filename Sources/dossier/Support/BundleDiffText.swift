import DossierCore
import FilingOffice

/// What two bundles differ in, as a person reads it and as JSON.
enum BundleDiffText {
    static func render(_ difference: BundleDifference, _ language: Language) -> String {
        var lines = [
            Terminal.styled("\(difference.older.name) → \(difference.newer.name)", .bold),
            "sha256 \(difference.older.digest.hex)", "     → \(difference.newer.digest.hex)",
        ]
        for part in BundleDifference.Part.allCases {
            let files = difference.files(part)
            lines += ["", part.title[language] + "  " + count(files.map(\.shift), language)]
            // Papers and manifests carry the sequence and differ always; their names say nothing.
            if part == .document || part == .checklist { lines += files.map { file($0, language) } }
        }
        let title = Wording(zh: "核对结果", en: "findings")[language]
        lines += ["", title + "  " + count(difference.findings.map(\.shift), language)]
        lines += difference.findings.flatMap { change in
            [
                "  \(Terminal.styled(change.id, .bold))  \(change.title[language])  [\(change.subject)]  "
                    + outcomes(change, language),
                Report.wrapped(change.message[language], indent: 6),
            ]
        }
        return lines.joined(separator: "\n")
    }

    private static func count(_ shifts: [BundleDifference.Shift], _ language: Language) -> String {
        guard !shifts.isEmpty else { return Wording(zh: "无差异", en: "no difference")[language] }
        return BundleDifference.Shift.allCases.compactMap { shift in
            let number = shifts.count { $0 == shift }
            return number == 0 ? nil : "\(shift.title[language]) \(number)"
        }.joined(separator: " · ")
    }

    private static func file(_ change: BundleDifference.FileChange, _ language: Language) -> String {
        let codes = [change.before, change.after].compactMap { $0?.sha256.short }.joined(separator: " → ")
        return "  \(change.shift.title[language])  \(change.path)  \(codes)"
    }

    private static func outcomes(_ change: BundleDifference.FindingChange, _ language: Language) -> String {
        [change.before, change.after].map { $0?.title[language] ?? "—" }.joined(separator: " → ")
    }
}
