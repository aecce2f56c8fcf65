import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("The audit chain")
struct AuditChainTests {
    private static func chain() throws -> [AuditEvent] {
        var events: [AuditEvent] = []
        for number in 1...3 {
            let entry = AuditEntry(
                action: "record-created", objectKind: "product", objectID: "P-\(number)", objectRevision: number,
                alterations: [.init(field: "name", old: nil, new: "细胞 \(number)")], reason: "initial import",
                checklist: Samples.pin)
            events.append(
                try AuditChain.link(entry, after: events.last, by: Samples.specialist, at: Samples.instant))
        }
        return events
    }

    @Test("an untouched chain has no faults")
    func sound() throws {
        let events = try Self.chain()
        for (previous, event) in zip([nil] + events.map(Optional.some), events) {
            #expect(try AuditChain.faults(of: event, after: previous).isEmpty)
        }
    }

    @Test("changing any single field of an event shows as altered")
    func everyFieldIsCovered() throws {
        let event = try Self.chain()[1]
        let members = try #require(try JSONValue(encoding: event).object)
        let paths = members.keys.filter { $0 != "digest" }
        #expect(paths.count == 11)
        for path in paths {
            var altered = members
            altered[path] = Self.changed(try #require(members[path]))
            let spoiled: AuditEvent = try JSONValue.object(altered).decoded()
            #expect(try AuditChain.faults(of: spoiled, after: Self.chain()[0]).contains(.altered), "\(path)")
        }
    }

    @Test("an event left out, or put twice, breaks the link")
    func reordered() throws {
        let events = try Self.chain()
        #expect(try AuditChain.faults(of: events[2], after: events[0]) == [.outOfSequence, .unlinked])
        #expect(try AuditChain.faults(of: events[1], after: events[1]) == [.outOfSequence, .unlinked])
    }

    /// Another value of the same shape.
    private static func changed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer(let number): return .integer(number + 1)
        case .string(let text):
            if (try? Instant(text)) != nil { return .string("2027-01-01T00:00:00Z") }
            return (try? ContentDigest(hex: text)) != nil ? .string(ContentDigest.of("x").hex) : .string(text + "x")
        case .array: return .array([])
        case .object(var members):
            for key in members.keys.sorted() {
                if case .string(let text)? = members[key], (try? ContentDigest(hex: text)) == nil {
                    members[key] = .string(text + "x")
                    return .object(members)
                }
            }
            return value
        default: return value
        }
    }
}
