import DossierCore
import Testing

struct DidYouMeanTests {
    private static let words = ["evidence", "released-on", "lot", "units", "expiry", "D17", "D18"]

    @Test(
        "the nearest word is guessed when it is near enough",
        arguments: [
            ("evidance", "evidence"), ("released_on", "released-on"), ("Released On", "released-on"), ("lto", "lot"),
            ("unit", "units"), ("exipry", "expiry"), ("d17", "D17"), ("D1", "D17"), ("ｌｏｔ", "lot"),
        ])
    func near(word: String, expected: String) {
        #expect(DidYouMean.suggestion(for: word, among: Self.words) == expected)
    }

    @Test("nothing is guessed for a word that is far from all", arguments: ["", "批号", "consignee", "x"])
    func far(word: String) {
        #expect(DidYouMean.suggestion(for: word, among: Self.words) == nil)
    }
}
