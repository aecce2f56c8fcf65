package import DossierCore

extension ExampleRun.Result {
    /// How an example came out, and why not as it says.
    package var wording: Wording {
        switch self {
        case .passed: Wording(zh: "通过", en: "passed")
        case .noSuchRule(let id): Wording(zh: "没有规则 \(id)。", en: "there is no rule \(id).")
        case .mismatch(let mismatch):
            Wording(
                zh:
                    "应为“\(mismatch.expected.title.zh)”\(Self.list(mismatch.expectedFailing))，实为“\(mismatch.found.title.zh)”\(Self.list(mismatch.foundFailing))。\(mismatch.findings.map(\.message.zh).joined(separator: " "))",
                en:
                    "expected \(mismatch.expected.title.en)\(Self.list(mismatch.expectedFailing)), came out \(mismatch.found.title.en)\(Self.list(mismatch.foundFailing)). \(mismatch.findings.map(\.message.en).joined(separator: " "))"
            )
        }
    }

    private static func list(_ checks: [String]) -> String {
        checks.isEmpty ? "" : " [\(checks.joined(separator: ", "))]"
    }
}
