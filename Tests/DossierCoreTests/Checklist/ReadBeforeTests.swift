import Testing

@testable import DossierCore

/// Texts read once are not read again, whatever they said, and memory has an end.
struct ReadBeforeTests {
    @Test("a text is read once, also one that says nothing")
    func once() {
        let memory = ReadBefore<String, Int>()
        var asked: [String] = []
        func read(_ text: String) -> Int? {
            memory.value(text) { text in
                asked.append(text)
                return Int(text)
            }
        }
        #expect([read("7"), read("x"), read("7"), read("x")] == [7, nil, 7, nil])
        #expect(asked == ["7", "x"])
    }

    @Test("when it is full it forgets, and reads again")
    func full() {
        let memory = ReadBefore<Int, Int>(capacity: 2)
        var asked: [Int] = []
        for number in [1, 2, 1, 3, 1] {
            #expect(
                memory.value(number) {
                    asked.append($0)
                    return $0 * 10
                } == number * 10)
        }
        #expect(asked == [1, 2, 3, 1])
    }

    @Test(
        "a limit and a result read before are as they are read anew",
        arguments: [
            "viability >= 70 %", "VCN 0.5 .. 5", "sterility = no growth", "endotoxin ≤ 0.5 EU/mL", "nothing", "",
        ])
    func limits(text: String) {
        for _ in 0..<2 {
            #expect(NamedLimit.read(text) == NamedLimit(text))
            #expect(NamedResult.read(text) == NamedResult(text))
        }
    }
}
