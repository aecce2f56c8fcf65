import Foundation
import Testing

/// Where the structures of a zip lie (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), for tests that spoil them.
struct ZipLayout {
    struct Entry {
        /// The local header with its name.
        let header: Range<Int>
        /// The bytes of the file, stored as they are.
        let content: Range<Int>
        /// The record in the central directory with its name.
        let record: Range<Int>
    }

    let entries: [Entry]
    /// The end of central directory record.
    let end: Range<Int>

    /// Where the fields of a local header begin.
    static let headerFields = [0, 4, 6, 8, 10, 12, 14, 18, 22, 26, 28, 30]
    /// Where the fields of a central directory record begin.
    static let recordFields = [0, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 30, 32, 34, 36, 38, 42, 46]

    /// Reads the layout of a zip that is sound and has no comment.
    init(_ zip: Data) throws {
        func number(_ offset: Int, _ bytes: Int) -> Int {
            (0..<bytes).reduce(0) { $0 | Int(zip[offset + $1]) << (8 * $1) }
        }
        end = zip.count - 22..<zip.count
        try #require(number(end.lowerBound, 4) == 0x0605_4B50)
        var next = number(end.lowerBound + 16, 4)
        var entries: [Entry] = []
        while next < end.lowerBound {
            try #require(number(next, 4) == 0x0201_4B50)
            let name = number(next + 28, 2)
            let length = 46 + name + number(next + 30, 2) + number(next + 32, 2)
            let header = number(next + 42, 4)
            let content = header + 30 + name
            entries.append(
                Entry(
                    header: header..<content, content: content..<content + number(next + 20, 4),
                    record: next..<next + length))
            next += length
        }
        self.entries = entries
    }
}
