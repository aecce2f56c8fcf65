import DossierCore
import Testing

@Suite("Donation identification numbers")
struct DonationIdentificationTests {
    @Test(
        "published numbers have the published check character and flag",
        arguments: [("G123417654321", "A", 70), ("A999917123456", "9", 69), ("W000024000123", "T", 89)])
    func published(text: String, check: String, flag: Int) throws {
        let number = try DonationIdentification(text)
        #expect(number.description == text)
        #expect(number.checkCharacter == check)
        #expect(number.type3Flag == flag)
        #expect(number.facility == text.prefix(5))
    }

    @Test(
        "a check character or a flag given with the number is checked and left away",
        arguments: [
            "G123417654321A", "G1234 17 654321 A", "g123417654321a", "G12341765432170", "G12341765432100",
            " Ｇ123417654321 ",
        ])
    func withCheck(text: String) throws {
        #expect(try DonationIdentification(text).description == "G123417654321")
    }

    @Test(
        "a faulty number says what is wrong with it",
        arguments: [
            ("G123417654321B", IdentifierFault.Reason.checkCharacters(found: "B", expected: "A")),
            ("G12341765432171", .checkCharacters(found: "71", expected: "70")),
            ("O123417654321", .character("O", position: 1)),
            ("0123417654321", .character("0", position: 1)), ("G1234A7654321", .character("A", position: 6)),
            ("G123417654321*0", .character("*", position: 14)),
            ("G12341765432", .length(found: 12, allowed: [13...15])), (" ", .empty),
        ])
    func refused(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .din, found: text, reason: reason)) { try DonationIdentification(text) }
    }

    @Test("a star is a check character like any other")
    func star() throws {
        let numbers = try (100..<1000).map { try DonationIdentification("G123417654\($0)") }
        let number = try #require(numbers.first { $0.checkCharacter == "*" })
        #expect(try DonationIdentification(number.description + "*") == number)
        #expect(number.type3Flag == 96)
    }
}
