package import DossierCore

extension FilingOffice {
    /// What a paper of a type must record in this filing: the fields its edition requires, and the day of its end where it
    /// must be valid on certain days. Nothing of a type the edition does not know; attaching refuses that.
    ///
    /// - Throws: `RegisterError.unknownShipment`; `LibraryError` when the pinned edition is not there as it was.
    package func fieldsAsked(of type: String, in shipment: String) throws -> [FieldSpec] {
        let checklist = try checklist(of: dossier(shipment))
        guard let requirement = checklist.requirement(type) else { return [] }
        let end = requirement.validOn.isEmpty ? nil : checklist.field("expires", of: type)
        return requirement.fields.filter(\.isRequired) + [end].compactMap(\.self)
    }

    /// Those of them a paper does not record.
    ///
    /// - Throws: as `fieldsAsked(of:in:)`.
    package func fieldsMissing(from document: Document, in shipment: String) throws -> [FieldSpec] {
        let sheet = document.sheet
        return try fieldsAsked(of: document.type, in: shipment).filter { sheet[$0.name]?.isNull ?? true }
    }
}

extension FieldSpec {
    /// What is wrong with a value somebody typed for the field; nothing when it can be recorded.
    package func fault(inTyped text: String) -> FieldFault? {
        type.fault(in: type.typed(text.trimmed), allowingPartialDays: name != "expires")
    }
}
