import Foundation

/// Formats as which the same bytes also open, to programs that look for their mark elsewhere than at the beginning.
enum OtherFormats {
    private static let office = "application/vnd.o"

    /// A zip's directory stands at the end of a file, a PDF's header anywhere in its first kibibyte.
    static func of(fileAt path: String, type: String, size: Int) throws -> [String] {
        guard let file = FileHandle(forReadingAtPath: path) else { return [] }
        var others: [String] = []
        if type != "application/pdf", !type.hasPrefix("text/") {
            let head = try file.read(upToCount: 1024) ?? Data()
            if head.range(of: Data("%PDF-".utf8)) != nil { others.append("application/pdf") }
        }
        if !type.hasPrefix(office) {
            try file.seek(toOffset: UInt64(max(0, size - 66_000)))
            let tail = try file.readToEnd() ?? Data()
            if let end = tail.range(of: Data([0x50, 0x4B, 0x05, 0x06]), options: .backwards),
                tail.distance(from: end.lowerBound, to: tail.endIndex) >= 22
            {
                others.append("application/zip")
            }
        }
        try file.close()
        return others
    }
}
