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
        /// The cells of the columns that hold several values.
        package let lists: [String: [String]]
        package let because: [Citation]

        package init(cells: [String: String], lists: [String: [String]] = [:], because: [Citation]) {
            self.cells = cells
            self.lists = lists
            self.because = because
        }
    }

    /// The cell of a key column that stands for every value no other row names.
    package static let anyValue = "*"

    package let id: String
    package let title: Wording
    package let keys: [String]
    package let columns: [String]
    package let rows: [Row]
    package let owner: String
    /// Where the key is read when the table is used as a fact: one path for each key column; empty when it cannot be.
    package let foundBy: [String: FactPath]
    /// What words in its cells are called, where the choices they come from do not say, or not alike.
    package let words: [String: Wording]

    package init(
        id: String, title: Wording, keys: [String], columns: [String], rows: [Row], owner: String,
        foundBy: [String: FactPath] = [:], words: [String: Wording] = [:]
    ) {
        self.words = words
        self.id = id
        self.title = title
        self.keys = keys
        self.columns = columns
        self.rows = rows
        self.owner = owner
        self.foundBy = foundBy
    }

    /// The same table with more rows behind its own.
    package func adding(_ more: [Row]) -> ParameterTable {
        more.isEmpty
            ? self
            : ParameterTable(
                id: id, title: title, keys: keys, columns: columns, rows: rows + more, owner: owner, foundBy: foundBy,
                words: words)
    }

    /// The row for a key; nil when there is none or several are equally close.
    ///
    /// A row that names every value of the key counts before one that leaves some to `*`.
    package func row(_ key: [String: String]) -> Row? {
        let close = rows.compactMap { row in row.wildcards(for: key, keys).map { (row, $0) } }
        let fewest = close.map(\.1).min()
        let found = close.filter { $0.1 == fewest }
        return found.count == 1 ? found[0].0 : nil
    }
}

extension ParameterTable.Row {
    /// How many cells of the key are left to `*`; nil when another one differs.
    fileprivate func wildcards(for key: [String: String], _ keys: [String]) -> Int? {
        var count = 0
        for name in keys where cells[name] != key[name] {
            guard cells[name] == ParameterTable.anyValue, key[name] != nil else { return nil }
            count += 1
        }
        return count
    }
}
