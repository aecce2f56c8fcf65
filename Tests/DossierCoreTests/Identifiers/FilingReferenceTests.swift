import DossierCore
import Testing

@Suite("Filing references")
struct FilingReferenceTests {
    static let published = ["CXD-310115-2026-000123-43", "CXD-320582-2026-000007-65"]

    @Test("a published reference reads, prints and is made again from its parts", arguments: published)
    func roundTrip(text: String) throws {
        let reference = try FilingReference(text)
        #expect(reference.description == text)
        let made = try FilingReference(district: reference.district, year: reference.year, serial: reference.serial)
        #expect(made == reference)
        #expect(reference.checkDigits == text.suffix(2))
    }

    @Test("the parts are district, year and serial")
    func parts() throws {
        let reference = try FilingReference("CXD-310115-2026-000123-43")
        #expect(reference.district == "310115")
        #expect(reference.year == 2026)
        #expect(reference.serial == 123)
    }

    @Test(
        "lower case, full-width characters and surrounding spaces are forgiven",
        arguments: ["cxd-310115-2026-000123-43", "  CXD-310115-2026-000123-43\n", "ＣＸＤ－310115－2026－000123－43"])
    func forgiving(text: String) throws {
        #expect(try FilingReference(text).description == "CXD-310115-2026-000123-43")
    }

    @Test(
        "a wrong check digit is told from a text that is no reference",
        arguments: [
            ("CXD-310115-2026-000123-44", IdentifierFault.Reason.checkCharacters(found: "44", expected: "43")),
            ("CXD-320582-2026-000007-66", .checkCharacters(found: "66", expected: "65")),
            ("CXD-310115-2026-000124-43", .checkCharacters(found: "43", expected: "40")),
            ("CXD310115202600012343", .shape(example: "CXD-310115-2026-000123-43")),
            ("CXD-310115-2026-123-43", .shape(example: "CXD-310115-2026-000123-43")),
            ("CXD-310115-2026-000123", .shape(example: "CXD-310115-2026-000123-43")),
            ("CXE-310115-2026-000123-43", .shape(example: "CXD-310115-2026-000123-43")),
            ("CXD-31O115-2026-000123-43", .shape(example: "CXD-310115-2026-000123-43")),
            ("MR-N-44-2026-000014", .shape(example: "CXD-310115-2026-000123-43")), ("   ", .empty),
        ])
    func refused(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .filingReference, found: text, reason: reason)) {
            try FilingReference(text)
        }
    }

    @Test("every single wrong digit is noticed", arguments: published)
    func singleDigit(text: String) {
        for (index, character) in text.enumerated() where character.isNumber {
            for digit in "0123456789" where digit != character {
                let corrupted = replacing(text, at: index, with: digit)
                #expect(throws: IdentifierFault.self, "\(corrupted)") { try FilingReference(corrupted) }
            }
        }
    }

    @Test("every swap of two neighbouring digits is noticed, across hyphens too", arguments: published)
    func transposition(text: String) {
        let digits = text.enumerated().filter { $0.element.isNumber }
        for (left, right) in zip(digits, digits.dropFirst()) where left.element != right.element {
            let swapped = replacing(
                replacing(text, at: left.offset, with: right.element), at: right.offset, with: left.element)
            #expect(throws: IdentifierFault.self, "\(swapped)") { try FilingReference(swapped) }
        }
    }

    @Test("check digits that are equal modulo 97 are not taken for the computed ones")
    func noSecondForm() throws {
        let low = try #require(
            (1...200).map { try? FilingReference(district: "310115", year: 2026, serial: $0) }
                .compactMap { $0 }.first { $0.checkDigits == "98" })
        let other = low.description.dropLast(2) + "01"
        #expect(
            throws: IdentifierFault(
                format: .filingReference, found: String(other), reason: .checkCharacters(found: "01", expected: "98"))
        ) { try FilingReference(String(other)) }
    }

    @Test("parts that are never given out make no reference")
    func impossibleParts() {
        func reason(_ district: String, _ year: Int, _ serial: Int) -> IdentifierFault.Reason? {
            do {
                _ = try FilingReference(district: district, year: year, serial: serial)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(reason("310115", 2026, 0) == .outOfRange(found: "0", allowed: 1...999_999))
        #expect(reason("310115", 2026, 1_000_000) == .outOfRange(found: "1000000", allowed: 1...999_999))
        #expect(reason("310115", 26, 1) == .outOfRange(found: "26", allowed: 2000...9999))
        #expect(reason("31011", 2026, 1) == .shape(example: "CXD-310115-2026-000123-43"))
        #expect(reason("３10115", 2026, 1) == .shape(example: "CXD-310115-2026-000123-43"))
        #expect(reason("310115", 2026, 999_999) == nil)
    }

    @Test("references are ordered as their district, year and serial are")
    func order() throws {
        let made = try [(9, 2026), (10, 2026), (1, 2027)].map {
            try FilingReference(district: "310115", year: $0.1, serial: $0.0)
        }
        #expect(made.reversed().sorted() == made)
    }

    @Test("a reference looks like no authority's number")
    func looksLikeNoOther() throws {
        for text in Self.published { #expect(AuthorityNumberStyle.of(text) == nil) }
    }
}

/// The text with the character at one place replaced.
func replacing(_ text: String, at index: Int, with character: Character) -> String {
    var characters = Array(text)
    characters[index] = character
    return String(characters)
}
