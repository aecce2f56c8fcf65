import DossierCore
import Synchronization

/// Collects what came of work done on several threads.
final class Outcomes: Sendable {
    private struct State {
        var successes = 0
        var errors: [any Error] = []
    }

    private let state = Mutex(State())

    func add<T>(_ result: Result<T, any Error>) {
        state.withLock { state in
            switch result {
            case .success: state.successes += 1
            case .failure(let error): state.errors.append(error)
            }
        }
    }

    var successes: Int { state.withLock { $0.successes } }
    var refusals: [Refusal] { state.withLock { $0.errors.compactMap { $0 as? Refusal } } }
}
