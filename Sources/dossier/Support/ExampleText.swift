import DossierCore

/// Why an example did not come out as it says.
enum ExampleText {
    static func describe(_ result: ExampleRun.Result) -> Wording {
        switch result {
        case .passed: Wording(zh: "通过", en: "passed")
        case .noSuchRule(let id): Wording(zh: "没有规则 \(id)。", en: "there is no rule \(id).")
        case .mismatch(let mismatch):
            Wording(
                zh:
                    "应为“\(mismatch.expected.title.zh)”\(list(mismatch.expectedFailing))，实为“\(mismatch.found.title.zh)”\(list(mismatch.foundFailing))。\(mismatch.findings.map(\.message.zh).joined(separator: " "))",
                en:
                    "expected \(mismatch.expected.title.en)\(list(mismatch.expectedFailing)), came out \(mismatch.found.title.en)\(list(mismatch.foundFailing)). \(mismatch.findings.map(\.message.en).joined(separator: " "))"
            )
        }
    }

    private static func list(_ checks: [String]) -> String {
        checks.isEmpty ? "" : " [\(checks.joined(separator: ", "))]"
    }
}
