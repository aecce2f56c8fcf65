/// Whether two values of a field are the same, in whatever notation each is written.
package enum FactAgreement {
    /// Definitely, possibly or not at all; possibly where one of them cannot be read.
    package static func between(_ one: JSONValue, _ other: JSONValue, type: FieldType) -> Certainty {
        switch type {
        case .day: Comparison.day.isSame(one, other)
        case .quantity, .span, .number, .integer: Comparison.quantity.isSame(one, other)
        case .identifier(.lot): Comparison.lot.isSame(one, other)
        case .list(let element): lists(one, other, element)
        default: Comparison.text.isSame(one, other)
        }
    }

    /// What was read is all on the sheet: a list may go on in a line the reader did not take for the same one.
    private static func lists(_ read: JSONValue, _ sheet: JSONValue, _ element: FieldType) -> Certainty {
        guard let read = read.array, let sheet = sheet.array else { return .possibly }
        return Certainty.all(
            of: read.map { one in
                let answers = sheet.map { between(one, $0, type: element) }
                return answers.contains(.definitely) ? .definitely : answers.contains(.possibly) ? .possibly : .no
            })
    }

    /// Whether a sheet's value is among those read: definitely at any place, possibly where a place leaves it open.
    package static func between(_ fact: ReadFact, _ sheet: JSONValue, type: FieldType) -> Certainty {
        let answers = fact.places.map { place in
            let own = place.values.map { between($0, sheet, type: type) }
            return own.contains(.definitely) && place.values.count == 1
                ? Certainty.definitely : own.contains { $0 != .no } ? .possibly : .no
        }
        if answers.contains(.definitely) { return .definitely }
        return answers.contains(.possibly) ? .possibly : .no
    }
}
