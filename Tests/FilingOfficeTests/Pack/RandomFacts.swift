import DossierCore
import TestSupport

/// Facts made by chance for every field of an edition: sound, absent, malformed, contradictory or of the wrong type.
struct RandomFacts {
    let checklist: Checklist
    var dice: Dice

    /// A filing with up to two of everything.
    mutating func draft() -> FactSheet.Draft {
        let lots = ["LOT-0001", "LOT-0002"].prefix(Int.random(in: 0...2, using: &dice))
        let donors = ["D-1", "D-2"].prefix(Int.random(in: 0...2, using: &dice))
        var shipment = record(.shipment)
        shipment["id"] = dice.once(in: 20) ? nil : "S1"
        if !dice.once(in: 6) {
            shipment["batches"] = .array(lots.map { ["lot": .string($0), "units": 2, "quantity": "2 bags"] })
        }
        if !dice.once(in: 4) { shipment["destination"] = dice.pick(["US", "DE", "SG", "GB", "BR", "JP"]) }
        var draft = FactSheet.Draft(
            shipment: shipment, parties: [record(.party, "MAKER"), record(.party, "CLINIC")],
            products: [record(.product, "P1")], donors: donors.map { record(.donor, $0) },
            batches: lots.map { record(.batch, $0) }, trials: [record(.trial, "T1")],
            permits: [record(.permit, "SA-1"), record(.permit, "HGR-1")],
            filing: ["status": junk(), "submitted-on": day()])
        for index in draft.batches.indices where !dice.once(in: 8) {
            draft.batches[index]["product"] = "P1"
            draft.batches[index]["donors"] = .array(donors.map { .string($0) })
        }
        draft.documents = papers(lots: Array(lots), donors: Array(donors))
        return draft
    }

    private mutating func record(_ kind: RecordKind, _ key: String? = nil) -> FactSheet.Values {
        var values = fields(RecordSchema.fields(of: kind))
        if let key { values[kind.keyField] = .string(key) }
        for (name, target) in ["trial": "T1", "consignor": "MAKER", "consignee": "CLINIC", "sponsor": "MAKER"]
        where values[name] != nil && !dice.once(in: 6) { values[name] = .string(target) }
        if kind == .shipment, !dice.once(in: 3) { values["permits"] = ["SA-1", "HGR-1"] }
        return values
    }

    private mutating func papers(lots: [String], donors: [String]) -> [FactSheet.Draft.Paper] {
        var papers: [FactSheet.Draft.Paper] = []
        for requirement in checklist.documentTypes {
            for subject in subjects(requirement.about, lots, donors) where !dice.once(in: 4) {
                for number in 0..<(dice.once(in: 10) ? 2 : 1) {
                    papers.append(
                        FactSheet.Draft.Paper(
                            type: requirement.id, subject: subject, fields: fields(requirement.fields),
                            issued: dice.once(in: 6) ? nil : day(), expires: dice.once(in: 6) ? nil : day(),
                            file: "\(requirement.id)-\(number).pdf"))
                }
            }
        }
        return papers
    }

    private func subjects(_ kind: SubjectKind, _ lots: [String], _ donors: [String]) -> [SubjectRef] {
        switch kind {
        case .filing, .shipment: [SubjectRef(kind, "S1")]
        case .batch: lots.map { SubjectRef(.batch, $0) }
        case .donor: donors.map { SubjectRef(.donor, $0) }
        case .product: [SubjectRef(.product, "P1")]
        case .trial: [SubjectRef(.trial, "T1")]
        case .site: [SubjectRef(.site, "CLINIC")]
        case .organisation: [SubjectRef(.organisation, "MAKER")]
        case .permit: [SubjectRef(.permit, "SA-1")]
        case .document: []
        }
    }

    private mutating func fields(_ specs: [FieldSpec]) -> FactSheet.Values {
        var values: FactSheet.Values = [:]
        for spec in specs {
            switch Int.random(in: 0..<10, using: &dice) {
            case 0: continue
            case 1: values[spec.name] = junk()
            default: values[spec.name] = sound(spec.type)
            }
        }
        return values
    }

    private mutating func sound(_ type: FieldType) -> JSONValue {
        switch type {
        case .text, .reference: dice.pick(["A", "B", "P1", "MAKER", "LOT-0001"])
        case .wording: ["zh": "甲", "en": "A"]
        case .day: day()
        case .instant: dice.pick(["2026-06-01T10:00:00+08:00", "2026-06-02T10:00:00Z"])
        case .quantity: dice.pick(["5 bags", "2 bags", "20 mL", "92 %", "1e6 cells"])
        case .span: dice.pick(["48 h", "2 d", "1 month", "2 years"])
        case .number: dice.pick(["1", "2.5", "1e3"])
        case .integer: dice.pick([0, 1, 2, "3"])
        case .yesNo: dice.pick([true, false, "yes", "否"])
        case .choice(let words): .string(dice.pick(words))
        case .result: dice.pick(["viability = 92 %", "HIV-1/2 = non-reactive", "VCN = 2"])
        case .limit: dice.pick(["viability >= 70 %", "HIV-1/2 = non-reactive", "VCN 0.5 .. 5"])
        case .identifier: dice.pick(["LOT-0001", "US", "NCT02852213", "176-12345675"])
        case .list(let element): .array((0..<Int.random(in: 0...2, using: &dice)).map { _ in sound(element) })
        case .group(let specs): .object(fields(specs))
        }
    }

    private mutating func junk() -> JSONValue {
        dice.pick([
            .null, "", "  ", "?", 7, -1, true, [], ["x", 3], ["zh": "x"], [[["y"]]], "2026-02-30", "9e999", "∞",
            "\u{0}", "13800138000",
        ])
    }

    private mutating func day() -> JSONValue {
        dice.pick([
            "2026-05-28", "2026-06-02", "2026-06-09", "2026-06", "2026", "2026-06-30", "0001-01-01", "9999-12-31",
        ])
    }
}
