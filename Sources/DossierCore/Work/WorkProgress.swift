/// How far a filing has come, and what stands in its way.
package struct WorkProgress: Sendable, Hashable {
    package let verdict: Verdict
    /// Findings that are met.
    package let met: Int
    /// Findings that apply: all but `not-applicable`.
    package let applicable: Int
    /// Findings that stand in the way, those that could not be verified among them.
    package let blockers: Int
    /// Blockers that could not be verified.
    package let couldNotVerify: Int

    package init(_ assessment: Assessment) {
        verdict = assessment.verdict
        met = assessment.count(.met)
        applicable = assessment.findings.count - assessment.count(.notApplicable)
        let standing = assessment.blockers
        blockers = standing.count
        couldNotVerify = standing.count { $0.outcome == .couldNotVerify }
    }

    /// Met of applicable in whole percent, rounded down; nil when nothing applies.
    ///
    /// Never shown without `blockers` beside it. Rounded down it is 100 only when every applicable finding is met, so
    /// that it is never 100 while something blocks, could not be verified, or is merely waived.
    package var percent: Int? { applicable == 0 ? nil : met * 100 / applicable }

    /// Blockers first, the percentage after them: 3 to resolve, 1 of them could not be verified · 30 of 35 met (85 %).
    package var wording: Wording {
        let unverified =
            couldNotVerify == 0
            ? Wording(zh: "", en: "")
            : Wording(zh: "（其中 \(couldNotVerify) 项无法核实）", en: " (\(couldNotVerify) of them could not be verified)")
        let share = percent.map { Wording(zh: "（\($0)%）", en: " (\($0) %)") } ?? Wording(zh: "", en: "")
        return Wording(
            zh: "须解决 \(blockers) 项\(unverified.zh) · 适用 \(applicable) 项，已满足 \(met) 项\(share.zh)",
            en: "\(blockers) to resolve\(unverified.en) · \(met) of \(applicable) applicable met\(share.en)")
    }
}
