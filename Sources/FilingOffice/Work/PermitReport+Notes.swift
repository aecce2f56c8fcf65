package import DossierCore

extension PermitReport {
    /// What to watch about a permit, in sentences.
    static func notes(_ ledger: PermitLedger, _ term: PermitTerm?, asOf day: Day) -> [Wording] {
        time(ledger.permit, term, asOf: day) + amount(ledger)
    }

    private static func time(_ permit: Permit, _ term: PermitTerm?, asOf day: Day) -> [Wording] {
        guard let end = permit.validUntil, let term else {
            return permit.kind.isLimited
                ? [Wording(zh: "没有登记有效期至。", en: "No last day of validity is on record.")] : []
        }
        if end < day { return [Wording(zh: "已于 \(end) 到期。", en: "It lapsed on \(end).")] }
        var notes: [Wording] = []
        if let start = permit.validFrom, start > day {
            notes.append(Wording(zh: "自 \(start) 起有效。", en: "It counts from \(start)."))
        }
        guard term.isRenewalDue(of: permit.kind) else { return notes }
        let least = PermitTerm.renewalWorkingDays
        notes.append(
            Wording(
                zh:
                    "距到期还有 \(term.workingDays) 个工作日，少于 \(least) 个：延续申请应在到期前至少 \(least) 个工作日提出。仅扣除周末，法定节假日未知，实际可能更少。",
                en:
                    "\(term.workingDays) working days are left, fewer than \(least): a renewal is to be asked for at least \(least) working days before the end. Weekends only, public holidays not known; there may be fewer."
            ))
        return notes
    }

    private static func amount(_ ledger: PermitLedger) -> [Wording] {
        switch ledger.balance {
        case .success(let balance) where balance.isOverdrawn:
            [
                Wording(
                    zh: "已超支：累计支取 \(balance.drawnTotal)，剩余 \(balance.remaining)。",
                    en: "It is overdrawn: \(balance.drawnTotal) drawn, \(balance.remaining) left.")
            ]
        case .success: []
        case .failure(.noQuantity):
            ledger.entries.isEmpty || !ledger.permit.kind.isLimited
                ? []
                : [Wording(zh: "没有登记批准数量，无法核实余量。", en: "No quantity is on record, so what is left cannot be verified.")]
        case .failure(.unitsDiffer(let drawn, let unit)):
            [
                Wording(
                    zh: "无法核实余量：支取的 \(drawn) 不能换算为 \(unit)。请统一单位。",
                    en:
                        "What is left cannot be verified: \(drawn) drawn from it does not convert into \(unit). State both in units that convert."
                )
            ]
        }
    }
}

extension Permit.Kind {
    /// Whether it is given until a day and for a quantity. Determinations, screenings and notices say how things are; a
    /// customs declaration is about one consignment.
    package var isLimited: Bool {
        switch self {
        case .specialArticlesApproval, .geneticResourcesApproval: true
        case .geneticResourcesDetermination, .technologyExportScreening, .usPersonCellNotice, .customsDeclaration: false
        }
    }
}
