extension Parameter {
    /// What differs between this and the same parameter of a later edition.
    ///
    /// Which way a moved value goes is told only when every check that reads it, in both editions, says so.
    func differences(to new: Parameter, _ uses: [ParameterUses]) -> [PartDetail] {
        var book = DetailBook()
        let path = FactPath(source: "parameter", field: id)
        book.word(.value, value, new.value, is: moved(to: new.value, path, uses))
        book.word(.owner, owner, new.owner, is: .restated)
        book.wording(.title, title, new.title)
        book.citations(because, new.because)
        book.rest(self, new)
        return book.details
    }

    private func moved(to new: String, _ path: FactPath, _ uses: [ParameterUses]) -> DemandShift {
        let ways = Set(uses.filter { $0.isUsed(path) }.map { $0.larger(path) })
        guard ways.count == 1, let larger = ways.first, larger != .cannotTell else { return .changed }
        let shift = Measure.shift(from: value, to: new, largerIs: larger)
        return shift == .cannotTell ? .changed : shift
    }
}

extension ParameterTable {
    /// What differs between this and the same table of a later edition, row by row.
    ///
    /// A key without a row never passes, so a row more lets more pass.
    func differences(to new: ParameterTable, _ uses: [ParameterUses]) -> [PartDetail] {
        var book = DetailBook()
        book.word(.owner, owner, new.owner, is: .restated)
        book.wording(.title, title, new.title)
        book.word(.keys, keys.joined(separator: ", "), new.keys.joined(separator: ", "), is: .cannotTell)
        book.word(.columns, columns.joined(separator: ", "), new.columns.joined(separator: ", "), is: .cannotTell)
        if keys == new.keys, columns == new.columns { compareRows(with: new, uses, in: &book) }
        book.compare(.foundBy, foundBy, new.foundBy, is: .cannotTell) { paths in
            .word(paths.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
        }
        book.rest(self, new)
        return book.details
    }

    private func compareRows(with new: ParameterTable, _ uses: [ParameterUses], in book: inout DetailBook) {
        let (mine, theirs) = (rowsByKey, new.rowsByKey)
        let isOpen = [mine, theirs].contains { $0.keys.contains { $0.contains(Self.anyValue) } }
        for (key, row) in mine.sorted(by: { $0.key < $1.key }) where theirs[key] == nil {
            book.word(.row, of: key, shown(row), nil, is: isOpen ? .cannotTell : .tightened)
        }
        for (key, row) in theirs.sorted(by: { $0.key < $1.key }) {
            guard let before = mine[key] else {
                book.word(.row, of: key, nil, shown(row), is: isOpen ? .cannotTell : .loosened)
                continue
            }
            for column in columns {
                book.word(
                    .cell, of: "\(key): \(column)", before.cells[column], row.cells[column],
                    is: moved(column, before.cells[column], row.cells[column], uses))
            }
            for column in columns {
                book.compare(
                    .cell, of: "\(key): \(column)", before.lists[column], row.lists[column],
                    is: moved(column, before.lists[column] ?? [], row.lists[column] ?? [], uses)
                ) { .word($0.joined(separator: "; ")) }
            }
            book.citations(of: key, before.because, row.because)
        }
    }

    private func moved(_ column: String, _ old: String?, _ new: String?, _ uses: [ParameterUses]) -> DemandShift {
        let isWindow = uses.contains { $0.windowTables.contains(id) } && ["before", "after"].contains(column)
        guard let old, let new else { return .cannotTell }
        if isWindow { return Measure.shift(from: old, to: new, largerIs: .loosened) }
        let path = FactPath(source: "table", field: "\(id).\(column)")
        let ways = Set(uses.filter { $0.isUsed(path) }.map { $0.larger(path) })
        guard ways.count == 1, let larger = ways.first else { return .cannotTell }
        return Measure.shift(from: old, to: new, largerIs: larger)
    }

    /// More entries of a list that is used as limits are more to meet.
    private func moved(_ column: String, _ old: [String], _ new: [String], _ uses: [ParameterUses]) -> DemandShift {
        let path = FactPath(source: "table", field: "\(id).\(column)")
        let ways = Set(uses.filter { $0.isUsed(path) }.map { $0.larger(path) })
        return ways == [.tightened] ? Condition.shift(of: Set(old), to: Set(new)) : .cannotTell
    }

    private var rowsByKey: [String: Row] {
        Dictionary(rows.map { row in (keys.map { row.cells[$0] ?? "" }.joined(separator: " / "), row) }) { first, _ in
            first
        }
    }

    private func shown(_ row: Row) -> String {
        columns.compactMap { column in
            (row.cells[column] ?? row.lists[column]?.joined(separator: "; ")).map { "\(column) \($0)" }
        }.joined(separator: ", ")
    }
}
