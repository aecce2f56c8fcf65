import Synchronization

/// What texts and records were found to say, so that one that comes again is not read again.
///
/// What it says depends on nothing else, so it is never stale. It forgets everything when it is full.
final class ReadBefore<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value?]>([:])
    private let capacity: Int

    init(capacity: Int = 4096) { self.capacity = capacity }

    /// What the text says; nil when it says nothing of the kind.
    func value(_ text: Key, _ read: (Key) -> Value?) -> Value? {
        if let value = known.withLock({ $0[text] }) { return value }
        let value = read(text)
        known.withLock { known in
            if known.count >= capacity { known.removeAll(keepingCapacity: true) }
            known.updateValue(value, forKey: text)
        }
        return value
    }
}
