package import DossierCore

extension ExampleFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .otherRule(let rule, let file):
            Wording(
                zh: "示例针对 \(rule)，文件名却是 \(file)。请改成一致。",
                en: "The example is about \(rule), its file is \(file). Make them agree.")
        case .otherOutcome(let outcome, let file):
            Wording(
                zh: "示例预期为 \(outcome.rawValue)，与文件名 \(file) 不符。请改成一致。",
                en:
                    "The example expects \(outcome.rawValue), which does not fit its file name \(file). Make them agree."
            )
        case .unknownRule(let rule, let suggestion):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "没有规则“\(rule)”。", en: "There is no rule “\(rule)”."), suggestion, [])
        case .unknownCheck(let check, let rule, let suggestion):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "规则 \(rule) 没有比较项“\(check)”。", en: "Rule \(rule) has no check “\(check)”."), suggestion, [])
        case .failing(.failed):
            Wording(
                zh: "预期为 failed，但没有写 failing。请列出不符合的比较项。",
                en: "The example expects failed and names no failing checks. List them under “failing”.")
        case .failing:
            Wording(
                zh: "只有预期为 failed 时才写 failing。请删除。", en: "Only an example that expects failed has “failing”. Remove it."
            )
        case .unknownType(let type, let suggestion):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "本清单没有文件类型“\(type)”。", en: "This checklist has no document type “\(type)”."), suggestion, []
            )
        case .contradiction(let mismatch):
            Wording(
                zh:
                    "示例与规则矛盾：预期“\(mismatch.expected.title.zh)”\(Self.list(mismatch.expectedFailing))，实为“\(mismatch.found.title.zh)”\(Self.list(mismatch.foundFailing))。请更正规则或示例。",
                en:
                    "The example contradicts its rule: it expects \(mismatch.expected.title.en)\(Self.list(mismatch.expectedFailing)), and \(mismatch.found.title.en)\(Self.list(mismatch.foundFailing)) comes out. Correct the rule or the example."
            )
        case .name:
            Wording(
                zh: "示例文件名应为“规则.结果.yml”，例如 X10.pass.yml。请改名。",
                en: "An example's file is named for rule and outcome, such as X10.pass.yml. Rename it.")
        }
    }

    private static func list(_ checks: [String]) -> String {
        checks.isEmpty ? "" : " [\(checks.joined(separator: ", "))]"
    }
}
