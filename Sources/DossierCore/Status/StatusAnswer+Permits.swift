extension StatusAnswer {
    /// Why the permits a shipment names keep it from leaving (domain-brief 7.6): lapsed by the day or by the planned
    /// departure, overdrawn, or a balance that cannot be known. A permit that limits no quantity cannot be overdrawn.
    static func holds(_ ledger: PermitLedger, on shipment: Shipment, asOf day: Day) -> [Wording] {
        let permit = Wording(
            zh: "\(ledger.permit.kind.title.zh) \(ledger.permit.shown)",
            en: "\(ledger.permit.kind.title.en) \(ledger.permit.shown)")
        return lapse(ledger.permit, permit, shipment.plannedDeparture, day)
            + overdraft(ledger.entries.first { $0.use.shipment == shipment.id }?.balance, permit, ledger.permit)
    }

    private static func lapse(_ permit: Permit, _ name: Wording, _ departure: Day, _ day: Day) -> [Wording] {
        if let end = permit.validUntil, end < day {
            return [Wording(zh: "\(name.zh) 已于 \(end) 到期。", en: "The \(name.en) lapsed on \(end).")]
        }
        if let end = permit.validUntil, end < departure {
            return [
                Wording(
                    zh: "\(name.zh) 于 \(end) 到期，早于计划发运日 \(departure)。",
                    en: "The \(name.en) lapses on \(end), before the planned departure on \(departure).")
            ]
        }
        return []
    }

    private static func overdraft(
        _ balance: Result<PermitBalance, PermitDoubt>?, _ name: Wording, _ permit: Permit
    ) -> [Wording] {
        switch balance {
        case .success(let balance) where balance.isOverdrawn:
            let allowed = permit.quantity.map(\.description) ?? ""
            return [
                Wording(
                    zh: "\(name.zh) 已超支：含本次累计支取 \(balance.drawnTotal)，批准数量 \(allowed)。",
                    en:
                        "The \(name.en) is overdrawn: \(balance.drawnTotal) with this shipment, \(allowed) approved."
                )
            ]
        case .failure(.unitsDiffer(let drawn, let unit)):
            return [
                Wording(
                    zh: "无法核实\(name.zh) 的余量：支取的 \(drawn) 不能换算为 \(unit)。",
                    en:
                        "What is left of the \(name.en) could not be verified: \(drawn) drawn from it does not convert into \(unit)."
                )
            ]
        case .success, .failure(.noQuantity), nil: return []
        }
    }
}

extension Permit {
    /// The number on the paper, or the code where no number is known.
    package var shown: String { number ?? code }
}
