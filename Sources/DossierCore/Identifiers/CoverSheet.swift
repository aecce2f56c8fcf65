/// One sheet of a stack that tells a scan which paper follows: the sheet's place in the stack, and the slot of the paper.
///
/// Its code is `CXS1:`, four characters that check the rest, and the parts with colons between them; the subject's
/// identifier stands last and may hold colons itself.
package struct CoverSheet: Sendable, Hashable {
    /// Names the stack, so that sheets of two prints are told apart; six characters of base32.
    package let stack: String
    /// The sheet's place in the stack, from 1.
    package let number: Int
    /// Sheets in the stack.
    package let count: Int
    package let shipment: String
    /// The document type, such as `D17`.
    package let type: String
    package let subject: SubjectRef

    /// Sheets a stack may have.
    package static let largestStack = 999

    /// Puts a sheet together; nothing when a part does not fit a code.
    package init?(stack: String, number: Int, count: Int, shipment: String, type: String, subject: SubjectRef) {
        guard Self.isStack(stack), (1...Self.largestStack).contains(count), (1...count).contains(number),
            !shipment.isEmpty, !shipment.contains(":"), !type.isEmpty, !type.contains(":"), !subject.id.isEmpty
        else { return nil }
        (self.stack, self.number, self.count) = (stack, number, count)
        (self.shipment, self.type, self.subject) = (shipment, type, subject)
    }

    /// The text of the code.
    package var text: String { Self.prefix + Self.check(body) + ":" + body }

    /// What a text is, when it is the code of a cover sheet.
    package enum Reading: Sendable, Hashable {
        case sheet(CoverSheet)
        /// It begins as such a code does and is none, or a changed one.
        case damaged(String)
    }

    /// Reads a code; nothing when the text is no code of ours at all.
    package static func read(_ text: String) -> Reading? {
        guard text.hasPrefix("CXS") else { return nil }
        let rest = text.dropFirst(prefix.count)
        let parts = rest.split(separator: ":", maxSplits: 7, omittingEmptySubsequences: false).map(String.init)
        guard text.hasPrefix(prefix), parts.count == 8, parts[0] == check(String(rest.dropFirst(parts[0].count + 1))),
            let number = Int(parts[2]), let count = Int(parts[3]), let kind = SubjectKind(rawValue: parts[6]),
            let sheet = CoverSheet(
                stack: parts[1], number: number, count: count, shipment: parts[4], type: parts[5],
                subject: SubjectRef(kind, parts[7])),
            sheet.text == text
        else { return .damaged(text) }
        return .sheet(sheet)
    }

    private static let prefix = "CXS1:"

    private var body: String {
        [stack, String(number), String(count), shipment, type, subject.kind.rawValue, subject.id]
            .joined(separator: ":")
    }

    private static func check(_ body: String) -> String { String(ContentDigest.of(body).short.prefix(4)) }

    private static func isStack(_ text: String) -> Bool {
        text.count == 6 && text.allSatisfy { Base32.value(of: $0) != nil }
    }
}
