/// What a look at a folder remembers of a file: whether it still grows.
package struct FileMark: Sendable, Hashable, CustomStringConvertible {
    /// Bytes.
    package let size: Int
    /// Nanoseconds since 1970 at which it was last written.
    package let modified: Int

    package init(size: Int, modified: Int) {
        self.size = size
        self.modified = modified
    }

    /// `120 1790000000000000000`, as a note beside a refused file has it.
    package var description: String { "\(size) \(modified)" }
}

/// Tells which files of a folder are stable: of one size and one time of writing at two looks, one after the other.
package struct FolderWatch: Sendable {
    private var last: [String: FileMark] = [:]

    package init() {}

    /// Takes one look.
    ///
    /// - Parameter marks: The files that are there now, by name.
    /// - Returns: the names of those that are as they were at the look before, in order.
    package mutating func look(_ marks: [String: FileMark]) -> [String] {
        defer { last = marks }
        return marks.filter { last[$0.key] == $0.value }.keys.sorted()
    }

    /// Whether a name is one programs give to what they have not finished, or that is kept out of sight.
    package static func isPassing(_ name: String) -> Bool {
        let ends = [".part", ".partial", ".crdownload", ".tmp", ".filepart", "~"]
        return name.hasPrefix(".") || name.hasPrefix("~$") || ends.contains(where: name.lowercased().hasSuffix)
    }
}
