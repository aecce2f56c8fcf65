package import DossierCore

/// A finding as lines of plain text, for forms that have one field of free text.
package enum FindingLines {
    /// What is so, what to do, waiver, evidence and sources.
    package static func of(_ finding: Finding, in report: CheckReport, _ language: Language) -> [String] {
        let assessment = report.assessment
        var lines = [finding.message[language]]
        if let action = finding.action { lines.append("→ " + action[language]) }
        if let waiver = finding.waiver {
            lines.append(waiver.sentence(assessment.effect(of: waiver, on: finding))[language])
        }
        lines += finding.evidence.map { evidence in
            let name = report.document(evidence.document)?.originalName ?? ""
            return "\(evidence.document)  \(name)  sha256 \(evidence.sha256.hex)"
        }
        lines += finding.citations.map { $0.sentence[language] }
        return lines
    }
}

extension CheckReport {
    /// The paper of this identifier, while it is the current one in its slot.
    package func document(_ id: Document.ID) -> Document? { dossier.documents.first { $0.id == id } }

    /// What the verdict says of this filing, naming the edition it holds against.
    package var verdictSentence: Wording {
        let (pin, blockers) = (assessment.checklist, assessment.blockers.count)
        return switch assessment.verdict {
        case .ready:
            Wording(
                zh: "对照清单 \(pin.id)@\(pin.edition) 资料齐备",
                en: "complete against checklist \(pin.id) edition \(pin.edition)")
        case .blocked: Wording(zh: "\(blockers) 项须解决", en: "\(blockers) to resolve")
        case .couldNotVerify:
            Wording(zh: "\(blockers) 项未能核实，不等于通过", en: "\(blockers) could not be verified, which is not a pass")
        }
    }
}
