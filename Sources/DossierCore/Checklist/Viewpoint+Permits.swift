extension Viewpoint {
    /// The permits the subject sees, or of the shipment's the one of a kind: none and several are not guessed about.
    func permits(_ path: FactPath) -> Reading {
        guard let kind = Permit.Kind.allCases.first(where: { $0.source == path.source }) else {
            let named = relatives(.permit)
            return named.subjects.reduce(into: lacking(path, named, .permit)) { $0 += permit(path, $1) }
        }
        let found = sheet.permits(of: kind)
        guard found.count == 1 else {
            let shipment = SubjectRef(.shipment, sheet.shipmentID)
            let fault: PermitGap = found.isEmpty ? .absent(kind) : .several(kind, found.count)
            return Reading(path: path, gaps: [gap(path, shipment, .permit(fault))])
        }
        return permit(path, found[0])
    }

    private func permit(_ path: FactPath, _ owner: SubjectRef) -> Reading {
        let values = sheet.records[.permit]?[owner.id]
        let isDrawing = RecordSchema.drawing.contains { $0.name == path.field }
        guard isDrawing, values?[path.field] == nil, let doubt = sheet.permitDoubts[owner.id] else {
            return record(path, of: owner, values)
        }
        return switch doubt {
        case .noQuantity:
            Reading(path: path, gaps: [gap(FactPath(source: path.source, field: "quantity"), owner, .noRecordField)])
        case .unitsDiffer(let drawn, let unit):
            Reading(path: path, gaps: [gap(path, owner, .permit(.unitsDiffer(drawn: drawn, unit: unit)))])
        }
    }
}
