/// What a person wrote, before anybody decides what it means: texts, lists and maps, each with its place.
///
/// Scalars are kept exactly as written and typed later by a schema, so that `012` stays "012" and `yes` stays "yes".
package struct SourceValue: Sendable, Hashable {
    /// The shape of what was written.
    package indirect enum Content: Sendable, Hashable {
        /// A key without a value, an empty cell, or null.
        case absent
        case text(String)
        case list([SourceValue])
        /// Every key once, in the order written.
        case map([SourceMember])
    }

    package let content: Content
    package let place: SourcePlace

    /// Pairs what was written with its place.
    package init(_ content: Content, at place: SourcePlace) {
        self.content = content
        self.place = place
    }
}

/// One key of a map with its value.
package struct SourceMember: Sendable, Hashable {
    package let key: String
    /// Where the key stands.
    package let place: SourcePlace
    package let value: SourceValue

    /// Pairs a key with its value.
    package init(key: String, at place: SourcePlace, value: SourceValue) {
        self.key = key
        self.place = place
        self.value = value
    }
}

extension SourceValue {
    /// The text, if one was written.
    package var text: String? {
        if case .text(let text) = content { text } else { nil }
    }

    /// The elements, if this is a list.
    package var list: [SourceValue]? {
        if case .list(let elements) = content { elements } else { nil }
    }

    /// The members, if this is a map.
    package var map: [SourceMember]? {
        if case .map(let members) = content { members } else { nil }
    }

    /// Whether nothing was written.
    package var isAbsent: Bool { content == .absent }

    /// The value under a key, or nothing when this is no map, has no such key, or nothing was written there.
    package subscript(_ key: String) -> SourceValue? {
        map?.first { $0.key == key }.flatMap { $0.value.isAbsent ? nil : $0.value }
    }

    /// The same as untyped JSON: texts without surrounding white space, lists and objects; absent members are left out.
    package var json: JSONValue {
        switch content {
        case .absent: .null
        case .text(let text): .string(text.trimmed)
        case .list(let elements): .array(elements.map(\.json))
        case .map(let members):
            .object(
                Dictionary(members.filter { !$0.value.isAbsent }.map { ($0.key, $0.value.json) }) { first, _ in first })
        }
    }
}
