package import Foundation

/// The filing's audit events, `audit/events.jsonl`: one event a line in canonical form, each with its own digest and that
/// of the event before it in the workspace's trail.
///
/// A filing's events are some of the workspace's, so numbers may be missing in between; every line verifies by itself,
/// and neighbours by number verify against each other.
package enum EventsFile {
    /// The lines, in the order of the events' numbers.
    package static func data(_ events: [AuditEvent]) throws -> Data {
        var data = Data()
        for event in events.sorted(by: { $0.sequence < $1.sequence }) {
            data.append(try CanonicalJSON.bytes(encoding: event))
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }

    /// One line as it was found.
    package enum Row: Sendable, Hashable {
        case event(AuditEvent)
        /// Not an event in canonical form. Lines count from 1.
        case malformed(line: Int)
    }

    /// Reads the lines, each for itself.
    package static func read(_ data: Data) -> [Row] {
        guard !data.isEmpty else { return [] }
        var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let endsWell = lines.last?.isEmpty == true
        if endsWell { lines.removeLast() }
        var rows = lines.enumerated().map { index, line in row(Data(line), number: index + 1) }
        if !endsWell { rows.append(.malformed(line: lines.count)) }
        return rows
    }

    private static func row(_ line: Data, number: Int) -> Row {
        do {
            let value = try JSONValue(parsing: line)
            let event = try value.decoded(as: AuditEvent.self)
            guard CanonicalJSON.bytes(value) == line, try CanonicalJSON.bytes(encoding: event) == line else {
                return .malformed(line: number)
            }
            return .event(event)
        } catch {
            return .malformed(line: number)
        }
    }
}
