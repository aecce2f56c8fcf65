/// What a status token says: where one filing stood at one instant, and until when that may be relied on.
///
/// Thirty-one bytes of fixed layout, so that there is one way to write a claim and nothing to negotiate (StatusToken.md).
package struct StatusClaim: Sendable, Hashable {
    /// The filing.
    package let reference: FilingReference
    /// The bundle's sequence, 0 to 9999.
    package let sequence: Int
    /// The short form of the manifest's digest: ten characters of base32, as it is printed on every paper.
    package let digest: String
    /// What `status` said.
    package let validity: Validity
    /// When it was said; to the second, in UTC.
    package let asOf: Instant
    /// From then on nothing is said any more.
    package let expires: Instant
    /// The first four bytes of the signing key's fingerprint, as eight hexadecimal characters.
    package let key: String

    /// Length of the written claim.
    package static let size = 31

    /// Puts a claim together; nothing when a part does not fit its place.
    package init?(
        reference: FilingReference, sequence: Int, digest: String, validity: Validity, asOf: Instant, expires: Instant,
        key: String
    ) {
        guard (0...9999).contains(sequence), Self.bits(of: digest) != nil, Self.isKey(key), asOf < expires,
            let first = UInt32(exactly: asOf.secondsSince1970), let last = UInt32(exactly: expires.secondsSince1970)
        else { return nil }
        self.reference = reference
        self.sequence = sequence
        self.digest = digest
        self.validity = validity
        self.asOf = Instant(secondsSince1970: Int(first))
        self.expires = Instant(secondsSince1970: Int(last))
        self.key = key
    }

    /// The claim as it is signed, numbers with the highest byte first.
    package var bytes: [UInt8] {
        var result = [Self.code(of: validity)]
        func put(_ value: Int, _ count: Int) {
            result += (1...count).map { UInt8(value >> (8 * (count - $0)) & 255) }
        }
        put(Int(reference.district) ?? 0, 3)
        put(reference.year, 2)
        put(reference.serial, 3)
        put(Int(reference.checkDigits) ?? 0, 1)
        put(sequence, 2)
        put(Self.bits(of: digest) ?? 0, 7)
        put(asOf.secondsSince1970, 4)
        put(expires.secondsSince1970, 4)
        put(Int(key, radix: 16) ?? 0, 4)
        return result
    }

    /// Reads a claim.
    ///
    /// - Throws: `.content` when a part has a value no claim can have, `.referenceDigits` when the check digits of the
    ///   reference are not its own.
    package init(bytes: [UInt8]) throws(StatusTokenFault) {
        guard bytes.count == Self.size else { throw .content(.size) }
        func number(_ from: Int, _ count: Int) -> Int { bytes[from..<from + count].reduce(0) { $0 << 8 | Int($1) } }
        guard let validity = Validity.allCases.first(where: { Self.code(of: $0) == bytes[0] }) else {
            throw .content(.validity)
        }
        let reference: FilingReference
        do throws(IdentifierFault) {
            reference = try FilingReference(
                district: DayText.padded(number(1, 3), to: 6), year: number(4, 2), serial: number(6, 3))
        } catch { throw .content(.reference) }
        let check = DayText.padded(number(9, 1), to: 2)
        guard check == reference.checkDigits else {
            throw .referenceDigits(found: check, expected: reference.checkDigits)
        }
        guard number(12, 7) >> 50 == 0 else { throw .content(.digest) }
        let short = (0..<10).map { Base32.text(of: [UInt8(number(12, 7) >> (45 - 5 * $0) & 31) << 3]).prefix(1) }
        let key = String(number(27, 4), radix: 16)
        let claim = StatusClaim(
            reference: reference, sequence: number(10, 2), digest: short.joined(), validity: validity,
            asOf: Instant(secondsSince1970: number(19, 4)), expires: Instant(secondsSince1970: number(23, 4)),
            key: String(repeating: "0", count: 8 - key.count) + key)
        guard let claim else { throw .content(number(10, 2) > 9999 ? .sequence : .expiry) }
        self = claim
    }

    private static func code(of validity: Validity) -> UInt8 {
        switch validity {
        case .valid: 1
        case .notValid: 2
        case .onHold: 3
        }
    }

    private static func bits(of digest: String) -> Int? {
        let values = digest.compactMap(Base32.value)
        guard digest.count == 10, values.count == 10 else { return nil }
        return values.reduce(0) { $0 << 5 | $1 }
    }

    private static func isKey(_ text: String) -> Bool {
        text.utf8.count == 8 && text.allSatisfy { $0.isHexDigit && !$0.isUppercase && $0.isASCII }
    }
}
