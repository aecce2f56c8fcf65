import DossierCore

extension Dossier {
    /// What differs in the correction items, for the audit trail: each new item with its words, each new step with its own.
    func correctionAlterations(to new: Dossier) -> [AuditEvent.Alteration] {
        new.corrections.enumerated().flatMap { index, item -> [AuditEvent.Alteration] in
            let old = index < corrections.count ? corrections[index] : nil
            let field = "correction \(item.number) of \(item.notice)"
            let asked: [AuditEvent.Alteration] = old == nil ? [.init(field: field, old: nil, new: item.asked)] : []
            return asked
                + item.steps.dropFirst(old?.steps.count ?? 0).map {
                    .init(field: "\(field) \($0.kind.rawValue)", old: nil, new: $0.shown)
                }
        }
    }
}

extension CorrectionStep {
    fileprivate var shown: String {
        switch kind {
        case .assigned: (owner ?? "-") + (due.map { ", due \($0)" } ?? "")
        case .answered: (text ?? "") + evidence.map { "; evidence \($0)" }.joined()
        case .withdrawn, .reopened: text ?? ""
        }
    }
}
