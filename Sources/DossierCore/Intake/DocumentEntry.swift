/// One description of a document as it was written, with the place of each part.
struct DocumentEntry {
    /// What was written, without the empty parts.
    let members: [SourceMember]
    let place: SourcePlace
    /// Leads to the entry; empty for the row of a table.
    let path: String

    /// What was written under a key.
    subscript(_ key: String) -> SourceValue? {
        members.first { $0.key == key }?.value
    }

    /// The text under a key; a list or map there is a mistake.
    func text(_ key: String, _ outcome: inout DocumentRowReader.Outcome) -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.text?.trimmed, !text.isEmpty else {
            note(.shape(.text), key, &outcome)
            return nil
        }
        return text
    }

    /// The day under a key, by the reading given.
    func read<Value>(
        _ key: String, _ outcome: inout DocumentRowReader.Outcome, as read: (String) throws(MalformedDay) -> Value
    ) -> Value? {
        guard let text = text(key, &outcome) else { return nil }
        do { return try read(text) } catch {
            let mayBePartial = key == "issued"
            let title = mayBePartial ? Wording(zh: "签发日期", en: "issued") : Wording(zh: "有效期至", en: "expires")
            let fault = FieldFault(found: text, reason: .day(error.reason, mayBePartial: mayBePartial))
            note(.value(fault, title: title), key, &outcome)
            return nil
        }
    }

    /// What stands under `fields:` and in columns that begin with `field.`, by the names of the fields.
    func fields(_ outcome: inout DocumentRowReader.Outcome) -> [SourceMember] {
        var fields: [SourceMember] = []
        if let map = self["fields"] {
            if let members = map.map { fields += members } else { note(.shape(.map), "fields", &outcome) }
        }
        return fields
            + members.filter { $0.key.hasPrefix("field.") }.map {
                SourceMember(key: String($0.key.dropFirst(6)), at: $0.place, value: $0.value)
            }
    }

    /// Notes a mistake under a key.
    func note(_ reason: IntakeProblem.Reason, _ key: String, _ outcome: inout DocumentRowReader.Outcome) {
        let at = members.first { $0.key == key || $0.key == "field.\(key)" }?.value.place ?? place
        outcome.problems.append(IntakeProblem(reason, at: at, field: path.isEmpty ? key : "\(path).\(key)"))
    }
}
