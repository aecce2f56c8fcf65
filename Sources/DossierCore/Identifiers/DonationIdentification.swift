/// An ISBT 128 donation identification number: which donation cells come from, and nothing about the person.
///
/// Thirteen characters: facility (5), year (2), sequence (6). The check character K printed in a box and the two flag
/// characters of the barcode are not part of it; when they are given they are checked and left away.
package struct DonationIdentification: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.din

    /// The thirteen characters, upper-case.
    package let description: String

    /// Reads 13 characters, or 14 with the check character K (ISO/IEC 7064 MOD 37-2), or 15 with the flag characters.
    ///
    /// Spaces between the groups, lower case and full-width characters are accepted. Flags 60 to 96 are type 3, 60 plus
    /// the value of K, and are checked; other flags say nothing about the number.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.uppercased().replacing(" ", with: "")
        try Self.require(folded, of: text, lengths: [13...15]) { index, character in
            switch index {
            case 0: character.isASCIICapitalOrDigit && character != "O" && character != "0"
            case 1..<5, 14: character.isASCIICapitalOrDigit
            case 13: character.isASCIICapitalOrDigit || folded.count == 14 && character == "*"
            default: character.isASCIIDigit
            }
        }
        description = String(folded.prefix(13))
        let tail = folded.dropFirst(13)
        if tail.count == 1 {
            try Self.require(check: tail, is: checkCharacter, of: text)
        } else if tail.count == 2, let flag = Int(tail), (60...96).contains(flag) {
            try Self.require(check: tail, is: String(type3Flag), of: text)
        }
    }

    /// The facility that gave the number out.
    package var facility: String { String(description.prefix(5)) }

    /// The check character K for typing by hand.
    package var checkCharacter: String {
        CheckCharacters.mod37(description) ?? ""
    }

    /// The type 3 flag, 60 plus the value of the check character.
    package var type3Flag: Int {
        60 + (Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*").firstIndex { String($0) == checkCharacter } ?? 0)
    }
}
