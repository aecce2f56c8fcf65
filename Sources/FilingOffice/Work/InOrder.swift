import Dispatch
import Foundation
import Synchronization

/// Does pieces of work on all cores and hands what comes of them over one after the other, in the order of the pieces.
///
/// Only a few results wait at any time, so memory stays flat however many pieces there are. After an error, whether of
/// the work or of whoever takes the results, nothing more is begun, and the error is thrown.
func inOrder<Piece: Sendable, Product: Sendable>(
    _ pieces: [Piece], workers most: Int = 4, work: @escaping @Sendable (Piece) -> Product,
    take: (Product) throws -> Void
) throws {
    let workers = min(most, max(2, ProcessInfo.processInfo.activeProcessorCount), pieces.count)
    let belt = Belt<Product>(count: pieces.count)
    let group = DispatchGroup()
    for _ in 0..<workers {
        DispatchQueue.global().async(group: group) {
            while let index = belt.next() { belt.put(work(pieces[index]), at: index) }
        }
    }
    // Made with none and signalled: a semaphore that is let go below its first value stops the program.
    for _ in 0..<(2 * workers) { belt.room.signal() }
    defer {
        belt.stop()
        for _ in 0..<workers { belt.room.signal() }
        group.wait()
    }
    for index in pieces.indices {
        if let product = belt.product(at: index) { try take(product) }
        belt.room.signal()
    }
}

/// What was made and not yet taken.
private final class Belt<Product: Sendable>: Sendable {
    private struct State: Sendable {
        var upcoming = 0
        var isStopped = false
        var made: [Int: Product] = [:]
    }

    let room = DispatchSemaphore(value: 0)
    private let state = Mutex(State())
    private let ready: [DispatchSemaphore]

    init(count: Int) {
        ready = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    }

    /// The next piece to do, once there is room for what comes of it.
    func next() -> Int? {
        room.wait()
        return state.withLock { state in
            guard !state.isStopped, state.upcoming < ready.count else { return nil }
            defer { state.upcoming += 1 }
            return state.upcoming
        }
    }

    func put(_ product: Product, at index: Int) {
        state.withLock { $0.made[index] = product }
        ready[index].signal()
    }

    /// What came of a piece, as soon as it is there.
    func product(at index: Int) -> Product? {
        ready[index].wait()
        return state.withLock { $0.made.removeValue(forKey: index) }
    }

    func stop() { state.withLock { $0.isStopped = true } }
}
