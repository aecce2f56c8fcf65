/// The facts as one subject sees them, under one edition, on one day. It remembers what it has read.
final class Viewpoint {
    let sheet: FactSheet
    let edition: EditionIndex
    let asOf: Day
    let subject: SubjectRef
    private var readings: [FactPath: Reading] = [:]
    private var seen: [SubjectKind: FactSheet.Relatives] = [:]
    private var knownDays: [FactPath: TypedReading<DayInterval>] = [:]
    private var knownSpans: [Operand: TypedReading<Span>] = [:]
    private var knownMeasures: [Operand: TypedReading<Measure>] = [:]

    init(sheet: FactSheet, edition: EditionIndex, asOf: Day, subject: SubjectRef) {
        self.sheet = sheet
        self.edition = edition
        self.asOf = asOf
        self.subject = subject
    }

    /// What is known under a path, and a reason for whatever is not.
    func read(_ path: FactPath) -> Reading { recall(path, in: \.readings) { look(path, raw: false) } }

    /// The same, with a paper's value as it stands even when it is not what its field asks for.
    func readAsItStands(_ path: FactPath) -> Reading { look(path, raw: true) }

    /// The days of a reading, as precisely as they are known.
    func days(_ path: FactPath) -> TypedReading<DayInterval> {
        recall(path, in: \.knownDays) { TypedReading(days: read(path)) }
    }

    /// The lengths of time of a reading.
    func spans(_ operand: Operand) -> TypedReading<Span> {
        recall(operand, in: \.knownSpans) { TypedReading(spans: read(operand)) }
    }

    /// The sizes of a reading.
    func measures(_ operand: Operand) -> TypedReading<Measure> {
        recall(operand, in: \.knownMeasures) { TypedReading(measures: read(operand)) }
    }

    /// What a reading says, in sentences.
    func values(_ facts: [Fact]) -> Wording { Labels(edition: edition).values(facts, seenFrom: subject) }

    private func recall<Key, Value>(
        _ key: Key, in memory: ReferenceWritableKeyPath<Viewpoint, [Key: Value]>, _ look: () -> Value
    ) -> Value {
        if let known = self[keyPath: memory][key] { return known }
        let found = look()
        self[keyPath: memory][key] = found
        return found
    }

    private func look(_ path: FactPath, raw: Bool) -> Reading {
        switch path.source {
        case "as-of" where path.field.isEmpty: known(path, .string(asOf.description))
        case "parameter":
            edition.parameter(path.field).map { known(path, .string($0.value)) }
                ?? Reading(path: path, gaps: [gap(path, subject, .noParameter)])
        case "shipment": record(path, of: SubjectRef(.shipment, sheet.shipmentID), sheet.shipment)
        case "batch": records(path, .batch, of: .batch)
        case "product": records(path, .product, of: .product)
        case "donor": records(path, .donor, of: .donor)
        case "trial": records(path, .trial, of: .trial)
        case "site": records(path, .party, of: .site)
        case "organisation": records(path, .party, of: .organisation)
        case "line": lines(path)
        case "table": cells(path)
        case "documents": documents(path)
        case "consignor", "consignee", "broker", "sponsor", "manufacturer": parties(path)
        case "filing": record(path, of: sheet.filing, sheet.filingValues)
        default: RecordSchema.sources[path.source] == nil ? papers(path, raw: raw) : permits(path)
        }
    }

    /// The value written in the edition, or what is known under the path written there.
    func read(_ operand: Operand) -> Reading {
        switch operand {
        case .path(let path): return read(path)
        case .literal(let text):
            let path = FactPath(source: "", field: text)
            return known(path, .string(text))
        }
    }

    func relatives(_ kind: SubjectKind) -> FactSheet.Relatives {
        recall(kind, in: \.seen) { sheet.relatives(kind, of: subject) }
    }

    private func known(_ path: FactPath, _ value: JSONValue) -> Reading {
        Reading(path: path, facts: [Fact(path: path, subject: subject, value: value)])
    }

    func gap(
        _ path: FactPath, _ subject: SubjectRef, _ reason: Gap.Reason, _ provenance: Provenance? = nil
    ) -> Gap {
        Gap(path: path, subject: subject, reason: reason, provenance: provenance)
    }

    func record(_ path: FactPath, of owner: SubjectRef, _ values: FactSheet.Values?) -> Reading {
        guard let values else { return Reading(path: path, gaps: [gap(path, owner, .noRecord)]) }
        return spread(values[path.field], path, owner, absent: .noRecordField)
    }

    private func records(_ path: FactPath, _ kind: RecordKind, of owners: SubjectKind) -> Reading {
        let relatives = relatives(owners)
        return relatives.subjects.reduce(lacking(path, relatives, owners)) {
            $0 + record(path, of: $1, sheet.records[kind]?[$1.id])
        }
    }

    private func lines(_ path: FactPath) -> Reading {
        let batches = relatives(.batch)
        return batches.subjects.reduce(lacking(path, batches, .batch)) { reading, batch in
            guard let lines = sheet.lines[batch.id] else {
                return reading + Reading(path: path, gaps: [gap(path, batch, .noLine)])
            }
            return lines.reduce(reading) { $0 + record(path, of: batch, $1) }
        }
    }

    /// The party in a role: named by the shipment, by its trial (sponsor) or by the products (manufacturer).
    private func parties(_ path: FactPath) -> Reading {
        let role = path.source
        let (naming, kind): (FactSheet.Relatives, RecordKind) =
            switch role {
            case "sponsor": (relatives(.trial), .trial)
            case "manufacturer": (relatives(.product), .product)
            default: (FactSheet.Relatives(subjects: [SubjectRef(.shipment, sheet.shipmentID)]), .shipment)
            }
        return naming.subjects.reduce(lacking(path, naming, kind == .trial ? .trial : .product)) { reading, owner in
            let values = kind == .shipment ? sheet.shipment : sheet.records[kind]?[owner.id]
            let codes = FactSheet.keys(role, in: values)
            if codes.isEmpty { return reading + Reading(path: path, gaps: [gap(path, owner, .noParty(role))]) }
            return codes.reduce(reading) {
                $0 + record(path, of: SubjectRef(.organisation, $1), sheet.records[.party]?[$1])
            }
        }
    }

    private func papers(_ path: FactPath, raw: Bool) -> Reading {
        guard let requirement = edition.requirement(path.source),
            let field = edition.field(path.field, of: path.source)
        else { return Reading(path: path, gaps: [gap(path, subject, .unknownPath)]) }
        let relatives = relatives(requirement.about)
        return relatives.subjects.reduce(lacking(path, relatives, requirement.about)) { reading, owner in
            let papers = sheet.papers(path.source, about: owner)
            guard papers.count == 1 || requirement.allowsSeveral && !papers.isEmpty else {
                let reason: Gap.Reason = papers.isEmpty ? .noDocument : .severalDocuments(papers.count)
                return reading + Reading(path: path, gaps: [gap(path, owner, reason)])
            }
            return papers.reduce(reading) { $0 + value(path, field, in: $1, about: owner, raw: raw) }
        }
    }

    private func value(
        _ path: FactPath, _ field: FieldSpec, in paper: FactSheet.Paper, about owner: SubjectRef, raw: Bool
    ) -> Reading {
        guard let value = paper.values[field.name] else {
            return Reading(path: path, gaps: [gap(path, owner, .noDocumentField, paper.provenance)])
        }
        if !raw, !value.isNull, let fault = field.type.fault(in: value, allowingPartialDays: true) {
            return Reading(path: path, gaps: [gap(path, owner, .malformed(fault), paper.provenance)])
        }
        return spread(field.type.normalised(value), path, owner, absent: .noDocumentField, paper.provenance)
    }

    /// One fact for a value, one for each element of a list.
    private func spread(
        _ value: JSONValue?, _ path: FactPath, _ owner: SubjectRef, absent: Gap.Reason, _ provenance: Provenance? = nil
    ) -> Reading {
        switch value {
        case nil, .null: Reading(path: path, gaps: [gap(path, owner, absent, provenance)])
        case .array(let elements) where elements.isEmpty:
            Reading(path: path, gaps: [gap(path, owner, .emptyList, provenance)])
        case .array(let elements):
            Reading(
                path: path,
                facts: elements.map { Fact(path: path, subject: owner, value: $0, provenance: provenance) })
        case .some(let value):
            Reading(path: path, facts: [Fact(path: path, subject: owner, value: value, provenance: provenance)])
        }
    }

    func lacking(_ path: FactPath, _ relatives: FactSheet.Relatives, _ kind: SubjectKind) -> Reading {
        Reading(path: path, gaps: relatives.lacking.map { gap(path, $0, .nothingRelated(kind)) })
    }
}

extension Reading {
    static func + (left: Reading, right: Reading) -> Reading {
        Reading(path: left.path, facts: left.facts + right.facts, gaps: left.gaps + right.gaps)
    }
}
