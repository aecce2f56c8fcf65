import FilingOffice

/// What a program wrote where yes or no, or one word of a closed list, is asked for; in the address or in a body.
enum AskedFor {
    /// Yes or no; no where nothing was written.
    ///
    /// - Throws: `SiteError.parameterWrong` for anything but `true` and `false`.
    static func flag(_ name: String, _ found: String?) throws(SiteError) -> Bool {
        switch found {
        case nil, "false": false
        case "true": true
        case let found?: throw .parameterWrong(name: name, found: found, expected: "true, false")
        }
    }

    /// One word of the list; nil where nothing was written.
    ///
    /// - Throws: `SiteError.parameterWrong`, with the list.
    static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ found: String?, as type: Word.Type
    ) throws(SiteError) -> Word? {
        guard let found else { return nil }
        guard let word = Word(rawValue: found) else {
            let expected = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw .parameterWrong(name: name, found: found, expected: expected)
        }
        return word
    }
}
