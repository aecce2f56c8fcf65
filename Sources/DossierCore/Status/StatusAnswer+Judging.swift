import Foundation

extension StatusAnswer {
    /// Judges whether goods may travel on a day (domain-brief 7.5 and 7.6).
    ///
    /// Valid takes: filed by the authority, the day and the planned departure inside its period, enough quantity left,
    /// and nothing that puts it on hold. An open blocking finding, a suspension, and a permit that lapsed or is overdrawn are
    /// holds. `permits` are those the shipment names, as the register stands: a filing keeps what it was signed with, but
    /// goods travel in the world as it is now.
    package static func judge(
        _ dossier: Dossier, _ assessment: Assessment, permits: [PermitLedger] = [], asOf day: Day
    ) -> StatusAnswer {
        let filing = dossier.authorityEvents.last { $0.kind == .filed }
        let holds =
            holds(dossier, assessment, asOf: day)
            + (dossier.status.isFinal
                ? [] : permits.flatMap { Self.holds($0, on: dossier.records.shipment, asOf: day) })
        let obstacles = obstacles(dossier, filing, asOf: day)
        let validity: Validity =
            switch (obstacles.isEmpty, holds.isEmpty) {
            case (_, false) where filing != nil || dossier.status == .suspended: .onHold
            case (false, _): .notValid
            case (true, false): .onHold
            case (true, true): .valid
            }
        let shipment = dossier.records.shipment
        let bundle = dossier.bundles.last
        return StatusAnswer(
            reference: dossier.reference, sequence: bundle?.sequence, shipment: shipment.id, state: dossier.status,
            validity: validity, reasons: holds + obstacles, validFrom: filing?.validFrom,
            validUntil: filing?.validUntil,
            authorityNumber: filing?.number ?? dossier.authorityEvents.last { $0.number != nil }?.number,
            lots: shipment.batches.map(\.lot), airWaybill: shipment.airWaybill, bundle: bundle?.digest,
            manifest: bundle?.manifest, product: dossier.records.products.first?.name,
            destination: shipment.destination, asOf: day)
    }

    /// Document types whose lapse holds a shipment: trial authorisation, special-articles approval, HGR approval (7.6).
    static let permitPapers = ["D63", "D77", "D80"]

    private static func holds(_ dossier: Dossier, _ assessment: Assessment, asOf day: Day) -> [Wording] {
        var reasons: [Wording] = []
        if dossier.status == .suspended {
            reasons.append(Wording(zh: "备案已暂停。", en: "The filing is suspended."))
        }
        for document in dossier.documents where permitPapers.contains(document.type) {
            guard let expires = document.expires, expires < day else { continue }
            reasons.append(
                Wording(
                    zh: "许可文件 \(document.type) 已于 \(expires) 到期。",
                    en: "Permit \(document.type) lapsed on \(expires)."))
        }
        for finding in assessment.blockers where finding.severity == .block {
            reasons.append(
                Wording(
                    zh: "\(finding.id)（\(finding.title.zh)）：\(finding.outcome.title.zh)。",
                    en: "\(finding.id) (\(finding.title.en)): \(finding.outcome.title.en)."))
        }
        return reasons
    }

    private static func obstacles(_ dossier: Dossier, _ filing: AuthorityEvent?, asOf day: Day) -> [Wording] {
        guard let filing, dossier.status == .filed || dossier.status == .suspended else {
            return [
                Wording(
                    zh: "尚无主管部门备案完成的登记（当前状态：\(dossier.status.title.zh)）。",
                    en: "No completed filing by the authority is on record (state: \(dossier.status.title.en)).")
            ]
        }
        var reasons: [Wording] = []
        let departure = dossier.records.shipment.plannedDeparture
        if let from = filing.validFrom, let until = filing.validUntil {
            if day < from { reasons.append(Wording(zh: "备案自 \(from) 起有效。", en: "The filing is valid from \(from).")) }
            if day > until { reasons.append(Wording(zh: "备案已于 \(until) 到期。", en: "The filing expired on \(until).")) }
            if departure < from || departure > until {
                reasons.append(
                    Wording(
                        zh: "计划发运日 \(departure) 不在备案有效期（\(from) 至 \(until)）内。",
                        en:
                            "The planned departure on \(departure) lies outside the filing's period (\(from) to \(until))."
                    ))
            }
        } else {
            reasons.append(Wording(zh: "备案的有效期没有登记。", en: "The filing's period is not on record."))
        }
        if let allowed = filing.quantity { reasons += quantityObstacles(dossier.records.shipment, allowed) }
        return reasons
    }

    private static func quantityObstacles(_ shipment: Shipment, _ allowed: Quantity) -> [Wording] {
        let amounts = shipment.batches.map { $0.quantity.converted(to: allowed.unit)?.value }
        guard !amounts.contains(nil) else {
            return [
                Wording(
                    zh: "无法比较发运数量与备案数量（\(allowed)）的单位。",
                    en: "The quantity shipped cannot be compared with the quantity filed (\(allowed)).")
            ]
        }
        let total = amounts.compactMap(\.self).reduce(0, +)
        guard total > allowed.value else { return [] }
        return [
            Wording(
                zh: "发运数量 \(total) \(allowed.unit) 超过备案数量 \(allowed)。",
                en: "The quantity shipped, \(total) \(allowed.unit), exceeds the quantity filed, \(allowed).")
        ]
    }
}
