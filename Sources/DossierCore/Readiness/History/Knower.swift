/// Somebody who had acted on a filing by some moment, and the last thing they did.
///
/// Only acts are recorded: whoever merely looked is not known.
package struct Knower: Sendable, Hashable {
    package let person: String
    /// The name and roles as they were at that act.
    package let name: String
    package let roles: [Role]
    /// The last act by then: `documents-attached`, `signed-released` …
    package let action: String
    package let at: Instant
    /// Its place in the audit trail.
    package let sequence: Int
    /// How many acts by then.
    package let acts: Int

    /// Everybody who had acted by a moment, whoever acted last first.
    package static func known(by instant: Instant, from events: [AuditEvent]) -> [Knower] {
        Dictionary(grouping: events.filter { $0.at <= instant }, by: \.agent.code).compactMap { person, events in
            events.max { $0.sequence < $1.sequence }.map {
                Knower(
                    person: person, name: $0.agent.name, roles: $0.agent.roles, action: $0.action, at: $0.at,
                    sequence: $0.sequence, acts: events.count)
            }
        }.sorted { $0.sequence > $1.sequence }
    }

    /// The machine form: `{"person", "name", "roles", "action", "at", "sequence", "acts"}`.
    package var json: JSONValue {
        [
            "person": .string(person), "name": .string(name), "roles": .array(roles.map { .string($0.rawValue) }),
            "action": .string(action), "at": .string(at.description), "sequence": .integer(sequence),
            "acts": .integer(acts),
        ]
    }
}
