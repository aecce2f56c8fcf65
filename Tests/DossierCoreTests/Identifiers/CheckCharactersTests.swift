import DossierCore
import Testing

@Suite("Check characters")
struct CheckCharactersTests {
    @Test(
        "each scheme gives its published values",
        arguments: [
            (CheckCharacters.mod97("CXD3101152026000123"), "43"), (CheckCharacters.mod97("CXD3205822026000007"), "65"),
            (CheckCharacters.mod97("794"), "44"), (CheckCharacters.mod37("G123417654321"), "A"),
            (CheckCharacters.mod37("A999917123456"), "9"), (CheckCharacters.mod37("W000024000123"), "T"),
            (CheckCharacters.mod31("91110000600037341"), "L"), (CheckCharacters.gs1("950600013435"), "2"),
            (CheckCharacters.gs1("10614141234567890"), "8"), (CheckCharacters.mod7("1234567"), "5"),
        ] as [(String?, String)])
    func values(computed: String?, expected: String) {
        #expect(computed == expected)
    }

    @Test("a body with a character the scheme does not know has no check characters")
    func unknownCharacters() {
        #expect(CheckCharacters.mod97("CXD-310115") == nil)
        #expect(CheckCharacters.mod97("") == nil)
        #expect(CheckCharacters.mod37("g1234") == nil)
        #expect(CheckCharacters.mod31("9111000060003734I") == nil)
        #expect(CheckCharacters.gs1("12A") == nil)
        #expect(CheckCharacters.mod7("１２") == nil)
    }
}
