/// The bytes of an archive on their way to its partial file, gathered into large writes.
///
/// libzip writes 8 KiB at a time and goes back to each local header once the entry is done; a header still in the
/// buffer is changed there, any other by a small write of its own.
final class ArchiveOutput {
    private static let capacity = 1 << 20
    private static let writebackEvery: UInt64 = 16 << 20

    private let file: PartialFile
    private let progress: ((UInt64) -> Void)?
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 4096)
    private var bufferStart: UInt64 = 0
    private var buffered = 0
    private var writebackStart: UInt64 = 0
    /// Where the next byte goes.
    private(set) var position: UInt64 = 0

    /// Length of everything written so far.
    var end: UInt64 { bufferStart + UInt64(buffered) }

    init(to file: PartialFile, progress: ((UInt64) -> Void)?) {
        self.file = file
        self.progress = progress
    }

    deinit { buffer.deallocate() }

    /// Moves to an offset that has been written already, or to the end. False if it lies beyond.
    func seek(to offset: UInt64) -> Bool {
        guard offset <= end else { return false }
        position = offset
        return true
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(ZipError) {
        var rest = bytes[...]
        if position < bufferStart {
            let behind = rest.prefix(Int(min(UInt64(rest.count), bufferStart - position)))
            try file.write(UnsafeRawBufferPointer(rebasing: behind), at: position)
            position += UInt64(behind.count)
            rest = rest.dropFirst(behind.count)
        }
        while !rest.isEmpty {
            let place = Int(position - bufferStart)
            if place == Self.capacity {
                try flush()
                continue
            }
            let part = rest.prefix(Self.capacity - place)
            UnsafeMutableRawBufferPointer(rebasing: buffer[place...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
            position += UInt64(part.count)
            buffered = max(buffered, place + part.count)
            rest = rest.dropFirst(part.count)
        }
    }

    /// Hands what is buffered to the file.
    func flush() throws(ZipError) {
        try file.write(UnsafeRawBufferPointer(rebasing: buffer[..<buffered]), at: bufferStart)
        bufferStart += UInt64(buffered)
        buffered = 0
        if bufferStart - writebackStart >= Self.writebackEvery {
            file.startWriteback(from: writebackStart, count: bufferStart - writebackStart)
            writebackStart = bufferStart
        }
        progress?(bufferStart)
    }
}
