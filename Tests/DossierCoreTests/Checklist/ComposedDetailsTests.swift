import Synchronization
import Testing

@testable import DossierCore

/// What a finding tells is composed when somebody asks, once, and is the same for every copy.
struct ComposedDetailsTests {
    private final class Counter: Sendable {
        let count = Mutex(0)
        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    private static func finding(_ text: String, counting counter: Counter? = nil) -> Finding {
        Finding(
            id: "D17", kind: .requirement, subject: SubjectRef(.batch, "A"), outcome: .missing, severity: .block,
            isWaivable: false, title: Wording(zh: "题", en: "Title"), citations: []
        ) {
            let number = counter?.next() ?? 1
            return FindingDetails(message: Wording(zh: "\(text)\(number)", en: "\(text)\(number)"))
        }
    }

    @Test("nothing is composed for a verdict; the first look composes, once for all copies")
    func once() {
        let counter = Counter()
        let finding = Self.finding("m", counting: counter)
        let copy = finding
        #expect(finding.outcome == .missing)
        #expect(counter.count.withLock { $0 } == 0)
        #expect(copy.message.en == "m1")
        #expect(finding.message.zh == "m1")
        #expect(counter.count.withLock { $0 } == 1)
    }

    @Test("two findings are the same when they tell the same")
    func equality() {
        #expect(Self.finding("a") == Self.finding("a"))
        #expect(Self.finding("a") != Self.finding("b"))
        #expect(Self.finding("a").hashValue == Self.finding("a").hashValue)
    }

    @Test("composed by many at once, it is composed once")
    func together() async {
        let counter = Counter()
        let finding = Self.finding("m", counting: counter)
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<50 { group.addTask { finding.message.en } }
            for await text in group { #expect(text == "m1") }
        }
        #expect(counter.count.withLock { $0 } == 1)
    }
}
