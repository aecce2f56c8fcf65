extension TextCursor {
    /// Reads characters that stand together as codes do; a code broken after its hyphen goes on in the next line.
    mutating func code() -> String? {
        reading { cursor in
            guard cursor.scalar?.isCode == true, cursor.scalar?.isLatinLetter == true || cursor.scalar?.isDigit == true
            else { return nil }
            var text = cursor.run(atMost: 60, \.isCode)
            if text.hasSuffix("-"), cursor.gap == .line, cursor.scalar?.isDigit == true {
                text += cursor.run(atMost: 60, \.isCode)
            }
            while let last = text.last, "._/-".contains(last) { text.removeLast() }
            return text.isEmpty ? nil : text
        }
    }

    /// Reads a lot number: one with a digit in it, for words of capitals are not lots.
    mutating func lot() -> String? { identifier(.lot) }

    /// Reads an identifier with a published form, in its normal form.
    mutating func identifier(_ format: IdentifierFormat) -> String? {
        reading { cursor in
            guard let text = cursor.code(), format != .lot || text.contains(where: \.isNumber) else { return nil }
            do { return try format.normalForm(of: text) } catch { return nil }
        }
    }

    /// Reads the side of a limit a result must be on: `≥`, `不低于`, `not more than`, `NLT`.
    mutating func bound() -> SizeBound.Sign? {
        for (sign, words) in Self.bounds where take(oneOf: words) != nil { return sign }
        return nil
    }

    /// Reads a limit or a result known only as more or less than something: `≥ 80 %`, `< 0.5 EU/mL`, `不高于 -150 ℃`.
    mutating func limit() -> String? {
        reading { cursor in
            guard let sign = cursor.bound() else { return nil }
            if let quantity = cursor.quantity() { return "\(sign.rawValue) \(quantity)" }
            return cursor.number().map { "\(sign.rawValue) \(DecimalText.text($0))" }
        }
    }

    /// Reads the words of a verdict in either language: whether it conforms.
    mutating func verdict() -> Bool? {
        if take(oneOf: Self.unfit) != nil { return false }
        return take(oneOf: Self.fit) != nil ? true : nil
    }

    private static let unfit = ["不合格", "不符合规定", "不符合", "未通过", "does not conform", "not conform", "fail", "failed"]
        .map { $0.filter { $0 != " " } }
    private static let fit = ["合格", "符合规定", "符合", "通过", "conforms", "complies", "passed", "pass"]

    private static let bounds: [(SizeBound.Sign, [String])] = [
        (.atLeast, ["≥", ">=", "不低于", "不少于", "不小于", "至少", "notlessthan", "atleast", "NLT"]),
        (.atMost, ["≤", "<=", "不高于", "不超过", "不大于", "至多", "notmorethan", "atmost", "NMT"]),
        (.above, [">", "大于", "高于", "morethan", "above"]),
        (.below, ["<", "小于", "低于", "lessthan", "below"]),
    ]
}

extension Unicode.Scalar {
    /// What codes, lots and numbers of papers are made of.
    var isCode: Bool { isDigit || isLatinLetter || "._/-".unicodeScalars.contains(self) }
}
