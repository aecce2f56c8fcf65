extension TextCursor {
    /// Reads the value of a field from here, in the form a document sheet has it; several where nobody can tell.
    mutating func values(of type: FieldType, known: JSONValue?) -> [JSONValue]? {
        switch type {
        case .day: days().map { $0.map { .string($0.description) } }
        case .quantity: quantities(measuredLike: known).map { $0.map { .string($0.description) } }
        case .span: span().map { [.string($0.description)] }
        case .number: plainNumber().map { [.string($0)] }
        case .integer: plainNumber().flatMap { Int($0) }.map { [.integer($0)] }
        case .identifier(let format): identifier(format).map { [.string($0)] }
        case .list(let element): list(of: element, known: known)
        case .text: recognise(known).map { [$0] }
        case .wording, .instant, .yesNo, .choice, .result, .limit, .reference, .group: nil
        }
    }

    /// A number that is not the beginning of something else: a day, a code, a limit's other side.
    private mutating func plainNumber() -> String? {
        reading { cursor in
            guard let number = cursor.number() else { return nil }
            if cursor.gap == .none, let next = cursor.scalar, next.isCode || "年~%".unicodeScalars.contains(next) {
                return nil
            }
            return DecimalText.text(number)
        }
    }

    /// Amounts that stand together; of them those measured like the one known, if any is.
    private mutating func quantities(measuredLike known: JSONValue?) -> [Quantity]? {
        var found: [Quantity] = []
        while let quantity = quantity() {
            found.append(quantity)
            // `60 袋 bags，…`: the unit once more in the other language.
            takeUnit(named: quantity.unit)
            guard gap < .line, take(anyOf: ",;、/(") != nil else { break }
        }
        guard !found.isEmpty else { return nil }
        guard let text = known?.string, let measure = Measure(.string(text)) else { return found }
        let alike = found.filter { Measure(.string($0.description))?.isSame(as: measure) != nil }
        return alike.isEmpty ? found : alike
    }

    private mutating func takeUnit(named name: String) {
        _ = QuantityUnit.spellings.contains { spelling in
            spelling.name == name && reading { $0.take(word: spelling.scalars) ? true : nil } == true
        }
    }

    /// A list of elements, as one value; free text is no element.
    private mutating func list(of element: FieldType, known: JSONValue?) -> [JSONValue]? {
        if case .text = element { return nil }
        var found: [JSONValue] = []
        repeat {
            guard let one = values(of: element, known: nil), one.count == 1 else { break }
            found += one
        } while take(anyOf: ";、,") != nil
        return found.isEmpty ? nil : [.array(found)]
    }

    /// The text that is known, where it stands here; wide, small and broken characters not counting.
    private mutating func recognise(_ known: JSONValue?) -> JSONValue? {
        guard let known, let text = known.string else { return Optional.none }
        let wanted = RunningText(PageText(page: 1, text: text)).scalars
        guard !wanted.isEmpty, take(word: wanted), gap != .none || scalar?.isCode != true else { return Optional.none }
        return known
    }
}
