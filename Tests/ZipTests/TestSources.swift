import Foundation
import Zip

/// A source that announces one size and delivers another, or throws on the way.
struct ScriptedSource: ZipEntrySource {
    /// Where a source can fail.
    enum Failure: Sendable, Equatable {
        case opening
        case atByte(UInt64)
        case afterTheLastByte
    }
    struct Broken: Error, Equatable { let place: String }

    let size: UInt64
    var delivers: UInt64
    var fails: Failure?
    /// The largest piece given at once.
    var piece = Int.max

    init(size: UInt64, delivers: UInt64? = nil, fails: Failure? = nil, piece: Int = .max) {
        self.size = size
        self.delivers = delivers ?? size
        self.fails = fails
        self.piece = piece
    }

    func open() throws -> any ZipEntryStream {
        if fails == .opening { throw Broken(place: "opening") }
        return Stream(self)
    }

    private final class Stream: ZipEntryStream {
        private let script: ScriptedSource
        private var done: UInt64 = 0

        init(_ script: ScriptedSource) { self.script = script }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            var room = min(UInt64(min(buffer.count, script.piece)), script.delivers - done)
            if case .atByte(let place) = script.fails {
                if done == place { throw Broken(place: "byte \(place)") }
                room = min(room, place - done)
            }
            if room == 0, script.fails == .afterTheLastByte { throw Broken(place: "end") }
            if room > 0, let start = buffer.baseAddress { memset(start, 0, Int(room)) }
            done += room
            return Int(room)
        }

        func close() {}
    }
}

/// Writes an archive of small texts and returns its bytes.
func archive(_ contents: [(String, String)], method: ZipMethod = .stored, at path: String) throws -> Data {
    var writer = ZipWriter(path: path, method: method)
    for (name, text) in contents { try writer.add(name, from: DataSource(text)) }
    let size = try writer.finish()
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard UInt64(data.count) == size else { throw ScriptedSource.Broken(place: "size returned by finish") }
    return data
}

/// CRC-32, one bit at a time, independent of zlib.
func plainCRC32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
}
