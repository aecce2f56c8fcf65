extension FieldType {
    /// What is wrong with a recorded value, or nothing when it is what the field asks for.
    ///
    /// Numbers and truth values are accepted as text too, because that is how they arrive from tables and from the
    /// command line. Papers may give a day as a year or a month alone; records may not.
    package func fault(in value: JSONValue, allowingPartialDays: Bool) -> FieldFault? {
        switch self {
        case .wording: Self.wordingFault(in: value)
        case .yesNo: Self.truth(of: value) == nil ? FieldFault(found: value.shown, reason: .yesNo) : nil
        case .integer: Self.whole(of: value) == nil ? FieldFault(found: value.shown, reason: .integer) : nil
        case .number where value.integer != nil: nil
        case .list(let element): Self.listFault(in: value, of: element, allowingPartialDays)
        case .group(let specs): Self.groupFault(in: value, of: specs, allowingPartialDays)
        case .text, .day, .instant, .quantity, .span, .number, .choice, .result, .limit, .identifier, .reference:
            textFault(in: value, allowingPartialDays)
        }
    }

    /// The value in the one form it is compared in: whole numbers as integers, yes and no as truth values.
    ///
    /// Any other value, and a value that does not fit, is returned as it is.
    package func normalised(_ value: JSONValue) -> JSONValue {
        switch self {
        case .yesNo: Self.truth(of: value).map { .bool($0) } ?? value
        case .integer: Self.whole(of: value).map { .integer($0) } ?? value
        case .list(let element): value.array.map { .array($0.map(element.normalised)) } ?? value
        default: value
        }
    }

    private func textFault(in value: JSONValue, _ allowingPartialDays: Bool) -> FieldFault? {
        guard let text = value.string else { return FieldFault(found: value.shown, reason: .notText) }
        // Most texts have a visible ASCII character; the properties of the others are looked up in tables.
        guard
            text.utf8.contains(where: { (0x21...0x7E).contains($0) })
                || text.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
        else {
            return FieldFault(found: text, reason: .empty)
        }
        return reason(in: text, allowingPartialDays).map { FieldFault(found: text, reason: $0) }
    }

    private func reason(in text: String, _ allowingPartialDays: Bool) -> FieldFault.Reason? {
        switch self {
        case .day: Self.dayReason(in: text, allowingPartialDays)
        case .instant:
            Self.malformation { () throws(MalformedInstant) in _ = try Instant(text) }.map { .instant($0.reason) }
        case .quantity:
            Self.malformation { () throws(MalformedQuantity) in _ = try Quantity(text) }.map { .quantity($0.reason) }
        case .span: Self.malformation { () throws(MalformedSpan) in _ = try Span(text) }.map { .span($0.reason) }
        case .number: DecimalText.number(text) == nil ? .number : nil
        case .choice(let words): words.contains(text) ? nil : .choice(words)
        case .result: NamedResult.read(text) == nil ? .result : nil
        case .limit: NamedLimit.read(text) == nil ? .limit : nil
        case .identifier(let format): format.fault(in: text).map { .identifier($0) }
        case .text, .wording, .integer, .yesNo, .reference, .list, .group: nil
        }
    }

    private static func dayReason(in text: String, _ allowingPartialDays: Bool) -> FieldFault.Reason? {
        let interval: DayInterval
        do { interval = try DayInterval(text) } catch { return .day(error.reason, mayBePartial: allowingPartialDays) }
        if allowingPartialDays { return nil }
        guard interval.isExact else { return .partialDay }
        return malformation { () throws(MalformedDay) in _ = try Day(text) }.map {
            .day($0.reason, mayBePartial: false)
        }
    }

    private static func malformation<Malformed: Error>(_ read: () throws(Malformed) -> Void) -> Malformed? {
        do {
            try read()
            return nil
        } catch {
            return error
        }
    }

    private static func wordingFault(in value: JSONValue) -> FieldFault? {
        guard let members = value.object, members.count == 2, let zh = members["zh"], let en = members["en"] else {
            return FieldFault(found: value.shown, reason: .notWording)
        }
        return FieldType.text.fault(in: zh, allowingPartialDays: false)?.inside(.member("zh"))
            ?? FieldType.text.fault(in: en, allowingPartialDays: false)?.inside(.member("en"))
    }

    private static func listFault(
        in value: JSONValue, of element: FieldType, _ allowingPartialDays: Bool
    ) -> FieldFault? {
        guard let elements = value.array else { return FieldFault(found: value.shown, reason: .notList) }
        for (index, item) in elements.enumerated() {
            if let fault = element.fault(in: item, allowingPartialDays: allowingPartialDays) {
                return fault.inside(.item(index + 1))
            }
        }
        return nil
    }

    private static func groupFault(
        in value: JSONValue, of specs: [FieldSpec], _ allowingPartialDays: Bool
    ) -> FieldFault? {
        guard let members = value.object else { return FieldFault(found: value.shown, reason: .notGroup) }
        let names = specs.map(\.name)
        if let stranger = members.keys.filter({ !names.contains($0) }).min() {
            return FieldFault(found: stranger, reason: .unknownMember(names), place: [.member(stranger)])
        }
        for spec in specs {
            if let member = members[spec.name] {
                let fault = spec.type.fault(in: member, allowingPartialDays: allowingPartialDays)
                if let fault { return fault.inside(.member(spec.name)) }
            } else if spec.isRequired {
                return FieldFault(found: "", reason: .memberAbsent(spec.title), place: [.member(spec.name)])
            }
        }
        return nil
    }

    private static func truth(of value: JSONValue) -> Bool? {
        switch value {
        case .bool(let truth): truth
        case .string("yes"), .string("true"), .string("是"): true
        case .string("no"), .string("false"), .string("否"): false
        default: nil
        }
    }

    private static func whole(of value: JSONValue) -> Int? {
        switch value {
        case .integer(let number): number
        case .string(let text) where text.utf8.count <= 15: Int(text)
        default: nil
        }
    }
}

extension JSONValue {
    /// The value as people read it: texts as they are, yes and no, lists with their elements, both texts of a wording.
    package var shown: String {
        switch self {
        case .null: ""
        case .bool(let truth): truth ? "yes" : "no"
        case .integer(let number): String(number)
        case .string(let text): text
        case .array(let elements): elements.map(\.shown).joined(separator: "; ")
        case .object(let members):
            members.sorted { $0.key > $1.key }.map { $0.value.shown }.joined(separator: " / ")
        }
    }
}
