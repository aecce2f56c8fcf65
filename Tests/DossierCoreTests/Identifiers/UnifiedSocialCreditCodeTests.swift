import DossierCore
import Testing

@Suite("Unified social credit codes")
struct UnifiedSocialCreditCodeTests {
    static let published = ["91110000600037341L", "914403001922038216", "9144030071526726XG"]

    @Test("published codes read and print", arguments: published)
    func roundTrip(text: String) throws {
        #expect(try UnifiedSocialCreditCode(text).description == text)
        #expect(try UnifiedSocialCreditCode(" \(text.lowercased()) ").description == text)
    }

    @Test("the district is characters three to eight")
    func district() throws {
        #expect(try UnifiedSocialCreditCode("９１４４０３００１９２２０３８２１６").districtCode == "440300")
    }

    @Test(
        "a faulty code says what is wrong with it",
        arguments: [
            ("914403001922038217", IdentifierFault.Reason.checkCharacters(found: "7", expected: "6")),
            ("91440300192203821", .length(found: 17, allowed: [18...18])),
            ("91440300192203821I", .character("I", position: 18)), ("9144O3001922038216", .character("O", position: 5)),
            ("91440A001922038216", .character("A", position: 6)), ("9144030019220382-6", .character("-", position: 17)),
            ("", .empty),
        ])
    func refused(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .uscc, found: text, reason: reason)) {
            try UnifiedSocialCreditCode(text)
        }
    }

    @Test("every single wrong character is noticed", arguments: published)
    func singleCharacter(text: String) {
        for (index, character) in text.enumerated() {
            for other in CheckCharacters.creditCodeAlphabet where other != character {
                let corrupted = replacing(text, at: index, with: other)
                #expect(throws: IdentifierFault.self, "\(corrupted)") { try UnifiedSocialCreditCode(corrupted) }
            }
        }
    }
}
