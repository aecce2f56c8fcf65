import DossierCore

/// The files of an edition while it is read: opens them, and knows in the end which of them nothing was read from.
final class EditionSource {
    let files: EditionFiles
    let book: ProblemBook
    private var used: Set<String> = ["README.md"]

    init(_ files: EditionFiles, _ book: ProblemBook) {
        (self.files, self.book) = (files, book)
    }

    /// The YAML files directly in a folder, in the order of their paths' bytes. They count as used.
    func paths(in folder: String) -> [String] {
        let paths = files.paths.filter { ChecklistName.isFile($0, in: folder) }
        used.formUnion(paths)
        return paths
    }

    /// What a file says that must be there.
    func required(_ path: String) -> SourceValue? {
        guard files.contents[path] != nil else {
            book.flaw(path)
            return book.refuse(.fileAbsent(path), at: SourcePlace(file: path))
        }
        return optional(path)
    }

    /// What a file says, if it is there.
    func optional(_ path: String) -> SourceValue? {
        guard files.contents[path] != nil else { return nil }
        used.insert(path)
        return value(path)
    }

    /// What the files of a folder say; at least one must be there.
    func filled(_ folder: String) -> [SourceValue] {
        let paths = paths(in: folder)
        if paths.isEmpty {
            book.flaw(folder)
            book.note(.fileAbsent("\(folder)/*.yml"), at: SourcePlace(file: folder))
        }
        return paths.compactMap(value)
    }

    /// What one file says; a file that cannot be read is a mistake.
    func value(_ path: String) -> SourceValue? {
        guard let bytes = files.contents[path] else { return nil }
        do {
            let file = SourceFile(name: path, bytes: bytes)
            let text = try SourceText(file, allowingGB18030: false).text
            return try YAMLSource.value(of: text, file: path)
        } catch {
            book.flaw(path)
            book.flaw(path.split(separator: "/").first.map(String.init))
            return book.refuse(.source(error.reason), at: error.place)
        }
    }

    /// The names of the folders that stand in a folder, in order.
    func folders(in folder: String) -> [String] {
        let names = files.paths.compactMap { path -> String? in
            let parts = path.split(separator: "/")
            return parts.count > 2 && parts[0] == folder ? String(parts[1]) : nil
        }
        return Set(names).sorted()
    }

    /// Notes every file nothing was read from.
    func noteUnused() {
        for path in files.paths where !used.contains(path) { book.note(.fileUnused, at: SourcePlace(file: path)) }
    }
}
