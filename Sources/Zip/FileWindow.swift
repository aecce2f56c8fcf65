/// Reads small pieces of a file through a window that moves along, and never past a bound.
struct FileWindow {
    private let file: OpenFile
    private let bound: UInt64
    private let width: Int
    private var start: UInt64 = 0
    private var bytes: [UInt8] = []

    /// - Parameters:
    ///   - bound: the first byte that must not be read.
    ///   - width: how much is read at once, at least.
    init(_ file: OpenFile, bound: UInt64, width: Int) {
        self.file = file
        self.bound = min(bound, file.size)
        self.width = width
    }

    /// The bytes at an offset; nil if they do not all lie before the bound.
    mutating func read(at offset: UInt64, _ count: Int) throws -> ArraySlice<UInt8>? {
        guard offset <= bound, UInt64(count) <= bound - offset else { return nil }
        if offset < start || offset + UInt64(count) > start + UInt64(bytes.count) {
            let wanted = Int(min(UInt64(max(count, width)), bound - offset))
            bytes = try file.bytes(at: offset, wanted)
            start = offset
            guard bytes.count >= count else { return nil }
        }
        let from = Int(offset - start)
        return bytes[from..<(from + count)]
    }
}

extension OpenFile {
    /// Up to `count` bytes at an offset; fewer only at the end of the file.
    func bytes(at offset: UInt64, _ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = try bytes.withUnsafeMutableBytes { try read(into: $0, at: offset) }
        bytes.removeLast(count - got)
        return bytes
    }
}
