import Synchronization

/// What a finding tells beyond its outcome: sentences, comparisons, papers.
struct FindingDetails: Sendable, Hashable {
    let message: Wording
    let action: Wording?
    let evidence: [EvidenceRef]
    let checks: [CheckResult]

    /// Details whose papers are those of their comparisons.
    init(message: Wording, action: Wording? = nil, checks: [CheckResult] = []) {
        self.init(message: message, action: action, evidence: Assessor.evidence(in: checks), checks: checks)
    }

    init(message: Wording, action: Wording?, evidence: [EvidenceRef], checks: [CheckResult]) {
        self.message = message
        self.action = action
        self.evidence = evidence
        self.checks = checks
    }
}

/// Details that are composed when they are first asked for, and then kept: of the hundreds of findings of a filing most
/// are only counted. Shared by the copies of a finding.
final class ComposedDetails: Sendable {
    private enum State {
        case awaiting(@Sendable () -> FindingDetails)
        case composed(FindingDetails)
    }

    private let state: Mutex<State>

    /// - Parameter compose: Gives the same details whenever it is called; it rests on values only.
    init(_ compose: @escaping @Sendable () -> FindingDetails) { state = Mutex(.awaiting(compose)) }

    init(_ details: FindingDetails) { state = Mutex(.composed(details)) }

    var details: FindingDetails {
        state.withLock { state in
            switch state {
            case .composed(let details): return details
            case .awaiting(let compose):
                let details = compose()
                state = .composed(details)
                return details
            }
        }
    }
}
