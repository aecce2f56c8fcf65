import Foundation

/// Reads the sources of an archive one after the other, ahead of the thread that writes, and holds them to their sizes.
///
/// Because sizes are known, the pipe carries the contents end to end without marks between them.
struct SourceReader: Sendable {
    let items: [ZipWriter.Item]
    let pipe: BytePipe

    /// Starts reading on a thread of its own; the end, good or bad, is told to the pipe.
    func start() {
        let thread = Thread { pipe.end(run()) }
        thread.name = "zip source reader"
        thread.start()
    }

    private func run() -> (any Error)? {
        guard var block = pipe.emptyBlock() else { return nil }
        var used = 0
        defer { pipe.handOver(used) }
        do {
            for item in items {
                let stream = try item.source.open()
                defer { stream.close() }
                var delivered: UInt64 = 0
                while delivered < item.size {
                    if used == block.count {
                        pipe.handOver(used)
                        used = 0
                        guard let next = pipe.emptyBlock() else { return nil }
                        block = next
                    }
                    let room = Int(min(UInt64(block.count - used), item.size - delivered))
                    let count = try stream.read(into: .init(rebasing: block[used..<(used + room)]))
                    guard (1...room).contains(count) else {
                        throw ZipError.sourceTooShort(
                            name: item.name, expected: item.size, delivered: delivered)
                    }
                    used += count
                    delivered += UInt64(count)
                }
                try expectEnd(of: stream, item)
            }
            return nil
        } catch {
            return error
        }
    }

    private func expectEnd(of stream: any ZipEntryStream, _ item: ZipWriter.Item) throws {
        let surplus = try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { try stream.read(into: $0) }
        guard surplus == 0 else { throw ZipError.sourceTooLong(name: item.name, expected: item.size) }
    }
}
