/// Writes a new archive: the entries in the order they were added, at a fixed time, with fixed attributes, so that the
/// same contents give the same bytes on any machine.
///
/// Nothing touches the disk before `finish`, which writes beside the final place, brings the bytes to the disk and
/// renames: the archive is there whole, or what was there before is untouched. Memory stays flat at any size, about
/// 6 MB and under 1 KB an entry.
package struct ZipWriter: Sendable {
    /// An entry to be.
    struct Item: Sendable {
        let name: String
        let size: UInt64
        let source: any ZipEntrySource
    }

    private let path: String
    private let method: ZipMethod
    private let nameLimit: Int
    private var items: [Item] = []
    private var names = ZipNameIndex()

    /// Prepares an archive.
    ///
    /// - Parameters:
    ///   - path: where the archive is to stand; a file there is replaced when the new one is complete.
    ///   - method: `.deflated` deflates every entry at one fixed level; the bytes then depend on the version of zlib too.
    ///   - nameLimit: the longest name allowed, in bytes of UTF-8.
    package init(path: String, method: ZipMethod = .stored, nameLimit: Int = 1024) {
        self.path = path
        self.method = method
        self.nameLimit = min(nameLimit, Int(UInt16.max))
    }

    /// Adds an entry after those added before. Its content is read by `finish`.
    package mutating func add(_ name: String, from source: any ZipEntrySource) throws(ZipRefusal) {
        let problems = ZipName.problems(in: name, limit: nameLimit)
        guard problems.isEmpty else { throw ZipRefusal.name(name, problems: problems) }
        let size = source.size
        guard size != UInt64(UInt32.max), size <= UInt64(Int64.max) else {
            throw ZipRefusal.unwritableSize(name, size)
        }
        if let file = names.fileInTheWay(of: name) { throw ZipRefusal.fileInTheWay(of: name, file: file) }
        switch names.insert(name) {
        case .duplicate: throw ZipRefusal.duplicate(name)
        case .spelling(let earlier): throw ZipRefusal.clash(name, with: earlier)
        case nil: items.append(Item(name: name, size: size, source: source))
        }
    }

    /// Writes the archive and returns its length in bytes.
    ///
    /// Sources are read on a second thread, ahead of the writing. Throws the very error a source threw, `ZipError` if a
    /// source is shorter or longer than announced or the disk fails, `ZipRefusal` if an entry stands where a later one
    /// needed a folder. After any error the final place is as it was, unless only the last sync of the folder failed.
    ///
    /// - Parameter progress: told the number of bytes written, about once a megabyte, on the calling thread.
    package consuming func finish(progress: ((UInt64) -> Void)? = nil) throws -> UInt64 {
        guard !items.isEmpty else { throw ZipError.nothingToWrite }
        for item in items {
            if let file = names.fileInTheWay(of: item.name) {
                throw ZipRefusal.fileInTheWay(of: item.name, file: file)
            }
        }
        let file = try PartialFile(for: path)
        let output = ArchiveOutput(to: file, progress: progress)
        let pipe = BytePipe()
        SourceReader(items: items, pipe: pipe).start()
        do {
            try LibzipArchive(output: output, pipe: pipe).write(items, method: method)
            try pipe.waitForEnd()
        } catch {
            _ = pipe.stop()
            throw error
        }
        try file.publish()
        return output.end
    }

    /// Removes what writers that were killed left in a folder, and returns the names removed. Archives being written at
    /// this moment are left alone.
    package static func sweepLeftovers(in folder: String) throws -> [String] {
        try PartialFile.sweep(folder: folder)
    }
}
