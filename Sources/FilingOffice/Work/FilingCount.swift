package import DossierCore

/// How filings came out under another edition, counted.
package struct FilingCount: Sendable, Hashable {
    package private(set) var total = 0
    package private(set) var otherVerdict = 0
    /// The verdict is the same, findings are not.
    package private(set) var otherFindings = 0
    package private(set) var same = 0
    package private(set) var notJudged = 0

    /// Of none.
    package init() {}

    /// Counts one more.
    package mutating func add(_ filing: FilingComparison) {
        total += 1
        switch filing.outcome {
        case .notJudged: notJudged += 1
        case .judged(let diff) where diff.changesVerdict: otherVerdict += 1
        case .judged(let diff) where diff.isEmpty: same += 1
        case .judged: otherFindings += 1
        }
    }

    /// `{"filings", "otherVerdict", "otherFindings", "same", "notJudged"}`.
    package var json: JSONValue {
        [
            "filings": .integer(total), "otherVerdict": .integer(otherVerdict),
            "otherFindings": .integer(otherFindings), "same": .integer(same), "notJudged": .integer(notJudged),
        ]
    }

    /// The same in words.
    package var summary: Wording {
        Wording(
            zh: "备案 \(total) · 结论改变 \(otherVerdict) · 仅结果改变 \(otherFindings) · 不变 \(same) · 无法核对 \(notJudged)",
            en: "filings \(total) · other verdict \(otherVerdict) · other findings only \(otherFindings) · same \(same)"
                + " · could not be judged \(notJudged)")
    }
}
