import Dispatch
import Synchronization

/// Lets code that waits run code that does not, without a thread of the common pool.
///
/// Our own calls wait, and often on the very threads on which Swift would otherwise run the work they wait for; of those
/// there are as many as cores. So this work has a queue of its own (SE-0417), which always gets a thread, and time runs
/// out by that queue's clock.
final class OutsideExecutor: TaskExecutor {
    static let shared = OutsideExecutor()

    // Serial on purpose: such a queue gets a thread even when all others wait. Nothing that takes long runs on it.
    private let queue = DispatchQueue(label: "dossier.outside")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Waits for what the work returns; nil when the time ran out and it was cancelled.
    func wait<Value: Sendable>(
        seconds: Double, for work: @escaping @Sendable () async throws -> Value
    ) throws -> Value? {
        let parcel = Parcel<Value>()
        let task = Task(executorPreference: self) {
            do { parcel.put(.success(try await work())) } catch { parcel.put(.failure(error)) }
        }
        let alarm = DispatchWorkItem {
            parcel.isLate.store(true, ordering: .sequentiallyConsistent)
            task.cancel()
        }
        queue.asyncAfter(deadline: .now() + seconds, execute: alarm)
        let result = parcel.take()
        alarm.cancel()
        if parcel.isLate.load(ordering: .sequentiallyConsistent) { return nil }
        return try result?.get()
    }
}

/// What one thread hands to another that waits for it.
private final class Parcel<Value: Sendable>: Sendable {
    let isLate = Atomic(false)
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let ready = DispatchSemaphore(value: 0)

    func put(_ value: Result<Value, any Error>) {
        result.withLock { $0 = value }
        ready.signal()
    }

    func take() -> Result<Value, any Error>? {
        ready.wait()
        return result.withLock { $0 }
    }
}
