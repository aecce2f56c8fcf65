/// What came of one comparison: how sure the answer is, what it rests on, and what its sentence is filled with.
struct Judgement: Sendable {
    /// Whether the comparison holds, as far as the values that are known tell.
    private(set) var certainty = Certainty.definitely
    /// Values looked at.
    private(set) var facts: [Fact] = []
    /// Values that should have been looked at and could not be read.
    private(set) var gaps: [Gap] = []
    /// Why known values did not decide.
    private(set) var doubts: [Wording] = []
    /// What is so, when the comparison holds; composed only when it is asked for.
    var holding: @Sendable () -> Wording = { Wording(zh: "", en: "") }
    private var fill: [(placeholder: String, value: @Sendable () -> Wording)] = []
    private var compared = 0

    /// Takes over what was read; every gap keeps the comparison from being met.
    mutating func take(_ reading: Reading) {
        facts += reading.facts.contains { $0.isLiteral } ? reading.facts.filter { !$0.isLiteral } : reading.facts
        gaps += reading.gaps
    }

    /// What a placeholder of the check's sentence stands for, the last word counting; composed only when the sentence is.
    mutating func fill(_ placeholder: String, _ value: @autoclosure @escaping @Sendable () -> Wording) {
        fill.append((placeholder, value))
    }

    /// The sentence with its placeholders filled.
    func filled(_ sentence: Wording) -> Wording {
        sentence.filled { name in fill.last { $0.placeholder == name }?.value() }
    }

    /// Counts one answer; a doubtful one gives its reason.
    mutating func weigh(_ answer: Certainty, doubt: @autoclosure () -> Wording) {
        compared += 1
        if answer == .possibly { doubts.append(doubt()) }
        certainty = Certainty.all(of: [certainty, answer])
    }

    /// Nothing more can be said, for this reason.
    mutating func giveUp(_ reason: Wording) { weigh(.possibly, doubt: reason) }

    /// Failed beats could-not-verify beats met; where nothing was compared, nothing was verified.
    var outcome: Outcome {
        if certainty == .no { return .failed }
        return certainty == .definitely && gaps.isEmpty && compared > 0 ? .met : .couldNotVerify
    }
}

extension Wording {
    /// The text with each `{name}` replaced by what it stands for; an unknown name stays as it is written.
    func filled(_ value: (String) -> Wording?) -> Wording {
        Wording(zh: Self.filled(zh) { value($0)?.zh }, en: Self.filled(en) { value($0)?.en })
    }

    private static func filled(_ text: String, _ value: (String) -> String?) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open] + (value(name) ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// Sentences one after another, each said once.
    static func sentences(_ sentences: [Wording]) -> Wording {
        let once = sentences.once
        return Wording(zh: once.map(\.zh).joined(), en: once.map(\.en).joined(separator: " "))
    }
}
