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
        guard let match = path.wholeMatch(of: /examples\/([A-Za-z0-9]+)\.([a-z]+)(?:[.-][a-z0-9.-]+)?\.yml/) else {
            return nil
        }
        (rule, ending) = (String(match.1), String(match.2))
    }

    /// What an example with this ending must expect; nothing when the ending does not say.
    var outcome: Outcome? {
        ["pass": .met, "fail": .failed, "unknown": .couldNotVerify][ending]
    }
}
