/// What was read in the text of a paper: proposals, places of personal data, a logger's readings, and what people
/// confirmed. Part of what is signed; no person's data stand in it.
package struct PaperReading: Sendable, Hashable, Codable {
    /// The values behind the labels of the type's fields.
    package let facts: [ReadFact]
    /// The values behind labels every paper may bear, by which papers are compared.
    package let common: [ReadFact]
    package let marks: [PersonalMark]
    /// The state of the site's list of names it was read against; nil when the list was empty.
    package let names: ContentDigest?
    /// Of a temperature logger's file only.
    package let temperature: TemperatureSummary?
    /// Why a logger's file could not be read.
    package let temperatureDoubt: LoggerDoubt?
    /// How it was looked through for what stands on no page or where nobody sees it; nil in a format that has no such
    /// places, and where an older version of this program read it.
    package let unseen: UnseenLook?
    /// By field.
    package let confirmed: [FactConfirmation]

    package init(
        facts: [ReadFact] = [], common: [ReadFact] = [], marks: [PersonalMark] = [], names: ContentDigest? = nil,
        temperature: TemperatureSummary? = nil, temperatureDoubt: LoggerDoubt? = nil,
        unseen: UnseenLook? = nil, confirmed: [FactConfirmation] = []
    ) {
        self.facts = facts
        self.common = common
        self.marks = marks
        self.names = names
        self.temperature = temperature
        self.temperatureDoubt = temperatureDoubt
        self.unseen = unseen
        self.confirmed = confirmed.sorted { $0.field < $1.field }
    }

    /// What a person confirmed of a field, if anybody did.
    package func confirmation(of field: String) -> FactConfirmation? { confirmed.first { $0.field == field } }

    /// The same reading, with another confirmation in place of an older one of the field.
    package func confirming(_ confirmation: FactConfirmation) -> PaperReading {
        with(confirmed.filter { $0.field != confirmation.field } + [confirmation])
    }

    /// The same reading with the confirmations a document sheet still agrees with.
    package func keeping(_ old: [FactConfirmation], agreeingWith values: [String: JSONValue]) -> PaperReading {
        with(old.filter { values[$0.field] == $0.value })
    }

    private func with(_ confirmed: [FactConfirmation]) -> PaperReading {
        PaperReading(
            facts: facts, common: common, marks: marks, names: names, temperature: temperature,
            temperatureDoubt: temperatureDoubt, unseen: unseen, confirmed: confirmed)
    }
}

/// A value a person saw in a paper with their own eyes and stands for.
package struct FactConfirmation: Sendable, Hashable, Codable {
    package let field: String
    package let value: JSONValue
    /// Where it was read, when the program proposed it; counted from 1.
    package let page: Int?
    /// Code of the person.
    package let by: String
    package let at: Instant

    package init(field: String, value: JSONValue, page: Int?, by: String, at: Instant) {
        self.field = field
        self.value = value
        self.page = page
        self.by = by
        self.at = at
    }
}

extension Document {
    /// What the document sheet says, `issued`, `expires` and `revision` included.
    package var sheet: [String: JSONValue] {
        var values = fields
        values["issued"] = issued.map { .string($0.description) }
        values["expires"] = expires.map { .string($0.description) }
        values["revision"] = revision.map { .string($0) }
        return values
    }
}
