import Foundation

/// A bounded queue of bytes from one thread that reads to one that writes: a few large blocks, handed over when full.
///
/// Unchecked because the compiler cannot see the two rules that make it safe: everything mutable is touched under
/// `gate`, except the content of a block, which belongs to whichever side it was handed to.
final class BytePipe: @unchecked Sendable {
    private let gate = NSCondition()
    private let blocks: [UnsafeMutableRawBufferPointer]
    /// Bytes in each block that waits to be read, oldest first; the first of them is block `tail`.
    private var waiting: [Int] = []
    private var tail = 0
    private var consumed = 0
    private var ended = false
    private var cancelled = false
    private var failure: (any Error)?

    init(blocks count: Int = 4, of size: Int = 1 << 20) {
        blocks = (0..<count).map { _ in .allocate(byteCount: size, alignment: 4096) }
    }

    deinit { for block in blocks { block.deallocate() } }

    // MARK: The side that reads the sources

    /// Waits for an empty block. Nil once the other side has given up.
    func emptyBlock() -> UnsafeMutableRawBufferPointer? {
        gate.withLock {
            while waiting.count == blocks.count, !cancelled { gate.wait() }
            return cancelled ? nil : blocks[(tail + waiting.count) % blocks.count]
        }
    }

    /// Hands over the block last given by `emptyBlock`.
    func handOver(_ count: Int) {
        guard count > 0 else { return }
        gate.withLock {
            waiting.append(count)
            gate.signal()
        }
    }

    /// Says that no more bytes come, and why if that is early. Always the last call of this side.
    func end(_ error: (any Error)?) {
        gate.withLock {
            ended = true
            failure = error
            gate.broadcast()
        }
    }

    // MARK: The side that writes the archive

    /// Takes up to `count` bytes; 0 after the last. Throws what ended the reading early, once all before it is taken.
    func take(into target: UnsafeMutableRawPointer, _ count: Int) throws -> Int {
        let available: Int = try gate.withLock {
            while waiting.isEmpty, !ended { gate.wait() }
            guard let first = waiting.first else {
                if let failure { throw failure }
                return 0
            }
            return first - consumed
        }
        let taken = min(count, available)
        guard taken > 0, let block = blocks[tail].baseAddress else { return 0 }
        target.copyMemory(from: block + consumed, byteCount: taken)
        consumed += taken
        if taken == available {
            gate.withLock {
                consumed = 0
                waiting.removeFirst()
                tail = (tail + 1) % blocks.count
                gate.signal()
            }
        }
        return taken
    }

    /// Tells the reading side to stop and waits until it has. Returns what ended it early, if anything did.
    func stop() -> (any Error)? {
        gate.withLock {
            cancelled = true
            gate.broadcast()
            while !ended { gate.wait() }
            return failure
        }
    }

    /// Waits for the reading side to end by itself. Throws what ended it early, or if bytes were left untaken.
    func waitForEnd() throws {
        try gate.withLock {
            while !ended, waiting.isEmpty { gate.wait() }
            if let failure { throw failure }
            guard waiting.isEmpty else { throw ZipError.library(message: "libzip did not take every byte offered") }
        }
    }
}
