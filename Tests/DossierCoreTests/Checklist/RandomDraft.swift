import DossierCore
import TestSupport

/// Loose facts made by chance: mostly sound, some malformed, some papers twice.
enum RandomDraft {
    static func make(_ dice: inout Dice) -> FactSheet.Draft {
        let lots = ["LOT-A", "LOT-B"].prefix(Int.random(in: 1...2, using: &dice))
        var draft = EngineSamples.draft(
            shipment: [
                "batches": .array(lots.map { ["lot": .string($0), "units": 2] }),
                "destination": pick(["US", "DE", "CN", "GB", "SG"], &dice), "planned-departure": day(&dice),
            ],
            product: ["modality": pick(["stem-cell-preparation", "other"], &dice), "aliases": ["A", "B"]],
            donors: [["code": "D-1"], ["code": "D-2"]])
        draft.batches = lots.map {
            [
                "lot": .string($0), "product": "P1", "donors": ["D-1", "D-2"], "bank": pick(["A", "B", "C"], &dice),
                "expiry": day(&dice),
            ]
        }
        let slots =
            [("D10", SubjectRef(.filing, "S1"))] + lots.map { ("D17", SubjectRef(.batch, $0)) }
            + ["D-1", "D-2"].map { ("D53", SubjectRef(.donor, $0)) }
        for (type, subject) in slots where !dice.once(in: 8) {
            for _ in 0..<(dice.once(in: 10) ? 2 : 1) {
                draft.documents.append(
                    FactSheet.Draft.Paper(
                        type: type, subject: subject, fields: fields(&dice),
                        expires: dice.once(in: 6) ? nil : day(&dice)))
            }
        }
        return draft
    }

    /// The same with values taken away: from records, from the papers of a slot, or the whole slot.
    static func thinned(_ draft: FactSheet.Draft, _ dice: inout Dice) -> FactSheet.Draft {
        var less = draft
        for name in ["destination", "planned-departure"] where dice.once(in: 6) { less.shipment[name] = nil }
        less.batches = less.batches.map { batch in
            batch.filter { !["bank", "expiry"].contains($0.key) || !dice.once(in: 5) }
        }
        less.products = less.products.map { product in
            product.filter { !["modality", "aliases"].contains($0.key) || !dice.once(in: 5) }
        }
        for slot in Set(draft.documents.map { "\($0.type) \($0.subject?.id ?? "")" }).sorted() {
            let isGone = dice.once(in: 6)
            let lost = EngineSamples.everyType.map(\.name).filter { _ in dice.once(in: 5) }
            less.documents = less.documents.compactMap { paper in
                guard "\(paper.type) \(paper.subject?.id ?? "")" == slot else { return paper }
                return isGone
                    ? nil
                    : FactSheet.Draft.Paper(
                        type: paper.type, subject: paper.subject,
                        fields: paper.fields.filter { !lost.contains($0.key) },
                        expires: lost.contains("day") ? nil : paper.expires)
            }
        }
        return less
    }

    private static func fields(_ dice: inout Dice) -> FactSheet.Values {
        var fields: FactSheet.Values = [
            "text": pick(["A", "B", "a", "C"], &dice), "day": day(&dice), "other-day": day(&dice),
            "span": pick(["3 d", "60 h", "1 month", "2 years"], &dice),
            "quantity": pick(["5 bags", "3 bags", "2 vials", "20 mL"], &dice),
            "number": pick(["1", "2.5", "1e3"], &dice),
            "count": pick([1, 2, "3", 9], &dice), "sure": pick([true, "no"], &dice),
            "choice": pick(["released", "rejected"], &dice), "list": pick([["A"], ["A", "B"], ["C"], []], &dice),
            "trial": pick(["NCT02852213", "NCT1"], &dice), "lot": pick(["LOT-A", "LOT-B"], &dice),
        ]
        for name in fields.keys.sorted() where dice.once(in: 12) {
            fields[name] = pick([nil, "", "?", 7, ["x"], ["zh": "x"]], &dice)
        }
        return fields
    }

    private static func day(_ dice: inout Dice) -> JSONValue {
        pick(["2026-05-28", "2026-06-02", "2026-06-09", "2026-06", "2026", "2026-06-30", "2026-02-30"], &dice)
    }

    private static func pick(_ values: [JSONValue], _ dice: inout Dice) -> JSONValue {
        values[Int.random(in: 0..<values.count, using: &dice)]
    }
}
