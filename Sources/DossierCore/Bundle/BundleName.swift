/// What a bundle's folder and file are called: `CXD-310115-2026-000123-43_0000`.
package struct BundleName: Sendable, Hashable, CustomStringConvertible {
    /// Our internal number.
    package let reference: FilingReference
    /// 0 to 9999.
    package let sequence: Int

    /// Pairs the two.
    package init(reference: FilingReference, sequence: Int) {
        self.reference = reference
        self.sequence = sequence
    }

    /// `CXD-310115-2026-000123-43_0000`.
    package var description: String { BundleReceipt.name(reference, sequence: sequence) }

    /// The sequence as four digits.
    package var sequenceText: String { String(description.suffix(4)) }

    /// Why a text is no bundle's name.
    package enum Malformed: Error, Sendable, Hashable {
        /// Not a reference, an underscore and four digits.
        case shape
        /// The reference's check digits do not fit.
        case checkDigits(expected: String)
    }

    /// Reads a name in exactly the spelling we write.
    package init(_ text: String) throws(Malformed) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 4, parts[1].allSatisfy(\.isASCIIDigit),
            let sequence = Int(parts[1])
        else { throw .shape }
        do throws(IdentifierFault) {
            reference = try FilingReference(String(parts[0]))
        } catch {
            if case .checkCharacters(_, let expected) = error.reason { throw .checkDigits(expected: expected) }
            throw .shape
        }
        self.sequence = sequence
        guard description == text else { throw .shape }
    }
}
