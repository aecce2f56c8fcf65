/// What the options of one `attach` say about a single document; read like a row of a sheet.
package struct DocumentOptions: Sendable {
    package var type: String?
    /// Lot or code by the kind of subject: at most one is right.
    package var subjects: [SubjectKind: String] = [:]
    package var title: String?
    package var issued: String?
    package var expires: String?
    package var revision: String?
    package var sha256: String?
    /// `field=value`, in which semicolons separate the elements of a list.
    package var settings: [String] = []

    /// No options.
    package init() {}

    /// The document these options describe. Throws every mistake, its place being the option.
    package func row(
        file: String, checklist: Checklist, subjects known: [SubjectKind: Set<String>]? = nil
    ) throws(IntakeProblems) -> DocumentRow {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        var members = [member("file", "file", name)]
        let plain = [
            ("type", type), ("title", title), ("issued", issued), ("expires", expires), ("revision", revision),
            ("sha256", sha256),
        ]
        members += plain.compactMap { key, text in text.map { member(key, "--\(key)", $0) } }
        members += subjects.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { member($0.key.rawValue, "--\($0.key.rawValue)", $0.value) }
        var problems: [IntakeProblem] = []
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].trimmed.isEmpty else {
                problems.append(IntakeProblem(.sheet(.notSetting(setting)), at: SourcePlace(file: "--set")))
                continue
            }
            members.append(member("field.\(parts[0].trimmed)", "--set", parts[1]))
        }
        let reader = DocumentRowReader(checklist: checklist, subjects: known, splittingLists: true)
        let outcome = reader.row(members, at: SourcePlace(file: file), path: "")
        problems += outcome.problems
        guard problems.isEmpty, let row = outcome.row else { throw IntakeProblems(problems) }
        return row
    }

    private func member(_ key: String, _ option: String, _ text: String) -> SourceMember {
        let place = SourcePlace(file: option)
        return SourceMember(
            key: key, at: place, value: SourceValue(text.trimmed.isEmpty ? .absent : .text(text), at: place))
    }
}
