import Dispatch

/// Takes blocking work off the threads that serve requests.
///
/// One at a time: a look-up reads one register and one checklist, and a queue of its own keeps a burst of them from taking
/// every core.
struct Offload: Sendable {
    private let queue = DispatchQueue(label: "look-up")

    /// Runs the work and waits for it without holding a thread.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
