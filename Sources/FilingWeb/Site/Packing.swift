import Synchronization

/// What is being packed at this moment, for whoever watches. Nothing of it outlasts the program; the register alone says
/// what was packed.
final class Packing: Sendable {
    /// How far a bundle has come.
    struct Step: Sendable, Equatable {
        /// Bytes in the zip.
        var bytes: Int
        /// Bytes of the papers that go in, which is nearly all there will be.
        let papers: Int
    }

    private struct Work {
        var step: Step
        var hands = 1
        var watchers: [Int: AsyncStream<Step>.Continuation] = [:]
    }

    private struct State {
        var works: [String: Work] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// How far the bundle of a filing has come; nothing while none is made.
    func step(of shipment: String) -> Step? { state.withLock { $0.works[shipment]?.step } }

    /// A bundle is begun. Two who pack the same filing are shown as one.
    func begin(_ shipment: String, papers: Int) {
        state.withLock { state in
            if state.works[shipment] == nil {
                state.works[shipment] = Work(step: Step(bytes: 0, papers: papers))
            } else {
                state.works[shipment]?.hands += 1
            }
        }
    }

    /// So many bytes are written.
    func report(_ shipment: String, bytes: Int) {
        state.withLock { state in
            state.works[shipment]?.step.bytes = bytes
            guard let work = state.works[shipment] else { return }
            for watcher in work.watchers.values { watcher.yield(work.step) }
        }
    }

    /// It is made, or failed; watchers are told that there is no more to see.
    func end(_ shipment: String) {
        let ended = state.withLock { state -> [AsyncStream<Step>.Continuation] in
            guard let work = state.works[shipment] else { return [] }
            guard work.hands == 1 else {
                state.works[shipment]?.hands -= 1
                return []
            }
            state.works[shipment] = nil
            return Array(work.watchers.values)
        }
        for watcher in ended { watcher.finish() }
    }

    /// Every step from now on, the newest only where the watcher is slow; ends at once when nothing is under way.
    func watch(_ shipment: String) -> AsyncStream<Step> {
        let (stream, continuation) = AsyncStream.makeStream(of: Step.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state -> Int? in
            guard let work = state.works[shipment] else { return nil }
            state.next += 1
            state.works[shipment]?.watchers[state.next] = continuation
            continuation.yield(work.step)
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.works[shipment]?.watchers[number] = nil }
        }
        return stream
    }
}
