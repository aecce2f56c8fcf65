import DossierCore

/// The name of an example's file: `examples/X10.fail.yml`, `examples/X10.fail-2.yml`.
struct ExampleName: Hashable {
    /// The endings every rule needs.
    static let required = ["pass", "fail", "unknown"]

    let rule: String
    /// `pass`, `fail` or `unknown`, or another word for a further example.
    let ending: String

    init(rule: String, ending: String) {
        (self.rule, self.ending) = (rule, ending)
    }

    init?(_ path: String) {
        let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
        guard parts.count >= 3, parts.last == "yml", let word = parts[1].split(separator: "-").first else { return nil }
        self.init(rule: String(parts[0]), ending: String(word))
    }

    /// What an example with this ending must expect; nothing when the ending does not say.
    var outcome: Outcome? {
        ["pass": .met, "fail": .failed, "unknown": .couldNotVerify][ending]
    }
}
