import DossierCore

/// The rules of a SARIF run (section 3.49), each once for every edition in use: two editions may word one id differently.
struct SARIFRules {
    private(set) var values: [JSONValue] = []
    private var places: [Key: Int] = [:]

    private struct Key: Hashable {
        let id: String
        let edition: ContentDigest
    }

    /// The place of a finding's rule; the rule is added when it is met for the first time.
    mutating func index(of finding: Finding, in report: CheckReport, _ language: Language) -> Int {
        let key = Key(id: finding.id, edition: report.assessment.checklist.sha256)
        if let place = places[key] { return place }
        places[key] = values.count
        values.append(Self.rule(finding, report, language))
        return values.count - 1
    }

    private static func rule(_ finding: Finding, _ report: CheckReport, _ language: Language) -> JSONValue {
        let checklist = report.checklist
        let remedy = checklist.demand(finding.id)?.remedy
        return [
            "id": .string(finding.id),
            "shortDescription": ["text": .string(finding.title[language])],
            "fullDescription": ["text": .string("\(finding.title.zh) / \(finding.title.en)")],
            "messageStrings": [
                "zh": ["text": .string(SARIFResult.doubled(remedy?.zh ?? finding.title.zh))],
                "en": ["text": .string(SARIFResult.doubled(remedy?.en ?? finding.title.en))],
            ],
            "help": [
                "text": .string(plain(finding, remedy)), "markdown": .string(markdown(finding, remedy, checklist)),
            ],
            "defaultConfiguration": ["level": .string(SARIFResult.level(finding.severity))],
            "properties": [
                "kind": .string(finding.kind.rawValue), "severity": .string(finding.severity.rawValue),
                "title": SARIFReport.wording(finding.title),
                "checklist": .string("\(checklist.pin.id)@\(checklist.pin.edition)"),
                "checklistSha256": .string(checklist.pin.sha256.hex),
                "citations": .array(
                    finding.citations.map { citation in
                        [
                            "instrument": .string(citation.instrument), "clause": .string(citation.clause),
                            "standing": .string(citation.standing.rawValue),
                        ]
                    }),
            ],
        ]
    }

    private static func plain(_ finding: Finding, _ remedy: Wording?) -> String {
        let parts = [finding.title, remedy].compactMap(\.self).flatMap { [$0.zh, $0.en] }
        return (parts + finding.citations.map(\.sentence.zh)).joined(separator: "\n")
    }

    private static func markdown(_ finding: Finding, _ remedy: Wording?, _ checklist: Checklist) -> String {
        let lines = Language.allCases.map { language in
            var paragraphs = ["**\(finding.id)** \(escaped(finding.title[language]))"]
            if let remedy { paragraphs.append(escaped(remedy[language])) }
            let sources = finding.citations.map { citation in
                let title = checklist.instrument(citation.instrument)?.title[language] ?? ""
                return "- \(escaped(citation.sentence[language])) \(escaped(title))"
            }
            paragraphs.append(sources.joined(separator: "\n"))
            return paragraphs.joined(separator: "\n\n")
        }
        return lines.joined(separator: "\n\n---\n\n")
    }

    /// Text that no reader of GitHub Flavored Markdown takes for anything but text; braces doubled as above.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in SARIFResult.doubled(text).unicodeScalars {
            if "\\`*_[]<>#|~&".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

/// The papers a SARIF run points to, each once.
struct SARIFArtifacts {
    private(set) var values: [JSONValue] = []
    private var places: [ContentDigest: Int] = [:]

    /// A place in a paper, for a result to point to.
    mutating func location(of evidence: EvidenceRef, in report: CheckReport) -> JSONValue {
        let place = places[evidence.sha256] ?? add(evidence, report)
        return [
            "message": ["text": .string(evidence.document.text)],
            "physicalLocation": [
                "artifactLocation": [
                    "uri": .string(Self.path(evidence.sha256)), "uriBaseId": "VAULT", "index": .integer(place),
                ]
            ],
        ]
    }

    private mutating func add(_ evidence: EvidenceRef, _ report: CheckReport) -> Int {
        places[evidence.sha256] = values.count
        var members: [String: JSONValue] = [
            "location": ["uri": .string(Self.path(evidence.sha256)), "uriBaseId": "VAULT"],
            "hashes": ["sha-256": .string(evidence.sha256.hex)],
            "roles": ["analysisTarget"],
        ]
        if let document = report.document(evidence.document) {
            members["length"] = .integer(document.size)
            members["mimeType"] = .string(document.mediaType)
            members["description"] = ["text": .string(document.originalName)]
        }
        values.append(.object(members))
        return values.count - 1
    }

    private static func path(_ digest: ContentDigest) -> String { "sha256/\(digest.hex.prefix(2))/\(digest.hex)" }
}
