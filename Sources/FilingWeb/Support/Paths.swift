import DossierCore

/// Where things are on this site.
enum Paths {
    static func filing(_ shipment: String) -> String { "/shipments/\(shipment.urlPart)" }

    static func finding(_ finding: Finding, of shipment: String) -> String {
        "\(filing(shipment))/findings/\(finding.id.urlPart)?subject=\(finding.subject.description.urlPart)"
    }

    static func document(_ document: Document, of shipment: String) -> String {
        "\(filing(shipment))/documents/\(document.digest.hex)"
    }

    /// The form that fills one slot.
    static func slot(_ type: String, _ subject: SubjectRef, of shipment: String) -> String {
        "\(filing(shipment))/attach?type=\(type.urlPart)&subject=\(subject.description.urlPart)"
    }
}
