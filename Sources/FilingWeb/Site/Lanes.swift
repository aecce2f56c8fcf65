import Foundation

/// Takes blocking work off the threads that serve requests, each sort of work in a lane of its own, so that none starves
/// the others.
struct Lanes: Sendable {
    /// Short readings and writings of the register.
    let desk = Lane("desk", width: 3)
    /// Checking passphrases: a tenth of a second and 32 MB each.
    let passphrase = Lane("passphrase", width: 2)
    /// Hashing, packing, verifying.
    let work = Lane("work", width: 2)
    /// Taking messages out of the outbox and looking names up.
    let outbox = Lane("outbox", width: 1)
    /// Bytes to and from the disk.
    let bytes = Lane("bytes", width: 2)
}

/// A few threads that do one thing after the other.
struct Lane: Sendable {
    private let queue: OperationQueue

    init(_ name: String, width: Int) {
        queue = OperationQueue()
        queue.name = name
        queue.maxConcurrentOperationCount = width
    }

    /// Runs the work and waits for it without holding a thread.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }
}
