extension FactSheet.Draft {
    /// The draft with the relations its author left out because only one answer is possible.
    ///
    /// The one product, trial or party of a role is the one meant; donors of which no batch speaks belong to every batch;
    /// a shipment that names no permits relies on all there are; a paper without a subject is about the only subject of the kind its type is about, else about the filing.
    /// For examples alone: in a filing nothing is ever filled in.
    package func completed(under checklist: Checklist) -> FactSheet.Draft {
        var draft = self
        draft.shipment["trial"] = shipment["trial"] ?? Self.only(trials, .trial)
        for role in ["consignor", "consignee", "broker"] where shipment[role] == nil {
            draft.shipment[role] = party(in: role)
        }
        let permits = permits.compactMap { $0[RecordKind.permit.keyField] }
        if shipment["permits"] == nil, !permits.isEmpty { draft.shipment["permits"] = .array(permits) }
        draft.trials = trials.map { Self.filling($0, "sponsor", with: party(in: "sponsor")) }
        draft.products = products.map { Self.filling($0, "manufacturer", with: party(in: "manufacturer")) }
        let names = donors.compactMap { $0[RecordKind.donor.keyField] }
        let donors: JSONValue? = batches.allSatisfy { $0["donors"] == nil } && !names.isEmpty ? .array(names) : nil
        draft.batches = batches.map {
            Self.filling(Self.filling($0, "product", with: Self.only(products, .product)), "donors", with: donors)
        }
        draft.documents = documents.map { draft.placed($0, under: checklist) }
        return draft
    }

    private static func filling(
        _ record: FactSheet.Values, _ field: String, with value: JSONValue?
    ) -> FactSheet.Values {
        var record = record
        record[field] = record[field] ?? value
        return record
    }

    private static func only(_ records: [FactSheet.Values], _ kind: RecordKind) -> JSONValue? {
        records.count == 1 ? records[0][kind.keyField] : nil
    }

    private func party(in role: String) -> JSONValue? {
        Self.only(parties.filter { FactSheet.keys("roles", in: $0).contains(role) }, .party)
    }

    private func placed(_ paper: Paper, under checklist: Checklist) -> Paper {
        guard paper.subject == nil, let kind = checklist.requirement(paper.type)?.about else { return paper }
        let sheet = FactSheet(self)
        let subjects = sheet.subjects(of: kind)
        return Paper(
            type: paper.type, subject: subjects.count == 1 ? subjects[0] : sheet.filing, fields: paper.fields,
            issued: paper.issued, expires: paper.expires, revision: paper.revision, file: paper.file)
    }
}
