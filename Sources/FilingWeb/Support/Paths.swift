import DossierCore

/// Where things are on this site.
enum Paths {
    static func filing(_ shipment: String) -> String { "/shipments/\(shipment.urlPart)" }

    static func finding(_ finding: Finding, of shipment: String) -> String {
        "\(filing(shipment))/findings/\(finding.id.urlPart)?subject=\(finding.subject.description.urlPart)"
    }

    static func edition(_ pin: ChecklistPin) -> String { "/checklists/\(pin.id.urlPart)/\(pin.edition.urlPart)" }

    /// What an edition asks under one id.
    static func demand(_ id: String, of pin: ChecklistPin) -> String { "\(edition(pin))/\(id.urlPart)" }

    static func document(_ document: Document, of shipment: String) -> String {
        "\(filing(shipment))/documents/\(document.digest.hex)"
    }

    /// The form that fills one slot.
    static func slot(_ type: String, _ subject: SubjectRef, of shipment: String) -> String {
        "\(filing(shipment))/attach?type=\(type.urlPart)&subject=\(subject.description.urlPart)"
    }
}
