import DossierCore
import FilingOffice

/// Whether exports need the filing, for scripts and spreadsheets.
enum ScopeData {
    static func csv(_ report: ScopeReport, _ language: Language) -> String {
        let header = "planned,product,destination,decision,class,tests,missing,reasons,citations"
        let rows = report.answers.map { answer in
            [
                answer.planned.name, answer.planned.product?[language] ?? "",
                answer.planned.values["destination"] ?? "", answer.decision.rawValue, classID(answer) ?? "",
                answer.grounds.map(\.id).joined(separator: " "), answer.missing.joined(separator: " "),
                answer.reasons.map { $0[language] }.joined(separator: " "), ScopeText.citations(answer)[language],
            ].map(CheckReportCSV.cell).joined(separator: ",")
        }
        return ([header] + rows).joined(separator: "\n")
    }

    static func json(_ report: ScopeReport) -> JSONValue {
        let (pin, count) = (report.checklist.pin, report.count)
        return .object([
            "checklist": .object([
                "id": .string(pin.id), "edition": .string(pin.edition), "sha256": .string(pin.sha256.hex),
                "standing": .string(report.checklist.standing.rawValue),
            ]),
            "note": EditionDiffData.wording(report.rules.note),
            "rows": .array(report.answers.map(row)),
            "counts": .object([
                "yes": .integer(count.yes), "no": .integer(count.no), "cannotTell": .integer(count.cannotTell),
                "mistakes": .integer(0),
            ]),
        ])
    }

    private static func row(_ answer: ScopeAnswer) -> JSONValue {
        .object([
            "planned": .string(answer.planned.name),
            "product": answer.planned.product.map(EditionDiffData.wording) ?? .null,
            "values": .object(answer.planned.values.mapValues { .string($0) }),
            "decision": .string(answer.decision.rawValue), "class": classID(answer).map { .string($0) } ?? .null,
            "classified": EditionDiffData.wording(answer.classified),
            "tests": .array(answer.grounds.map { .string($0.id) }),
            "missing": .array(answer.missing.map { .string($0) }),
            "reasons": .array(answer.reasons.map(EditionDiffData.wording)),
            "citations": .array(
                answer.citations.map {
                    .object([
                        "instrument": .string($0.instrument), "clause": .string($0.clause),
                        "standing": .string($0.standing.rawValue),
                    ])
                }),
        ])
    }

    private static func classID(_ answer: ScopeAnswer) -> String? {
        guard case .found(let found) = answer.classification else { return nil }
        return found.id
    }
}
