package import DossierCore

/// What a waiver does to the verdict on the day of the check. Whatever it does, the finding stays in every report.
package enum WaiverEffect: String, Sendable, Hashable, CaseIterable {
    /// The finding does not block.
    case counts
    /// Proposed and not yet approved.
    case waiting
    /// Its last day has passed.
    case expired
    /// Given under another edition, or for something that cannot be waived.
    case void

    /// The effect in a few words.
    package var title: Wording {
        switch self {
        case .counts: Wording(zh: "已豁免", en: "waived")
        case .waiting: Wording(zh: "豁免待批准", en: "waiver waiting for approval")
        case .expired: Wording(zh: "豁免已届满", en: "waiver expired")
        case .void: Wording(zh: "豁免不适用于本版清单", en: "waiver void under this edition")
        }
    }
}

extension Assessment {
    /// What a waiver of this finding does; `waiver` may be an earlier one than the finding carries.
    package func effect(of waiver: Waiver, on finding: Finding) -> WaiverEffect {
        switch waiver.standing(on: asOf) {
        case .expired: .expired
        case .proposed: .waiting
        case .inForce: finding.isWaivable && waiver.edition == checklist.sha256 ? .counts : .void
        }
    }
}

extension Waiver {
    /// The waiver as a sentence: what it does, until when, why, and the two people.
    package func sentence(_ effect: WaiverEffect) -> Wording {
        let title = effect.title
        let approved = approvedBy.map { (zh: "，\($0) 批准", en: ", approved by \($0)") } ?? (zh: "", en: "")
        return Wording(
            zh: "\(title.zh)（至 \(until)）：\(reason)（\(proposedBy) 提出\(approved.zh)）",
            en: "\(title.en.prefix(1).uppercased())\(title.en.dropFirst()) (until \(until)): \(reason) "
                + "(proposed by \(proposedBy)\(approved.en))")
    }
}

extension Citation {
    /// Instrument and clause.
    package var place: String { clause.isEmpty ? instrument : "\(instrument) \(clause)" }

    /// Instrument, clause and how sure we are of them: `EU-GMP-IV release · adjacent`.
    package var sentence: Wording {
        Wording(zh: "\(place) · \(standing.title.zh)", en: "\(place) · \(standing.title.en)")
    }
}
