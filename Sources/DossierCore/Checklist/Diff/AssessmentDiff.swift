/// What becomes of one filing when it is judged by another edition: verdict and findings, before and after.
package struct AssessmentDiff: Sendable, Hashable {
    /// One requirement or rule about one subject whose outcome is not the same; nil where an edition does not ask.
    package struct Move: Sendable, Hashable {
        package let id: String
        package let subject: SubjectRef
        package let old: Outcome?
        package let new: Outcome?

        package init(id: String, subject: SubjectRef, old: Outcome?, new: Outcome?) {
            self.id = id
            self.subject = subject
            self.old = old
            self.new = new
        }
    }

    package let oldVerdict: Verdict
    package let newVerdict: Verdict
    /// What stands in the way under the new edition and did not under the old one.
    package let newlyBlocking: [Waiver.Target]
    /// What stood in the way under the old edition and does so no more.
    package let noLongerBlocking: [Waiver.Target]
    /// Findings whose waiver counts under the old edition and not under the new one: a waiver names its edition.
    package let lostWaivers: [Waiver.Target]
    /// Every finding that came out otherwise.
    package let moves: [Move]

    /// Compares two assessments of the same filing on the same day.
    package init(from old: Assessment, to new: Assessment) {
        (oldVerdict, newVerdict) = (old.verdict, new.verdict)
        let (before, after) = (old.blockers.map(\.target), new.blockers.map(\.target))
        let (blocked, blocks) = (Set(before), Set(after))
        newlyBlocking = after.filter { !blocked.contains($0) }
        noLongerBlocking = before.filter { !blocks.contains($0) }
        let waived = Set(new.findings.filter(new.isWaived).map(\.target))
        let present = Set(new.findings.map(\.target))
        lostWaivers = old.findings.filter(old.isWaived).map(\.target).filter {
            present.contains($0) && !waived.contains($0)
        }
        let mine = Dictionary(old.findings.map { ($0.target, $0.outcome) }) { first, _ in first }
        let theirs = Dictionary(new.findings.map { ($0.target, $0.outcome) }) { first, _ in first }
        moves = (new.findings.map(\.target) + old.findings.map(\.target).filter { theirs[$0] == nil })
            .filter { mine[$0] != theirs[$0] }
            .map { Move(id: $0.finding, subject: $0.subject, old: mine[$0], new: theirs[$0]) }
    }

    /// Whether the verdict is another one.
    package var changesVerdict: Bool { oldVerdict != newVerdict }

    /// Whether nothing at all comes out otherwise.
    package var isEmpty: Bool {
        !changesVerdict && moves.isEmpty && lostWaivers.isEmpty && newlyBlocking.isEmpty && noLongerBlocking.isEmpty
    }
}

extension Finding {
    /// The finding as a waiver would name it.
    package var target: Waiver.Target { Waiver.Target(finding: id, subject: subject) }
}
