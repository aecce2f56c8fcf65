/// A number or code by which the trade names something, kept in its normal form.
///
/// Only well-formed ones exist; `description` is the normal form, and reading it again gives the same value.
package protocol Identifier: TextCodable, Sendable, Hashable, Comparable where Malformed == IdentifierFault {
    /// The format the text was read by.
    static var format: IdentifierFormat { get }
}

extension Identifier {
    /// Orders identifiers by their normal form.
    package static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }

    /// What is wrong with a text, as a fault of this format.
    static func fault(_ text: String, _ reason: IdentifierFault.Reason) -> IdentifierFault {
        IdentifierFault(format: format, found: text, reason: reason)
    }

    /// Checks a folded text against its lengths and the characters it may have, the first wrong one named by position.
    static func require(
        _ folded: String, of found: String, lengths: [ClosedRange<Int>], allowed: (Int, Character) -> Bool
    ) throws(IdentifierFault) {
        guard !folded.isEmpty else { throw fault(found, .empty) }
        guard lengths.contains(where: { $0.contains(folded.count) }) else {
            throw fault(found, .length(found: folded.count, allowed: lengths))
        }
        for (index, character) in folded.enumerated() where !allowed(index, character) {
            throw fault(found, .character(String(character), position: index + 1))
        }
    }

    /// Checks the check characters found in a text against the computed ones.
    static func require(check: some StringProtocol, is expected: String?, of found: String) throws(IdentifierFault) {
        guard let expected else { throw fault(found, .shape(example: format.example)) }
        guard check == expected else {
            throw fault(found, .checkCharacters(found: String(check), expected: expected))
        }
    }
}

extension String {
    /// Whether the text is built like a template, in which `#` stands for one ASCII digit and all else for itself.
    func isBuilt(like template: String) -> Bool {
        utf8.count == template.utf8.count
            && zip(utf8, template.utf8).allSatisfy { byte, model in
                model == UInt8(ascii: "#") ? (48...57).contains(byte) : byte == model
            }
    }
}

extension Character {
    /// Whether this is one of the ASCII digits 0 to 9.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }

    /// Whether this is one of the ASCII letters A to Z.
    var isASCIICapital: Bool { ("A"..."Z").contains(self) && isASCII }

    /// Whether this is an ASCII digit or capital letter.
    var isASCIICapitalOrDigit: Bool { isASCIIDigit || isASCIICapital }
}
