/// The facts as one subject sees them, under one edition, on one day. It remembers what it has read.
final class Viewpoint {
    let sheet: FactSheet
    let edition: EditionIndex
    let asOf: Day
    let subject: SubjectRef
    private let paperValues: PaperValues
    private var readings: [FactPath: Reading] = [:]
    private var seen: [SubjectKind: FactSheet.Relatives] = [:]
    private var knownDays: [FactPath: TypedReading<DayInterval>] = [:]
    private var knownSpans: [Operand: TypedReading<Span>] = [:]
    private var knownMeasures: [Operand: TypedReading<Measure>] = [:]

    init(sheet: FactSheet, edition: EditionIndex, asOf: Day, subject: SubjectRef, papers: PaperValues) {
        paperValues = papers
        self.sheet = sheet
        self.edition = edition
        self.asOf = asOf
        self.subject = subject
    }

    /// What the subject sees on another day, or with another plan, with all that was read and rests on none of them.
    func moved(to day: Day, sheet: FactSheet, unless dated: DatedPaths) -> Viewpoint {
        let view = Viewpoint(sheet: sheet, edition: edition, asOf: day, subject: subject, papers: paperValues)
        view.readings = readings.filter { !dated.isDated($0.key) }
        view.knownDays = knownDays.filter { !dated.isDated($0.key) }
        view.knownSpans = knownSpans.filter { $0.key.path.map { !dated.isDated($0) } ?? true }
        view.knownMeasures = knownMeasures.filter { $0.key.path.map { !dated.isDated($0) } ?? true }
        view.seen = seen
        return view
    }

    /// What is known under a path, and a reason for whatever is not.
    func read(_ path: FactPath) -> Reading {
        if let known = readings[path] { return known }
        let found = look(path, raw: false)
        readings[path] = found
        return found
    }

    /// The same, with a paper's value as it stands even when it is not what its field asks for.
    func readAsItStands(_ path: FactPath) -> Reading { look(path, raw: true) }

    /// The days of a reading, as precisely as they are known.
    func days(_ path: FactPath) -> TypedReading<DayInterval> {
        if let known = knownDays[path] { return known }
        let found = TypedReading(days: read(path))
        knownDays[path] = found
        return found
    }

    /// The lengths of time of a reading.
    func spans(_ operand: Operand) -> TypedReading<Span> {
        if let known = knownSpans[operand] { return known }
        let found = TypedReading(spans: read(operand))
        knownSpans[operand] = found
        return found
    }

    /// The sizes of a reading.
    func measures(_ operand: Operand) -> TypedReading<Measure> {
        if let known = knownMeasures[operand] { return known }
        let found = TypedReading(measures: read(operand))
        knownMeasures[operand] = found
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
        if let known = seen[kind] { return known }
        let found = sheet.relatives(kind, of: subject)
        seen[kind] = found
        return found
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
        let records = sheet.records[kind]
        return relatives.subjects.reduce(into: lacking(path, relatives, owners)) {
            $0 += record(path, of: $1, records?[$1.id])
        }
    }

    private func lines(_ path: FactPath) -> Reading {
        let batches = relatives(.batch)
        return batches.subjects.reduce(into: lacking(path, batches, .batch)) { reading, batch in
            guard let lines = sheet.lines[batch.id] else { return reading.gaps.append(gap(path, batch, .noLine)) }
            for line in lines { reading += record(path, of: batch, line) }
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
        return naming.subjects.reduce(into: lacking(path, naming, kind == .trial ? .trial : .product)) {
            reading, owner in
            let values = kind == .shipment ? sheet.shipment : sheet.records[kind]?[owner.id]
            let codes = FactSheet.keys(role, in: values)
            if codes.isEmpty { return reading.gaps.append(gap(path, owner, .noParty(role))) }
            for code in codes {
                reading += record(path, of: SubjectRef(.organisation, code), sheet.records[.party]?[code])
            }
        }
    }

    private func papers(_ path: FactPath, raw: Bool) -> Reading {
        guard let entry = edition.paper(path.source), let field = entry.field(path.field) else {
            return Reading(path: path, gaps: [gap(path, subject, .unknownPath)])
        }
        let relatives = relatives(entry.about)
        func own(_ owner: SubjectRef) -> Reading {
            raw
                ? self.papers(path, field, entry, about: owner, raw: true)
                : paperValues.reading(path, about: owner) { self.papers(path, field, entry, about: owner, raw: false) }
        }
        if relatives.lacking.isEmpty, relatives.subjects.count == 1 { return own(relatives.subjects[0]) }
        return relatives.subjects.reduce(into: lacking(path, relatives, entry.about)) { $0 += own($1) }
    }

    private func papers(
        _ path: FactPath, _ field: FieldSpec, _ entry: PaperEntry, about owner: SubjectRef, raw: Bool
    ) -> Reading {
        let papers = sheet.papers(path.source, about: owner)
        guard papers.count == 1 || entry.allowsSeveral && !papers.isEmpty else {
            let reason: Gap.Reason = papers.isEmpty ? .noDocument : .severalDocuments(papers.count)
            return Reading(path: path, gaps: [gap(path, owner, reason)])
        }
        if papers.count == 1 { return value(path, field, in: papers[0], about: owner, raw: raw) }
        return papers.reduce(into: Reading(path: path)) { $0 += value(path, field, in: $1, about: owner, raw: raw) }
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
        return spread(
            field.type.normalised(value), path, owner, absent: .noDocumentField, paper.provenance,
            paper.pages[field.name])
    }

    /// One fact for a value, one for each element of a list.
    private func spread(
        _ value: JSONValue?, _ path: FactPath, _ owner: SubjectRef, absent: Gap.Reason, _ provenance: Provenance? = nil,
        _ page: Int? = nil
    ) -> Reading {
        switch value {
        case nil, .null: Reading(path: path, gaps: [gap(path, owner, absent, provenance)])
        case .array(let elements) where elements.isEmpty:
            Reading(path: path, gaps: [gap(path, owner, .emptyList, provenance)])
        case .array(let elements):
            Reading(
                path: path,
                facts: elements.map {
                    Fact(path: path, subject: owner, value: $0, provenance: provenance, page: page)
                })
        case .some(let value):
            Reading(
                path: path, facts: [Fact(path: path, subject: owner, value: value, provenance: provenance, page: page)])
        }
    }

    func lacking(_ path: FactPath, _ relatives: FactSheet.Relatives, _ kind: SubjectKind) -> Reading {
        Reading(path: path, gaps: relatives.lacking.map { gap(path, $0, .nothingRelated(kind)) })
    }
}

extension Reading {
    /// Adds what another look told.
    static func += (left: inout Reading, right: Reading) {
        if left.facts.isEmpty { left.facts = right.facts } else { left.facts += right.facts }
        if left.gaps.isEmpty { left.gaps = right.gaps } else { left.gaps += right.gaps }
    }
}
