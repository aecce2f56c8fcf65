package import Foundation

/// Where the content of an entry comes from. Its size is known before its bytes.
package protocol ZipEntrySource: Sendable {
    /// Bytes the stream will deliver, exactly.
    var size: UInt64 { get }
    /// Opens the content at its first byte. Called once for each archive, on a thread of the writer's.
    func open() throws -> any ZipEntryStream
}

/// The content of one entry, read once from front to back by one thread.
package protocol ZipEntryStream: AnyObject {
    /// Puts up to `buffer.count` bytes into the buffer and returns their number, 0 only at the end.
    ///
    /// After the last byte it is asked once more and must answer 0, or throw: the place to refuse content whose digest
    /// came out wrong. What it throws is what `ZipWriter.finish` throws.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
    /// Gives back whatever `open` took. Called exactly once, after a failure too.
    func close()
}

/// Content that is already in memory.
package struct DataSource: ZipEntrySource {
    private let data: Data

    /// Offers these bytes.
    package init(_ data: Data) { self.data = data }

    /// Offers a text as UTF-8.
    package init(_ text: String) { self.data = Data(text.utf8) }

    /// Bytes in memory.
    package var size: UInt64 { UInt64(data.count) }

    /// Starts at the first byte. Never fails.
    package func open() -> any ZipEntryStream { Stream(data) }

    private final class Stream: ZipEntryStream {
        private var rest: Data

        init(_ data: Data) { rest = data }

        func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            let count = min(buffer.count, rest.count)
            guard count > 0 else { return 0 }
            rest.prefix(count).copyBytes(to: buffer)
            rest = rest.dropFirst(count)
            return count
        }

        func close() { rest = Data() }
    }
}

/// Content that lies in a file. A file that has changed its size since is found out and named.
package struct FileSource: ZipEntrySource {
    private let path: String
    /// Bytes the file must turn out to hold.
    package let size: UInt64

    /// Offers the file as large as it is now. Throws `ZipError` if it cannot be opened or is not an ordinary file.
    package init(path: String) throws(ZipError) {
        self.init(path: path, size: try OpenFile(path: path).size)
    }

    /// Offers the file, which must turn out to hold exactly `size` bytes.
    package init(path: String, size: UInt64) {
        self.path = path
        self.size = size
    }

    /// Opens the file. Throws `ZipError` if that fails.
    package func open() throws -> any ZipEntryStream { Stream(try OpenFile(path: path)) }

    private final class Stream: ZipEntryStream {
        private var file: OpenFile?
        private var position: UInt64 = 0

        init(_ file: OpenFile) { self.file = file }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            guard let file else { return 0 }
            let count = try file.read(into: buffer, at: position)
            position += UInt64(count)
            return count
        }

        func close() { file = nil }
    }
}
