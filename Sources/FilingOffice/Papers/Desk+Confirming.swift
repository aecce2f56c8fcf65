package import DossierCore
import Records

extension Desk {
    /// Reads the text of a filing's current documents anew, as its edition and the site's list of names stand now.
    ///
    /// - Returns: the documents of which another thing was read.
    /// - Throws: `FilingError.refused` when the filing is not open.
    package func readAgain(_ shipment: String) throws -> [Document] {
        try require(Permissions.roles(for: .documentsRead([:])), to: "documents-read")
        let dossier = try office.dossier(shipment)
        let read = try office.read(dossier.documents, in: dossier)
        let changed = zip(dossier.documents, read).filter { $0.reading != $1.reading }.map(\.1)
        let readings = Dictionary(changed.compactMap { one in one.reading.map { (one.id, $0) } }) { first, _ in first }
        guard !readings.isEmpty else { return [] }
        _ = try change(shipment, basedOn: dossier.revision) { _ in [.documentsRead(readings)] }
        return changed
    }

    /// Stands for a value of a document: the one its text proposes, or the one given. The same again leaves no trace.
    ///
    /// - Throws: `PaperTextError`; `FilingError.refused` when the filing is locked or the person may not.
    package func confirm(
        _ shipment: String, document name: String, field: String, value text: String?
    ) throws -> FactConfirmation {
        try require([.regulatorySpecialist, .regulatoryManager, .qaReviewer], to: "fact-confirmed")
        let dossier = try office.dossier(shipment)
        let document = try dossier.document(named: name)
        let lines = FactLine.lines(of: document, under: try office.checklist(of: dossier))
        guard let spec = try office.checklist(of: dossier).field(field, of: document.type) else {
            throw PaperTextError.unknownField(field, type: document.type, known: lines.map(\.field.name))
        }
        let fact = lines.first { $0.field.name == field }?.fact
        let (value, page) = try value(of: spec, text, fact, document)
        if let held = document.reading?.confirmation(of: field), held.value == value, held.by == person.code {
            return held
        }
        let confirmation = FactConfirmation(
            field: field, value: value, page: page, by: person.code, at: office.clock())
        _ = try change(shipment, basedOn: dossier.revision) { _ in [.factConfirmed(document.id, confirmation)] }
        return confirmation
    }

    private func value(
        of spec: FieldSpec, _ text: String?, _ fact: ReadFact?, _ document: Document
    ) throws -> (JSONValue, page: Int?) {
        guard let text else {
            guard let proposal = fact?.proposal else {
                throw PaperTextError.nothingProposed(field: spec.name, document: document.slotName)
            }
            return (proposal.value, proposal.place.page)
        }
        let value = spec.type.typed(text.trimmed)
        if let fault = spec.type.fault(in: value, allowingPartialDays: spec.name != "expires") {
            throw PaperTextError.badValue(field: spec.name, fault)
        }
        let place = fact?.places.first { place in
            place.values.contains { FactAgreement.between($0, value, type: spec.type) == .definitely }
        }
        return (value, place?.page)
    }
}

extension FieldType {
    /// A value as somebody typed it: elements of a list stand between semicolons.
    func typed(_ text: String) -> JSONValue {
        switch self {
        case .list(let element):
            .array(text.split(whereSeparator: { ";；".contains($0) }).map { element.typed(String($0).trimmed) })
        default: normalised(.string(text))
        }
    }
}
