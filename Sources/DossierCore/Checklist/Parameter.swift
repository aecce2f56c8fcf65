/// A value of the edition that somebody owns: the customs dwell allowance, a factor, a tolerance.
package struct Parameter: Sendable, Hashable {
    package let id: String
    package let title: Wording
    /// As written; read as span, quantity, number or text where it is used.
    package let value: String
    package let owner: String
    package let because: [Citation]

    package init(id: String, title: Wording, value: String, owner: String, because: [Citation]) {
        self.id = id
        self.title = title
        self.value = value
        self.owner = owner
        self.because = because
    }
}

/// A table of windows or limits by key. A key without a row makes a rule unknown, never satisfied.
package struct ParameterTable: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let cells: [String: String]
        package let because: [Citation]

        package init(cells: [String: String], because: [Citation]) {
            self.cells = cells
            self.because = because
        }
    }

    package let id: String
    package let title: Wording
    package let keys: [String]
    package let columns: [String]
    package let rows: [Row]
    package let owner: String

    package init(id: String, title: Wording, keys: [String], columns: [String], rows: [Row], owner: String) {
        self.id = id
        self.title = title
        self.keys = keys
        self.columns = columns
        self.rows = rows
        self.owner = owner
    }

    /// The one row whose key cells are these; nil when there is none or more than one.
    package func row(_ key: [String: String]) -> Row? {
        let found = rows.filter { row in keys.allSatisfy { row.cells[$0] == key[$0] } }
        return found.count == 1 ? found[0] : nil
    }
}
