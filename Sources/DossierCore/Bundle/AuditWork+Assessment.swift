import Foundation

extension AuditWork {
    /// `assessment.json`: about this filing, by this checklist, and ready.
    mutating func checkAssessment() {
        let path = BundleLayout.assessment
        guard let data = seen.contents[path], let value = json(data, path, newest: AssessmentFile.format) else {
            return
        }
        if let name {
            expect(name.reference.description, value["reference"]?.string, "reference", in: path)
            expect(String(name.sequence), value["sequence"]?.integer.map(String.init), "sequence", in: path)
        }
        if let dossier {
            let pin = dossier.content.checklist
            expect(dossier.shipment, value["shipment"]?.string, "shipment", in: path)
            expect(pin.id, value["checklist"]?["id"]?.string, "checklist.id", in: path)
            expect(pin.edition, value["checklist"]?["edition"]?.string, "checklist.edition", in: path)
            expect(pin.sha256.hex, value["checklist"]?["sha256"]?.string, "checklist.sha256", in: path)
        }
        let verdict = value["verdict"]?.string ?? ""
        if verdict != Verdict.ready.rawValue { add(.notReady(verdict: verdict)) }
        checkCounts(value)
    }

    /// The counts must be those of the findings.
    private mutating func checkCounts(_ value: JSONValue) {
        let outcomes = (value["findings"]?.array ?? []).compactMap { $0["outcome"]?.string }
        for outcome in Outcome.allCases {
            let count = outcomes.count { $0 == outcome.rawValue }
            expect(
                String(count), value["counts"]?[outcome.rawValue]?.integer.map(String.init),
                "counts.\(outcome.rawValue)", in: BundleLayout.assessment)
        }
    }
}
