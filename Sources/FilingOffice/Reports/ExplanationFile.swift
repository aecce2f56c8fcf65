package import DossierCore

/// Why findings came out as they did, as the object of `explain --format json`: the members of `check --format json` for
/// each finding, and beside them the papers, the texts cited, the remedy and every waiver there ever was.
package enum ExplanationFile {
    package static func object(_ findings: [Finding], in report: CheckReport) -> JSONValue {
        var members = AssessmentFile.object(report.assessment)
        members["counts"] = nil
        members["banner"] = report.banner.map(wording) ?? nil
        members["findings"] = .array(findings.map { finding($0, report) })
        return .object(members)
    }

    private static func finding(_ finding: Finding, _ report: CheckReport) -> JSONValue {
        var members = AssessmentFile.finding(finding, in: report.assessment).object ?? [:]
        members["remedy"] = report.checklist.demand(finding.id).map { wording($0.remedy) } ?? nil
        members["documents"] = .array(finding.papers(in: report).map(paper))
        members["instruments"] = .array(
            finding.citations.compactMap { report.checklist.instrument($0.instrument) }.map { instrument in
                [
                    "id": .string(instrument.id), "title": wording(instrument.title),
                    "standing": .string(instrument.standing.rawValue),
                ]
            })
        members["waivers"] = .array(
            finding.waivers(in: report).map { waiver in
                let counts = waiver == finding.waiver && report.assessment.isWaived(finding)
                return AssessmentFile.waiver(waiver, counts: counts, on: report.assessment.asOf)
            })
        return .object(members)
    }

    private static func paper(_ document: Document) -> JSONValue {
        [
            "document": .string(document.id.text), "name": .string(document.originalName),
            "sha256": .string(document.digest.hex), "short": .string(document.digest.short),
            "issued": document.issued.map { .string($0.description) } ?? nil,
            "expires": document.expires.map { .string($0.description) } ?? nil,
            "revision": document.revision.map(JSONValue.string) ?? nil,
            "mediaType": .string(document.mediaType), "bytes": .integer(document.size),
            "attachedBy": .string(document.attachedBy), "attachedAt": .string(document.attachedAt.description),
        ]
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        ["zh": .string(wording.zh), "en": .string(wording.en)]
    }
}

extension Finding {
    /// The papers a finding rests on: its evidence, and whatever its comparisons read; each once.
    package func papers(in report: CheckReport) -> [Document] {
        let named = evidence.map(\.document) + checks.flatMap(\.facts).compactMap(\.document)
        var seen: Set<Document.ID> = []
        return named.filter { seen.insert($0).inserted }.compactMap { report.document($0) }
    }

    /// Every waiver of this finding about this subject, in the order they were proposed.
    package func waivers(in report: CheckReport) -> [Waiver] {
        let target = Waiver.Target(finding: id, subject: subject)
        return report.dossier.waivers.filter { $0.target == target }.sorted { $0.proposedAt < $1.proposedAt }
    }
}
